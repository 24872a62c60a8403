import type { PublishedTable, TableRow } from "../../src/downloads/published-table.ts";
import { defineTable, type Row, type TableSchema } from "../../src/registry/table-schema.ts";
import { tableToCsv } from "../../src/registry/table-csv.ts";

/** A table with a column of every type and the cells that spoil files: leading zeros, formulas, dates that are none, marks, quotes. */
export const smallSchema = defineTable({
  name: "small",
  titleVi: "Bảng nhỏ",
  titleEn: "Small table",
  descriptionVi: "Mỗi dòng: một thứ.",
  descriptionEn: "One row: one thing.",
  primaryKey: ["id"],
  fields: [
    { name: "id", type: "text", required: true, titleVi: "Mã", titleEn: "Id" },
    { name: "name", type: "text", titleVi: "Tên", titleEn: "Name" },
    { name: "year", type: "integer", titleVi: "Năm", titleEn: "Year", descriptionVi: "Để trống: không nêu", descriptionEn: "Empty: not stated" },
    { name: "value", type: "number", titleVi: "Giá trị", titleEn: "Value" },
    { name: "day", type: "date", titleVi: "Ngày", titleEn: "Day" },
    { name: "certain", type: "boolean", required: true, titleVi: "Chắc chắn", titleEn: "Certain" },
    { name: "sourceIds", type: "list", titleVi: "Nguồn", titleEn: "Sources", references: "sources.sourceId" },
  ],
});

export const smallRows: Row<typeof smallSchema>[] = [
  { id: "01", name: 'Hải Phòng, "xuất sắc"', year: 2022, value: 8.135, day: "2023-07-07", certain: true, sourceIds: ["dv-s01", "dv-s02"] },
  { id: "08", name: "=1+1", year: 2023, value: -0.5, day: null, certain: false, sourceIds: [] },
  { id: "10", name: null, year: null, value: null, day: "1999-12-31", certain: false, sourceIds: ["dv-s01"] },
];

/** Makes a schema and its rows a table to publish. */
export function published<T extends TableSchema>(schema: T, rows: readonly Row<T>[]): PublishedTable {
  return { schema, rows: rows as readonly TableRow[], csv: new TextEncoder().encode(tableToCsv(schema, rows)) };
}

export const smallTable = published(smallSchema, smallRows);
