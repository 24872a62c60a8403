import { describe, expect, it } from "vitest";
import { checkPages } from "../../src/site/check-pages.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { pageAt, plain, sectionOf, tablesOf } from "../helpers/page-text.ts";
import { discrepancy, smallData, smallPublication, smallRegistry, smallReport, source } from "../helpers/small-data.ts";

const registryRows = {
  ...smallRegistry,
  sources: [...(smallRegistry.sources ?? []), source("s-1")],
  declaredDiscrepancies: [discrepancy("D1", { observationKeys: ["s1:TONG"] }), discrepancy("D2", { severity: "warning" })],
};
const data = smallData({ ...smallPublication, ...smallReport }, registryRows);
const page = pageAt(checkPages(data, "vi"), "/bat-nhat/");

describe("the page of discrepancies", () => {
  it("counts all checks and lists all but those that hold", () => {
    const count = (verdict: string) => data.reportChecks.filter((check) => check.verdict === verdict).length;
    expect(plain(page.lead[0] ?? [])).toBe(
      `Trong ${data.reportChecks.length} phép kiểm tra, ${count("holds")} khớp, ${count("contradiction")} bất nhất, ${count("warning")} cần lưu ý và ${count("notCheckable")} không kiểm tra được.`,
    );
    const listed = tablesOf(page).flatMap((table) => table.rows.map((row) => row.id));
    expect(new Set(listed)).toEqual(new Set(data.reportChecks.filter((check) => check.verdict !== "holds").map((check) => check.checkId)));
    expect(count("holds")).toBeGreaterThan(0);
    expect(count("contradiction")).toBe(2);
  });

  it("shows both statements of a failing identity in words and numbers", () => {
    const row = sectionOf(page, "bat-nhat").tables?.[0]?.rows.find((one) => one.id?.startsWith("tong."));
    expect(row?.cells.slice(0, 4).map(plain)).toEqual([
      "Sở Một, tỉnh Đông",
      "2022",
      "“chỉ tiêu TONG” = 5",
      "“chỉ tiêu MOT” + “chỉ tiêu HAI” = 2 + 4 = 6",
    ]);
    expect(plain(row?.cells[4] ?? [])).toMatch(/^Đẳng thức giữa các chỉ tiêu\. Đẳng thức tong.*không khớp/);
    expect(plain(row?.cells[5] ?? [])).not.toBe("");
    expect(row?.cells[6]).toHaveLength(5);
  });

  it("shows a declared discrepancy with the place of each statement and what is shown", () => {
    const row = sectionOf(page, "bat-nhat").tables?.[0]?.rows.find((one) => one.id === "declared.D1");
    expect(row?.cells.slice(2, 6).map(plain)).toEqual([
      "Bài nói 5 (Nơi công bố thử s-1, mục 1)",
      "Phụ lục nói 6 (Phụ lục)",
      "Phát hiện khi đọc văn bản",
      "Giữ cả hai.",
    ]);
    expect(row?.cells[6]?.[0]).toMatchObject({ path: "/nguon/s1/#reports.dong/bao-cao.dong/so-mot.TONG.2022" });
    expect(row?.cells[2]?.[1]).toEqual({ text: "Nơi công bố thử s-1", path: "/nguon/s-1/" });
  });

  it("keeps warnings apart from contradictions", () => {
    expect(sectionOf(page, "can-luu-y").tables?.[0]?.rows.map((row) => row.id)).toEqual(["declared.D2"]);
  });

  it("says in English what the Vietnamese page says", () => {
    const english = pageAt(checkPages(data, "en"), "/bat-nhat/");
    expect(tablesOf(english).map((table) => table.rows.map((row) => row.id))).toEqual(tablesOf(page).map((table) => table.rows.map((row) => row.id)));
    const row = sectionOf(english, "bat-nhat").tables?.[0]?.rows.find((one) => one.id === "declared.D1");
    expect(row?.cells.slice(2, 6).map(plain)).toEqual([
      "The text says 5 (Nơi công bố thử s-1, item 1)",
      "The appendix says 6 (Appendix)",
      "Found by reading the document",
      "Both are kept.",
    ]);
  });

  it("has no sections where everything holds", () => {
    expect(pageAt(checkPages(smallData({}, smallRegistry), "vi"), "/bat-nhat/").sections).toEqual([]);
  });
});

it("leads from every check of the real figures that does not hold to the entries of what it is about", () => {
  const real = siteData();
  const rows = new Map(tablesOf(pageAt(checkPages(real, "vi"), "/bat-nhat/")).flatMap((table) => table.rows.map((row) => [row.id, row])));
  const doubtful = real.reportChecks.filter(({ verdict, observationIds }) => verdict !== "holds" && observationIds.length > 0);
  const unlinked = doubtful.filter(({ checkId, observationIds }) => {
    const paths = (rows.get(checkId)?.cells ?? []).flat().flatMap((part) => (typeof part === "object" && "path" in part ? [part.path] : []));
    return observationIds.slice(0, 6).some((id) => !paths.some((path) => path.endsWith(`#${id}`)));
  });
  expect(unlinked.map(({ checkId }) => checkId)).toEqual([]);
  expect(new Set(doubtful.map(({ verdict }) => verdict)).size).toBe(3);
});
