import { describe, expect, it } from "vitest";
import { createRegistry } from "../../src/registry/registry.ts";
import { agencies } from "../../src/registry/registry-tables.ts";
import { tableToCsv } from "../../src/registry/table-csv.ts";
import { ratings, reportFigures, scores } from "../../src/registry/observation-tables.ts";
import { coverage, ranks, reportChecks } from "../../src/registry/derived-tables.ts";
import { dataDifference, type Snapshot } from "../../src/releases/data-difference.ts";
import { registryOfBoth } from "../../src/releases/registry-of-both.ts";
import { cellInWords, valueInWords } from "../../src/site/releases/cell-in-words.ts";
import { differenceSections } from "../../src/site/releases/difference-sections.ts";
import { notableSections } from "../../src/site/releases/notable-sections.ts";
import { plainText } from "../../src/site/releases/page-difference.ts";
import { sectionLines } from "../../src/site/releases/section-lines.ts";
import type { SiteData } from "../../src/tables/site-data.ts";
import { smallData, smallPublication, smallRegistry, smallReport } from "../helpers/small-data.ts";
import { rating, score } from "../tables/rows.ts";

const snapshotOf = (data: SiteData): Snapshot =>
  new Map<string, string>([
    ["ratings", tableToCsv(ratings, data.ratings)],
    ["scores", tableToCsv(scores, data.scores)],
    ["report-figures", tableToCsv(reportFigures, data.reportFigures)],
    ["ranks", tableToCsv(ranks, data.ranks)],
    ["report-checks", tableToCsv(reportChecks, data.reportChecks)],
    ["coverage", tableToCsv(coverage, data.coverage)],
  ]);
const { registry } = smallData({}, smallRegistry);
const sectionsOf = (before: SiteData, after: SiteData) => {
  const [old, now] = [snapshotOf(before), snapshotOf(after)];
  const difference = dataDifference(old, now);
  return [...differenceSections(difference, registry, "vi"), ...notableSections(difference, { registry, before: old, after: now, locale: "vi" })];
};
const textsOf = (sections: ReturnType<typeof sectionsOf>, id: string) =>
  sections.find((section) => section.id === id)?.tables?.[0]?.rows.map(({ cells }) => cells.map(plainText).join(" | "));

describe("what a difference says in words", () => {
  const before = smallData({ ...smallPublication, ...smallReport }, smallRegistry);

  it("is nothing for equal data", () => {
    const sections = sectionsOf(before, before);
    expect(sections.map(({ id }) => id)).toEqual(["bang"]);
    expect(sectionLines(sections, String)).toContain("  Không bảng nào khác.");
  });

  it("names levels that move, within a period and from one period to the next on the same scale", () => {
    const corrected = smallData(
      {
        ...smallPublication,
        ...smallReport,
        ratings: smallPublication.ratings!.map((row) =>
          row.agencyId === "dong/so-hai" ? { ...row, levelId: "dong/thang/tot", levelAsPrinted: "tốt" } : row,
        ),
      },
      smallRegistry,
    );
    expect(textsOf(sectionsOf(before, corrected), "muc")).toEqual([
      "Sở Hai, Đông Province: xếp loại".replace("Đông Province", "tỉnh Đông") + ", 2022 | “xuất sắc” | “tốt” | cùng kỳ, đã công bố",
    ]);
    const nextYear = rating({
      ...smallPublication.ratings![0]!,
      period: "2023",
      year: 2023,
      levelId: "dong/thang/tot",
      levelAsPrinted: "tốt",
      observationId: "ratings.next",
    });
    const grown = smallData({ ...smallPublication, ...smallReport, ratings: [...smallPublication.ratings!, nextYear] }, smallRegistry);
    expect(textsOf(sectionsOf(before, grown), "muc")).toEqual(["Sở Một, tỉnh Đông | “xuất sắc” | “tốt” | 2022 → 2023"]);
    expect(textsOf(sectionsOf(before, grown), "them")?.[0]).toContain("Sở Một, tỉnh Đông: xếp loại, 2023");
  });

  it("names disagreements that come and go, and figures corrected with old and new value", () => {
    const corrected = smallData(
      {
        ...smallPublication,
        reportFigures: smallReport.reportFigures!.map((row) => (row.indicatorId === "TONG" ? { ...row, value: 6, valueAsPrinted: "06" } : row)),
      },
      smallRegistry,
    );
    expect(textsOf(sectionsOf(before, corrected), "bat-nhat")).toEqual([expect.stringMatching(/\| đã hết$/)]);
    expect(textsOf(sectionsOf(corrected, before), "bat-nhat")).toEqual([expect.stringMatching(/\| mới$/)]);
    expect(textsOf(sectionsOf(before, corrected), "sua")?.some((row) => row.endsWith("| Giá trị | 5 | 6"))).toBe(true);
  });

  it("names coverage that is lost", () => {
    const poorer = smallData({ ...smallPublication, ...smallReport, ratings: smallPublication.ratings!.slice(0, 1) }, smallRegistry);
    const sections = sectionsOf(before, poorer);
    expect(textsOf(sections, "do-day-du")?.length).toBeGreaterThan(0);
    expect(textsOf(sections, "rut")).toEqual(["Sở Hai, tỉnh Đông: xếp loại, 2022 | xuất sắc"]);
  });

  it("names what went from the registry with its figures", () => {
    const poorer = smallData({ ...smallPublication, ...smallReport, ratings: smallPublication.ratings!.slice(0, 1) }, smallRegistry);
    const old = new Map([...snapshotOf(before), ["agencies", tableToCsv(agencies, registry.tables.agencies)]]);
    const now = createRegistry({ ...registry.tables, agencies: registry.tables.agencies.filter(({ agencyId }) => agencyId !== "dong/so-hai") });
    const sections = differenceSections(dataDifference(old, snapshotOf(poorer)), registryOfBoth(now, old), "vi");
    expect(textsOf(sections, "rut")).toEqual(["Sở Hai, tỉnh Đông: xếp loại, 2022 | xuất sắc"]);
    expect(registryOfBoth(now, new Map([["agencies", "agencyId\nx\n"]])).tables.agencies).toEqual(now.tables.agencies);
  });

  it("lists a value far outside a unit's history, and none that is usual", () => {
    const years = (last: number) =>
      smallData(
        {
          scores: [90, 91, 90.5, 91.5, last].map((value, index) =>
            score({
              value,
              valueAsPrinted: String(value),
              period: String(2018 + index),
              year: 2018 + index,
              agencyId: "dong/so-mot",
              areaId: "dong",
            }),
          ),
        },
        smallRegistry,
      );
    const none = smallData({}, smallRegistry);
    expect(textsOf(sectionsOf(none, years(19.1)), "bat-thuong")).toEqual([
      expect.stringContaining("| 19,1 | 4 kỳ khác của cùng đơn vị: từ 90 đến 91,5"),
    ]);
    expect(textsOf(sectionsOf(none, years(92)), "bat-thuong")).toBeUndefined();
  });

  it("writes what ids name and codes mean, not how they are kept", () => {
    const words = (column: string, cell: string): string => cellInWords(registry, { table: "ratings", column, cell }, "vi");
    expect([words("levelId", "dong/thang/tot"), words("levelId", ""), words("agencyId", "dong/so-hai"), words("stage", "selfAssessed")]).toEqual([
      "“tốt”",
      "để trống",
      "Sở Hai, tỉnh Đông",
      "tự chấm",
    ]);
    expect([words("levelId", "khong/co"), words("levelAsPrinted", "stated")]).toEqual(["khong/co", "stated"]);
  });

  it("writes cells in the style of the language", () => {
    expect([
      valueInWords("8.135", "vi"),
      valueInWords("90.50", "vi"),
      valueInWords("1250", "en"),
      valueInWords("", "vi"),
      valueInWords("14/14", "vi"),
      valueInWords("2021-07-04", "vi"),
    ]).toEqual(["8,135", "90,50", "1,250", "để trống", "14/14", "04/7/2021"]);
  });
});
