import { describe, expect, it } from "vitest";
import { fillerOf, holes } from "../../src/html/frame.ts";
import { pageParts } from "../../src/html/page-parts.ts";
import type { PageFrame } from "../../src/site/model.ts";

const head: PageFrame = {
  path: "/co-quan/hai-phong/so-noi-vu/",
  locale: "vi",
  title: "Sở <Nội vụ> & “bạn”",
  description: 'Một "mô tả".',
  breadcrumbs: [{ text: "Địa phương", path: "/dia-phuong/" }],
  structuredData: { name: "</script>" },
};
const frame = `<head>${holes.head}</head>${holes.breadcrumbs}<a href="${holes.twin}">English</a><h1>${holes.title}</h1>${holes.lead}${holes.sections}${holes.structuredData}`;

describe("a frame", () => {
  it("takes the parts of a page into its holes, whatever characters they hold", () => {
    const html = fillerOf(frame)(pageParts(head, "<p>$& $1</p><!--slot--><section>1</section>", "/dan-van/"));
    expect(html).toContain("<h1>Sở &lt;Nội vụ&gt; &amp; “bạn”</h1><p>$& $1</p><section>1</section>");
    expect(html).toContain('<a href="/dan-van/en/co-quan/hai-phong/so-noi-vu/">English</a>');
    expect(html).toContain('content="Một &quot;mô tả&quot;."');
    expect(html).toContain('<li><a href="/dan-van/dia-phuong/">Địa phương</a></li>');
    expect(html).not.toMatch(/\uE001/);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  });

  it("is refused where a part has no place", () => {
    expect(() => fillerOf(frame.replace(holes.sections, ""))).toThrow(/sections/);
  });
});
