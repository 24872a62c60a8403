import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableFromCsv, tableToCsv } from "../../src/registry/table-csv.ts";
import { defineTable } from "../../src/registry/table-schema.ts";

const titles = { titleVi: "Thử", titleEn: "Test" };
const schema = defineTable({
  name: "synthetic",
  ...titles,
  descriptionVi: "Bảng giả lập",
  descriptionEn: "Synthetic table",
  primaryKey: ["id"],
  fields: [
    { name: "id", type: "text", required: true, ...titles },
    { name: "note", type: "text", ...titles },
    { name: "value", type: "number", ...titles },
    { name: "parts", type: "list", ...titles },
  ],
});
const header = "id,note,value,parts\n";
const rowsOf = (rows: string): unknown[] => tableFromCsv(schema, header + rows);

describe("a table of ours as CSV", () => {
  it("comes back as it was written", () => {
    const rows = [
      { id: "a", note: 'nói "có", rồi\nxuống dòng', value: -1.5, parts: ["x", "đ"] },
      { id: "b", note: " cách ", value: null, parts: [] },
      { id: "c", note: "\uFEFFđầu", value: 0, parts: ["x"] },
      { id: "đ", note: null, value: 1, parts: ["đ"] },
      { id: "e", note: "hoà", value: 1, parts: ["x", "y"] },
      { id: "f", note: "hòa", value: 1, parts: [] },
    ];
    expect(tableFromCsv(schema, tableToCsv(schema, rows))).toEqual(rows);
  });

  it("comes back whatever its texts", () => {
    // "Aa" and "B@" have one hash.
    const units = ["a", "Aa", "B@", "Đ", "ẵ", "🙂", " ", ",", ";", '"', "\n", "\r", "\uFEFF", "\t"];
    const text = fc.string({ minLength: 1, unit: fc.constantFrom(...units) });
    const part = fc.string({ minLength: 1, unit: fc.constantFrom("a", "Aa", "B@", "ẵ", "🙂", ",", '"') });
    const row = fc.record({ id: text, note: fc.option(text), value: fc.option(fc.integer()), parts: fc.array(part) });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(tableFromCsv(schema, tableToCsv(schema, rows))).toEqual(rows);
      }),
    );
  });

  it("may have a byte order mark, line ends of Windows, no last line end, empty lines and its columns in another order", () => {
    expect(tableFromCsv(schema, '\uFEFFparts,value,id,note\r\n,2,a,"x ""y"""\r\n\r\nđ;e,,b,ghi\r\n,,c,')).toEqual([
      { id: "a", note: 'x "y"', value: 2, parts: [] },
      { id: "b", note: "ghi", value: null, parts: ["đ", "e"] },
      { id: "c", note: null, value: null, parts: [] },
    ]);
  });

  it("may have empty lines though its first column may not be empty", () => {
    expect(rowsOf("\na,,1,\n\nb,,2,\n\n")).toMatchObject([{ id: "a" }, { id: "b" }]);
  });

  it("keeps texts of thousands of different cells apart", () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => ({
      id: `id-${index}`,
      note: `${index % 7000}`,
      value: index % 6001,
      parts: [`id-${index % 9000}`],
    }));
    expect(tableFromCsv(schema, tableToCsv(schema, rows))).toEqual(rows);
  });

  it("is refused with every fault at once", () => {
    expect(() => rowsOf("a,,1,\n,,một,x;;y\nb,,\nc,,1,,\nd,,một,\n")).toThrow(
      [
        'synthetic.csv, row 3, column "id": is empty, but the column is required.',
        'synthetic.csv, row 3, column "value": expected a number with a decimal point, found "một".',
        'synthetic.csv, row 3, column "parts": expected a list joined by ";" without empty places, found "x;;y".',
        "synthetic.csv, row 4: 3 cells, but the header has 4.",
        "synthetic.csv, row 5: 5 cells, but the header has 4.",
        'synthetic.csv, row 6, column "value": expected a number with a decimal point, found "một".',
      ].join("\n"),
    );
    expect(() => tableFromCsv(schema, "id,note,valeu,parts\n")).toThrow(
      'synthetic.csv has no column "value".\nsynthetic.csv has an unknown column "valeu".',
    );
    expect(() => tableFromCsv(schema, "")).toThrow("synthetic.csv is empty: not even a header.");
    expect(() => tableFromCsv(schema, "id,id,note,value,parts\n")).toThrow('synthetic.csv has the column "id" twice.');
    const fault = 'synthetic.csv, row 2, column "value": expected a number with a decimal point, found "một".\n';
    expect(() => rowsOf('a,,một,\n"chưa đóng,1,\n')).toThrow(`${fault}synthetic.csv, row 3: the quotation mark at byte 31 is not closed.`);
    expect(() => rowsOf('a,,một,\nb,"đóng"rồi,1,\n')).toThrow(`${fault}synthetic.csv, row 3: something follows the quotation mark at byte 40.`);
    expect(() => tableFromCsv(schema, 'id,"note')).toThrow("synthetic.csv, row 1: the quotation mark at byte 4 is not closed.");
  });
});
