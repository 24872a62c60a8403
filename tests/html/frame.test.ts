import { describe, expect, it } from "vitest";
import { fillerOf, holes } from "../../src/html/frame.ts";
import { pageParts } from "../../src/html/page-parts.ts";
import type { PageModel } from "../../src/site/model.ts";

const page: PageModel = {
  path: "/co-quan/hai-phong/so-noi-vu/",
  locale: "vi",
  title: "Sở <Nội vụ> & “bạn”",
  description: 'Một "mô tả".',
  breadcrumbs: [{ text: "Địa phương", path: "/dia-phuong/" }],
  structuredData: { name: "</script>" },
  lead: [["$& $1"]],
  sections: [{ id: "s", heading: "1" }],
};
const frame = `<head>${holes.head}</head>${holes.breadcrumbs}<a href="${holes.twin}">English</a><h1>${holes.title}</h1>${holes.lead}${holes.sections}${holes.structuredData}`;

describe("a frame", () => {
  it("takes the parts of a page into its holes, whatever characters they hold", () => {
    const html = fillerOf(frame)(pageParts(page, { locale: "vi", base: "/dan-van/", takeAlong: true, svgOf: () => "" })).join("");
    expect(html).toContain('<h1>Sở &lt;Nội vụ&gt; &amp; “bạn”</h1><div class="lead"><p>$&amp; $1</p></div><section id="s"><h2>1</h2></section>');
    expect(html).toContain('<a href="/dan-van/en/co-quan/hai-phong/so-noi-vu/">English</a>');
    expect(html).toContain('content="Một &quot;mô tả&quot;."');
    expect(html).toContain('<li><a href="/dan-van/dia-phuong/">Địa phương</a></li>');
    expect(html).not.toMatch(/\uE001/);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  });

  it("is refused where a part has no place", () => {
    expect(() => fillerOf(frame.replace(holes.sections.join(""), ""))).toThrow(/sections/);
  });
});
