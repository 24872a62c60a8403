import { describe, expect, it } from "vitest";
import { locales } from "../../src/i18n/locale.ts";
import { homePages } from "../../src/site/home-page.ts";
import { indexPages } from "../../src/site/index-pages.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { figuresOf, plain } from "../helpers/page-text.ts";

const data = siteData("data");

describe.each(locales)("percent and points of 100 in one order (%s)", (locale) => {
  const figures = [...homePages(data, locale), ...indexPages(data, locale)].flatMap(figuresOf);

  it("are told apart in chart and note wherever the table has both", () => {
    let mixed = 0;
    for (const { chart, table, notes, title } of figures) {
      if (chart?.kind !== "ranked" && chart?.kind !== "tile-grid") continue;
      const value = table.columns.findIndex((column) => /^(?:Giá trị|Value)$/.test(column.title));
      const printed = table.rows.map((row) => plain(row.cells[value] ?? [])).filter((text) => /\d/.test(text));
      const inPoints = printed.filter((text) => /điểm|points/.test(text)).length;
      const rows = chart.rows as readonly { value: number | null; unit?: string }[];
      const marked = rows.filter((row) => row.value !== null && row.unit !== undefined && row.unit !== chart.options.unit).length;
      const note = notes.some((one) => /thang 100|points of 100/.test(plain(one)));
      if (inPoints === 0 || inPoints === printed.length) expect([marked, note], title).toEqual([0, false]);
      if (marked === 0) continue;
      mixed += 1;
      expect(note, title).toBe(true);
      expect(marked, title).toBe(chart.options.unit === "percent" ? inPoints : printed.length - inPoints);
    }
    expect(mixed).toBeGreaterThan(4);
  });
});
