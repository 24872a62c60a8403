import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvLine } from "../../src/lib/csv-line.ts";

/** Cells in which what has to be quoted is as frequent as what has not. */
const cells = fc.array(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("a", "Đ", " ", ",", ";", '"', "\n", "\r", "\uFEFF", "\t") })), {
  minLength: 1,
});

describe("a line of a CSV", () => {
  it("quotes what must be quoted and nothing else", () => {
    expect(csvLine(["Sở Y tế", "", "12,5", 'gọi là "một cửa"', " đầu", "cuối ", "hai\ndòng"])).toBe(
      'Sở Y tế,,"12,5","gọi là ""một cửa"""," đầu","cuối ","hai\ndòng"\n',
    );
  });

  it("has the bytes that papaparse writes, whatever the cells", () => {
    fc.assert(
      fc.property(cells, (record) => {
        expect(csvLine(record)).toBe(`${Papa.unparse([record], { newline: "\n" })}\n`);
      }),
    );
  });

  it("is read by papaparse as the cells it was written from", () => {
    fc.assert(
      fc.property(cells, (record) => {
        expect(Papa.parse(csvLine(record), { delimiter: ",", newline: "\n" }).data.slice(0, -1)).toEqual([record]);
      }),
    );
  });
});
