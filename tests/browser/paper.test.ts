import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, watchedPage, type OpenSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What is left of A4 between margins of 12 mm, in CSS pixels. */
const paperWidth = 703;

test.each(["/dia-phuong/hai-phong/", "/co-quan/hoa-binh/so-noi-vu/"])(
  "%s on paper: charts beside open tables, nothing to click, nothing cut off",
  async (path) => {
    const watched = await watchedPage(site, { viewport: { width: paperWidth, height: 1000 }, colorScheme: "dark" });
    const { page } = watched;
    await page.goto(site.url + path);
    await page.emulateMedia({ media: "print" });
    const sheet = await page.evaluate(() => {
      const seen = (element: Element): boolean => element.getBoundingClientRect().height > 0 && getComputedStyle(element).visibility === "visible";
      const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
      return {
        across: document.documentElement.scrollWidth,
        clickable: all("nav, summary, header .language, .skip")
          .filter(seen)
          .map((element) => element.className || element.tagName),
        figures: all("figure:has(svg)").length,
        whole: all("figure:has(svg)").filter((figure) => seen(figure.querySelector("svg")!) && [...figure.querySelectorAll("tbody tr")].every(seen))
          .length,
        hiddenTables: all("table").filter((table) => !seen(table)).length,
        cut: all("table").filter((table) => table.getBoundingClientRect().right > innerWidth + 1).length,
        ground: getComputedStyle(document.body).backgroundColor,
        whose: all("footer p")
          .filter(seen)
          .map((paragraph) => paragraph.textContent),
      };
    });
    expect(sheet.figures).toBeGreaterThan(2);
    expect(sheet).toMatchObject({ across: paperWidth, clickable: [], whole: sheet.figures, hiddenTables: 0, cut: 0, ground: "rgb(255, 255, 255)" });
    expect(sheet.whose).toEqual([expect.stringContaining("không phải của cơ quan nhà nước")]);
    await watched.close();
  },
);

test("an agency with two indices fits on a few sheets of A4", async () => {
  const watched = await watchedPage(site);
  await watched.page.goto(`${site.url}/co-quan/hoa-binh/so-noi-vu/`);
  const pdf = (await watched.page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(5);
  expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12]/);
  await watched.close();
});

/** What is left of A4 between margins of 14 mm, in CSS pixels. */
const paperHeight = 1016;

test.each(["/dia-phuong/hai-phong/", "/dia-phuong/quang-nam/", "/en/dia-phuong/dong-thap/", "/co-quan/hoa-binh/so-noi-vu/"])(
  "%s begins on paper with one page that stands alone, which a screen does not show",
  async (path) => {
    const watched = await watchedPage(site, { viewport: { width: paperWidth, height: paperHeight } });
    const { page } = watched;
    await page.goto(site.url + path);
    const measure = () =>
      page.evaluate(() => {
        const sheet = document.querySelector(".sheet")!;
        return {
          height: sheet.getBoundingClientRect().height,
          bottom: sheet.getBoundingClientRect().bottom,
          breakAfter: getComputedStyle(sheet).breakAfter,
          text: document.body.innerText,
        };
      });
    expect((await measure()).height).toBe(0);
    await page.emulateMedia({ media: "print" });
    const sheet = await measure();
    expect(sheet.height).toBeGreaterThan(150);
    expect(sheet.bottom).toBeLessThanOrEqual(paperHeight);
    expect(sheet.breakAfter).toBe("page");
    expect(sheet.text).toContain(path);
    await watched.close();
  },
);
