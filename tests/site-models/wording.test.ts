import { describe, expect, it } from "vitest";
import { sectionHtml } from "../../src/html/section-html.ts";
import { locales, type Locale } from "../../src/i18n/locale.ts";
import { publisherName } from "../../src/i18n/publisher-name.ts";
import type { PageModel, Table } from "../../src/site/model.ts";
import { pagesOf } from "../../src/site/plan.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { linksOf, pageAt, plain, textsOf, wordsOf } from "../helpers/page-text.ts";

const data = siteData("data");
const allPages = (locale: Locale): PageModel[] => Array.from(pagesOf(data, locale), ([, page]) => page);
const pages = { vi: allPages("vi"), en: allPages("en") };
const everythingOn = (page: PageModel): string[] => [...textsOf(page).map(plain), ...wordsOf(page)];

describe.each(locales)("the wording of pages (%s)", (locale) => {
  it("says what QCDC is wherever it stands", () => {
    const withIt = pages[locale].filter((page) => everythingOn(page).some((text) => text.includes("QCDC")));
    expect(withIt.length).toBeGreaterThan(3);
    const unsaid = withIt.filter((page) => !everythingOn(page).some((text) => /quy chế dân chủ|grassroots.democracy/i.test(text)));
    expect(unsaid.map(({ path }) => path)).toEqual([]);
  });

  it("opens no bracket before a publisher whose name has brackets", () => {
    const bracketed = [...new Set(data.registry.tables.sources.map(({ publisher }) => publisherName(publisher, locale)))].filter((name) =>
      name.includes("("),
    );
    expect(bracketed.length).toBeGreaterThan(10);
    const nested = pages[locale].flatMap((page) =>
      textsOf(page)
        .map(plain)
        .filter((text) => bracketed.some((name) => text.includes(name) && /\([^()]*$/.test(text.slice(0, text.indexOf(name)))))
        .map((text) => `${page.path}: ${text.slice(0, 120)}`),
    );
    expect([...new Set(nested)]).toEqual([]);
  });

  it("does not put all units into a block of all units", () => {
    const said = pages[locale].flatMap((page) => page.lead.map(plain)).filter((text) => /khối tất cả|among all agencies/.test(text));
    expect(said).toEqual([]);
  });

  it("names the province of a district among the comparisons", () => {
    const links = linksOf(pageAt(pages[locale], "/so-sanh/")).filter(({ path }) => /^\/so-sanh\/co-quan-cua\/[^/]+\/[^/]+\/$/.test(path));
    expect(links.length).toBeGreaterThan(0);
    for (const { path, text } of links) {
      const province = data.registry.areaById.get(path.split("/")[3] ?? "");
      expect(text, path).toContain(`, ${province?.nameVi}`);
    }
  });
});

describe("a table of texts", () => {
  const table = {
    caption: "Bảng",
    columns: [{ title: "Tệp" }, { title: "Số dòng", numeric: true }, { title: "Tải về" }],
    rows: [{ cells: [["a.csv"], ["3"], ["CSV"]] }],
  };
  const htmlOf = (shown: Table): string =>
    sectionHtml({ id: "a", heading: "A", tables: [shown] }, { locale: "vi", base: "/", takeAlong: false, svgOf: () => "" });

  it("says in each cell which column it is of, so that rows can stand as lists", () => {
    const html = htmlOf({ ...table, isStacked: true });
    expect(html).toContain('<table class="stack">');
    expect(html).toContain('<td class="n" data-title="Số dòng">3</td><td data-title="Tải về">CSV</td>');
    expect(htmlOf(table)).not.toMatch(/data-title|stack/);
  });

  it("is every table with downloads or statements", () => {
    for (const path of ["/du-lieu/", "/bat-nhat/"]) {
      const tables = pageAt(pages.vi, path).sections.flatMap(({ tables = [] }) => tables);
      const wide = tables.filter(({ columns }) => columns.length > 3);
      expect(wide.length).toBeGreaterThan(2);
      for (const { caption, isStacked } of wide) expect(isStacked, `${path} ${caption}`).toBe(true);
    }
  });
});
