import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { excelCsv } from "../../src/downloads/excel-csv.ts";
import { tableToWorkbook } from "../../src/downloads/workbook.ts";
import { publishedTable } from "../../src/ingest/check-file/published-table.ts";
import { compareDownload, tableOfDownload } from "../../src/ingest/check-file/recognise-download.ts";
import { fileTable } from "../../src/ingest/file-table.ts";
import { openWorkbook } from "../../src/ingest/xlsx/open-workbooks.ts";
import type { TableSchema } from "../../src/registry/table-schema.ts";

const schema: TableSchema = {
  name: "thu",
  titleVi: "Thử",
  titleEn: "Test",
  descriptionVi: "",
  descriptionEn: "",
  primaryKey: ["id"],
  fields: [
    { name: "id", type: "text", required: true, titleVi: "Mã", titleEn: "Id" },
    { name: "value", type: "number", titleVi: "Giá trị", titleEn: "Value" },
    { name: "day", type: "date", titleVi: "Ngày", titleEn: "Day" },
    { name: "sure", type: "boolean", titleVi: "Chắc", titleEn: "Sure" },
    { name: "period", type: "text", titleVi: "Kỳ", titleEn: "Period" },
    { name: "sources", type: "list", titleVi: "Nguồn", titleEn: "Sources" },
  ],
};
const table = publishedTable(schema);
const rows = [
  { id: "a", value: 8.135, day: "2023-07-07", sure: true, period: "2023-01/2023-06", sources: ["s1", "s2"] },
  { id: "b", value: 90, day: null, sure: false, period: "08", sources: [] },
  { id: "c", value: null, day: "2024-01-31", sure: true, period: null, sources: ["s3"] },
];
const csv = "id,value,day,sure,period,sources\na,8.135,2023-07-07,true,2023-01/2023-06,s1;s2\nb,90,,false,08,\nc,,2024-01-31,true,,s3\n";
const parsed = (text: string): string[][] => Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: true }).data;
const unchanged = { rows: 3, same: 3, changed: [], onlyInFile: [], onlyPublished: [] };

describe("a file downloaded from this site", () => {
  it("is recognised by its columns, in any order, and by nothing less", () => {
    expect(tableOfDownload(parsed(csv), [table])).toBe(table);
    expect(tableOfDownload([["value", "id", "sources", "period", "sure", "day", ""]], [table])).toBe(table);
    expect(tableOfDownload([["id", "value"]], [table])).toBeNull();
    expect(tableOfDownload([], [table])).toBeNull();
  });

  it("holds the same values as a CSV, as a CSV for Excel in both settings, and as a workbook", async () => {
    expect(compareDownload(table, parsed(csv), csv)).toEqual(unchanged);
    for (const locale of ["vi", "en"] as const) expect(compareDownload(table, parsed(excelCsv(schema, rows, locale)), csv)).toEqual(unchanged);
    const bytes = await tableToWorkbook(schema, rows, { sources: [], version: "0" });
    const file = await openWorkbook({ name: "thu.xlsx", bytes, sha256: "" });
    const { records } = fileTable(file, { path: "thu.xlsx", style: "en", isHeading: () => false });
    expect(compareDownload(table, records ?? [], csv)).toEqual(unchanged);
  });

  it("has every change named with its cell, and rows that came or went", () => {
    const altered = csv.replace("8.135", "8.5").replace("b,90,,false,08,\n", "").concat("d,1,,true,,\n");
    expect(compareDownload(table, parsed(altered), csv)).toEqual({
      rows: 3,
      same: 1,
      changed: [{ cell: "B2", column: "value", key: "a", inFile: "8.5", published: "8.135" }],
      onlyInFile: [{ row: 4, key: "d" }],
      onlyPublished: ["b"],
    });
  });
});
