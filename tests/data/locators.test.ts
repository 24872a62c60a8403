import { describe, expect, it } from "vitest";
import { locatorText } from "../../src/registry/locator-text.ts";
import { siteData } from "../../src/tables/site-data.ts";

const data = siteData("data");
const locators = [
  ...[...data.observations.all()].map(({ row }) => row.locator),
  ...data.registry.tables.declaredDiscrepancies.flatMap(({ locatorA, locatorB }) => [locatorA, locatorB]),
].filter((locator) => locator !== null);

describe("places in sources", () => {
  it("are said in English, but for what a document calls its own parts", () => {
    expect(new Set(locators).size).toBeGreaterThan(60);
    const left = [...new Set(locators)].map((locator) => locatorText(locator, "en")).filter((text) => /[^\x20-\x7e]/.test(text.replace(/“[^”]*”/g, "")));
    expect(left).toEqual([]);
  });

  it("stay in Vietnamese as they were recorded", () => {
    expect(locators.filter((locator) => locatorText(locator, "vi") !== locator)).toEqual([]);
  });

  it.each([
    ["Phụ lục, mục 8", "Appendix, item 8"],
    ["Báo cáo, mục III.1 và III.3", "Report, items III.1 and III.3"],
    ["Bảng 2, dòng 3", "Table 2, row 3"],
    ["Đoạn 2, phần về Chỉ số hài lòng năm 2021", "Paragraph 2, part on “Chỉ số hài lòng năm 2021”"],
    ["Nguồn hn-2022 và hn-2022-nld", "Sources hn-2022 and hn-2022-nld"],
    ["Ô cuối của bảng kê", "Ô cuối của bảng kê"],
  ])("%s: %s", (vietnamese, english) => {
    expect(locatorText(vietnamese, "en")).toBe(english);
  });
});
