import { inLocale, type Locale } from "../i18n/locale.ts";
import { codeText } from "../registry/code-words.ts";
import { emptyMeaning } from "../registry/empty-meaning.ts";
import type { Field, FieldType, TableSchema } from "../registry/table-schema.ts";
import type { Table, Text } from "./model.ts";

/** Explains every column of a table: title, type, meaning, allowed values, what an empty cell means. */
export function dataDictionary(schema: TableSchema, locale: Locale): Table {
  return {
    caption: inLocale(locale, "Các cột, theo thứ tự trong tệp", "Columns, in the order of the file"),
    isStacked: true,
    columns: [
      { title: inLocale(locale, "Cột", "Column") },
      { title: inLocale(locale, "Tên", "Title") },
      { title: inLocale(locale, "Kiểu", "Type") },
      { title: inLocale(locale, "Ý nghĩa", "Meaning") },
      { title: inLocale(locale, "Để trống", "Empty cells") },
    ],
    rows: schema.fields.map((field) => ({
      cells: [
        [field.name],
        [inLocale(locale, field.titleVi, field.titleEn)],
        [typeText(field.type, locale)],
        meaning(field, schema.primaryKey, locale),
        [emptyText(field, locale)],
      ],
    })),
  };
}

const typeWords: Record<FieldType, readonly [string, string]> = {
  text: ["chữ", "text"],
  integer: ["số nguyên", "whole number"],
  number: ["số", "number"],
  date: ["ngày YYYY-MM-DD", "date YYYY-MM-DD"],
  boolean: ["true (đúng) hoặc false (sai)", "true or false"],
  list: ["danh sách, cách nhau bằng dấu chấm phẩy", "list, separated by semicolons"],
};

function typeText(type: FieldType, locale: Locale): string {
  return inLocale(locale, ...typeWords[type]);
}

function meaning(field: Field, primaryKey: readonly string[], locale: Locale): Text {
  const description = inLocale(locale, field.descriptionVi, field.descriptionEn);
  const [table, column] = field.references?.split(".") ?? [];
  const parts: Text[] = [
    ...(description === undefined ? [] : [[description]]),
    ...(field.oneOf === undefined
      ? []
      : [[inLocale(locale, "một trong: ", "one of: ") + field.oneOf.map((code) => codeWithWords(field.name, code, locale)).join(", ")]]),
    ...(table === undefined
      ? []
      : [[inLocale(locale, "trỏ tới ", "refers to "), `${column} `, inLocale(locale, "trong ", "in "), { text: table, path: `/du-lieu/${table}/` }]]),
    ...(primaryKey.includes(field.name) ? [[inLocale(locale, "thuộc khóa chính", "part of the primary key")]] : []),
  ];
  return parts.length === 0 ? ["–"] : parts.flatMap((part, index) => (index === 0 ? part : ["; ", ...part]));
}

function emptyText(field: Field, locale: Locale): string {
  return emptyMeaning(field, locale) ?? inLocale(locale, "không bao giờ", "never");
}

function codeWithWords(column: string, code: string, locale: Locale): string {
  const words = codeText(column, code, locale);
  return words === null || words === code ? code : `${code} (${words})`;
}
