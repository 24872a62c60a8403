import { describe, expect, it } from "vitest";
import { excelDay, isExcelDate } from "../../src/ingest/count-words.ts";
import { ingestAll } from "../../src/ingest/ingest-all.ts";
import { createResolver } from "../../src/ingest/resolver.ts";
import { edition } from "../fixtures/editions.ts";
import { smallRegistry } from "../fixtures/small-registry.ts";

type Family = "tallies" | "models" | "reports";

/** Reads one cell as a count of a family: the errors and warnings it gives, or the number. */
function read(family: Family, cell: string): string {
  const rows = {
    tallies: `Khối,Mức,Số đơn vị,Tổng số\nDepartments,tốt,"${cell}",\n`,
    models: `Cách đếm,Cách gọi,Đơn vị đếm,Số lượng\nđăng ký,đăng ký,mô hình DVK,"${cell}"\n`,
    reports: `Chỉ tiêu,Giá trị,Đơn vị tính\nVB_TONG,"${cell}",văn bản\n`,
  };
  const found = ingestAll([edition(family, { csv: rows[family] })], {
    registry: smallRegistry,
    resolver: createResolver(smallRegistry),
    today: "2026-01-15",
  });
  const named = found.problems.filter(
    (problem) => problem.columnName === "Số đơn vị" || problem.columnName === "Số lượng" || problem.columnName === "Giá trị",
  );
  return named.map((problem) => problem.ruleId).join(" ") || "read";
}

describe("a count is never guessed", () => {
  it.each(["01-Nov", "11-Jan", "Jan-11", "12-Dec", "01/11/2022", "1-Thg11", "2022-11-01", "04-Apr", "08-Mar", "01-11", "11-1"])(
    "%s is a date that Excel made",
    (cell) => {
      for (const family of ["tallies", "models", "reports"] as const) expect(read(family, cell), family).toBe("number-became-date");
    },
  );

  it.each([
    ["5?", "number-doubtful"],
    ["12 (dự kiến)", "number-doubtful"],
    ["2,0", "count-has-decimals"],
    ["1.5", "count-has-decimals"],
    ["44866", "number-excel-day"],
    ["trên 5", "read"],
    ["12", "read"],
  ])("%s gives %s in every family", (cell, expected) => {
    for (const family of ["tallies", "models", "reports"] as const) expect(read(family, cell), family).toBe(expected);
  });

  it.each([
    ["3-4", "count-range"],
    ["10 - 11", "count-range"],
    ["từ 5 đến 7", "count-range"],
    ["7 xe đạp", "count-words-unknown"],
    ["7 ???", "number-doubtful"],
    ["gần 1.200 mô hình", "read"],
    ["10/20 mô hình, điển hình", "read"],
    ["1,5 triệu", "read"],
    ["9 mô hình DVK", "read"],
  ])("%s gives %s where models are counted", (cell, expected) => {
    expect(read("models", cell)).toBe(expected);
  });

  it("a range in a report is refused", () => {
    expect(read("reports", "3-4")).toBe("number-ambiguous");
  });
});

describe("isExcelDate", () => {
  it("leaves percents and counted words alone", () => {
    expect(["80-90", "11-12", "5 mô hình", "1/11", "", "12 marks"].filter((text) => isExcelDate(text, false))).toEqual([]);
  });
});

describe("excelDay", () => {
  it("names the day of a five-digit number only", () => {
    expect(["44866", "4486", "99999", "44.866", ""].map(excelDay)).toEqual(["01/11/2022", null, null, null, null]);
  });
});
