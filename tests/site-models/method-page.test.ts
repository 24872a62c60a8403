import { describe, expect, it } from "vitest";
import { reasonById } from "../../src/compare/rules.ts";
import { methodPages } from "../../src/site/method-page.ts";
import { methodSections } from "../../src/site/method-text.ts";
import { observationStatuses } from "../../src/registry/observation-tables.ts";
import { pageAt, plain, sectionOf } from "../helpers/page-text.ts";
import { smallData, smallPublication, smallRegistry } from "../helpers/small-data.ts";

const data = smallData(smallPublication, smallRegistry);

describe("the method page", () => {
  it("says the same in both languages, section by section", () => {
    const [vietnamese, english] = [pageAt(methodPages(data, "vi"), "/phuong-phap/"), pageAt(methodPages(data, "en"), "/phuong-phap/")];
    expect(vietnamese.sections.length).toBeGreaterThanOrEqual(11);
    expect(english.sections.map((section) => [section.id, section.paragraphs?.length, section.tables?.map((table) => table.rows.length)])).toEqual(
      vietnamese.sections.map((section) => [section.id, section.paragraphs?.length, section.tables?.map((table) => table.rows.length)]),
    );
  });

  it("gives the same numbers and dates in both languages", () => {
    const digits = (text: string) =>
      text
        .replace(/\d+\/\d+\/\d{4}|\d+ (?:January|March|June|July) \d{4}/g, "date")
        .replace(/10\.424\.000|95,53/g, "printed")
        .match(/\d+(?:[.,]\d+)?/g)
        ?.map((number) => number.replace(",", ".")) ?? [];
    for (const { paragraphs } of methodSections) for (const { vi, en } of paragraphs) expect(digits(en)).toEqual(digits(vi));
  });

  it("explains every status a figure can have", () => {
    expect(sectionOf(pageAt(methodPages(data, "vi"), "/phuong-phap/"), "thieu").tables?.[0]?.rows).toHaveLength(observationStatuses.length);
  });

  it("explains every reason why values do not compare, under an anchor of its own", () => {
    const rows = sectionOf(pageAt(methodPages(data, "vi"), "/phuong-phap/"), "ngat-chuoi").tables?.[1]?.rows ?? [];
    expect(rows.map((row) => row.id).toSorted()).toEqual([...reasonById.keys()].map((id) => `ly-do-${id}`).toSorted());
    expect(new Set(rows.map((row) => plain(row.cells[1] ?? [])))).toEqual(new Set(["không so sánh được", "so sánh được có điều kiện"]));
  });

  it("counts checks as the table of checks does", () => {
    const rows =
      sectionOf(pageAt(methodPages(data, "vi"), "/phuong-phap/"), "kiem-tra").tables?.[0]?.rows.map((row) =>
        row.cells.slice(1).map((cell) => Number(plain(cell))),
      ) ?? [];
    expect(rows.flat().reduce((sum, count) => sum + count, 0)).toBe(data.reportChecks.length);
  });
});
