import { codeText } from "../registry/code-words.ts";
import { emptyMeaning } from "../registry/empty-meaning.ts";
import { tableToCsv } from "../registry/table-csv.ts";
import { defineTable, type Field, type Row, type TableSchema } from "../registry/table-schema.ts";
import type { PublishedTable } from "./published-table.ts";

/** What is said of every column, generated from the schemas of all tables. */
export const dictionary = defineTable({
  name: "dictionary",
  titleVi: "Từ điển dữ liệu",
  titleEn: "Data dictionary",
  descriptionVi: "Mỗi dòng: một cột của một bảng, kiểu, ý nghĩa, giá trị được phép, nghĩa của ô trống.",
  descriptionEn: "One row: one column of one table, its type, meaning, allowed values and what an empty cell means.",
  primaryKey: ["table", "column"],
  fields: [
    { name: "table", type: "text", required: true, titleVi: "Bảng", titleEn: "Table" },
    { name: "position", type: "integer", required: true, titleVi: "Thứ tự", titleEn: "Position" },
    { name: "column", type: "text", required: true, titleVi: "Cột", titleEn: "Column" },
    { name: "titleVi", type: "text", required: true, titleVi: "Tên", titleEn: "Title (Vietnamese)" },
    { name: "titleEn", type: "text", required: true, titleVi: "Tên tiếng Anh", titleEn: "Title (English)" },
    {
      name: "type",
      type: "text",
      required: true,
      titleVi: "Kiểu",
      titleEn: "Type",
      oneOf: ["text", "integer", "number", "date", "boolean", "list"],
      descriptionVi: "list: danh sách, trong CSV cách nhau bằng dấu chấm phẩy",
      descriptionEn: "list: separated by semicolons in CSV",
    },
    {
      name: "required",
      type: "boolean",
      required: true,
      titleVi: "Bắt buộc",
      titleEn: "Required",
      descriptionVi: "true: không bao giờ trống",
      descriptionEn: "true: never empty",
    },
    { name: "key", type: "boolean", required: true, titleVi: "Thuộc khóa chính", titleEn: "Part of the primary key" },
    {
      name: "references",
      type: "text",
      titleVi: "Trỏ tới",
      titleEn: "Refers to",
      descriptionVi: "<bảng>.<cột>; để trống: không trỏ tới bảng nào",
      descriptionEn: "<table>.<column>; empty: nothing",
    },
    { name: "values", type: "list", titleVi: "Giá trị được phép", titleEn: "Allowed values" },
    {
      name: "ordered",
      type: "boolean",
      required: true,
      titleVi: "Giá trị có thứ tự",
      titleEn: "Values are ordered",
      descriptionVi: "true: xếp từ cao xuống thấp",
      descriptionEn: "true: listed from high to low",
    },
    { name: "valuesVi", type: "text", titleVi: "Nghĩa của giá trị", titleEn: "Values in words (Vietnamese)" },
    { name: "valuesEn", type: "text", titleVi: "Nghĩa của giá trị, tiếng Anh", titleEn: "Values in words (English)" },
    { name: "descriptionVi", type: "text", titleVi: "Ý nghĩa", titleEn: "Meaning (Vietnamese)" },
    { name: "descriptionEn", type: "text", titleVi: "Ý nghĩa, tiếng Anh", titleEn: "Meaning (English)" },
    {
      name: "emptyVi",
      type: "text",
      titleVi: "Ô trống nghĩa là",
      titleEn: "Empty means (Vietnamese)",
      descriptionVi: "Để trống: cột không bao giờ trống",
      descriptionEn: "Empty: the column is never empty",
    },
    {
      name: "emptyEn",
      type: "text",
      titleVi: "Ô trống nghĩa là, tiếng Anh",
      titleEn: "Empty means (English)",
      descriptionVi: "Để trống: cột không bao giờ trống",
      descriptionEn: "Empty: the column is never empty",
    },
  ],
});

export type DictionaryRow = Row<typeof dictionary>;

/** Explains every column of some tables, in their order. */
export function dictionaryRows(schemas: readonly TableSchema[]): DictionaryRow[] {
  return schemas.flatMap((schema) => schema.fields.map((field, index) => dictionaryRow(schema, field, index + 1)));
}

function dictionaryRow(schema: TableSchema, field: Field, position: number): DictionaryRow {
  const { name, type, titleVi, titleEn, references, oneOf } = field;
  return {
    ...{ table: schema.name, position, column: name, titleVi, titleEn, type },
    required: field.required === true,
    key: schema.primaryKey.includes(name),
    references: references ?? null,
    values: [...(oneOf ?? [])],
    ordered: field.ordered === true,
    valuesVi: oneOf === undefined ? null : oneOf.map((code) => codeInWords(name, code, "vi")).join("; "),
    valuesEn: oneOf === undefined ? null : oneOf.map((code) => codeInWords(name, code, "en")).join("; "),
    descriptionVi: field.descriptionVi ?? null,
    descriptionEn: field.descriptionEn ?? null,
    emptyVi: emptyMeaning(field, "vi"),
    emptyEn: emptyMeaning(field, "en"),
  };
}

function codeInWords(column: string, code: string, locale: "vi" | "en"): string {
  const words = codeText(column, code, locale);
  return words === null || words === code ? code : `${code}: ${words}`;
}

/** Makes the dictionary a table like the others, itself included. */
export function dictionaryTable(schemas: readonly TableSchema[]): PublishedTable {
  const rows = dictionaryRows([...schemas, dictionary]);
  return { schema: dictionary, rows, csv: new TextEncoder().encode(tableToCsv(dictionary, rows)) };
}
