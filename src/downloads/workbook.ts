import { writeXlsx, type Cell as SheetCell, type CellStyle, type WriteSheet } from "hucre/xlsx";
import { columnLetter } from "../lib/column-letter.ts";
import type { Source } from "../registry/registry-tables.ts";
import type { Field, FieldType, TableSchema } from "../registry/table-schema.ts";
import { cellToText } from "../registry/table-csv.ts";
import { dictionary, dictionaryRows } from "./dictionary.ts";
import type { Cell, TableRow } from "./published-table.ts";
import { sourceSheet } from "./source-sheet.ts";

/** The moment that stands in every workbook: the bytes depend on the data alone. */
const fixedMoment = new Date(Date.UTC(2000, 0, 1));
const longestCell = 32_767;
const mostRows = 1_048_575;
const headerStyle: CellStyle = {
  font: { bold: true, name: "Calibri", size: 11 },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DCE9EF" } },
};

/** Writes a table as a workbook of three sheets: the rows with their types, the dictionary of its columns, its sources. */
export function tableToWorkbook(
  schema: TableSchema,
  rows: readonly TableRow[],
  about: { sources: readonly Source[]; version: string },
): Promise<Uint8Array> {
  const sources = sourceSheet(schema, about);
  return writeXlsx({
    sheets: [
      sheetOf(schema.name, schema.fields, rows),
      sheetOf("Từ điển - Dictionary", dictionary.fields.slice(1), dictionaryRows([schema]), { wrap: true }),
      sheetOf("Nguồn - Sources", sources.fields, sources.rows, { wrap: true }),
    ],
    properties: {
      title: `${schema.titleVi} - ${schema.titleEn}`,
      creator: "Dân vận Mở",
      description: `Dân vận Mở ${about.version}. CC BY 4.0: https://creativecommons.org/licenses/by/4.0/`,
      created: fixedMoment,
      modified: fixedMoment,
    },
  });
}

/** A sheet with a frozen bold header, filters and columns as wide as what they hold; long texts wrap where they are to be read. */
function sheetOf(name: string, fields: readonly Field[], rows: readonly TableRow[], { wrap }: { wrap: boolean } = { wrap: false }): WriteSheet {
  if (rows.length > mostRows) throw new Error(`${name}: ${rows.length} rows do not fit into a sheet.`);
  const cells = new Map<string, Partial<SheetCell>>(fields.map((_, column) => [`0,${column}`, { style: headerStyle }]));
  return {
    name,
    columns: fields.map((field) => ({ width: columnWidth(field, rows), style: columnStyle(field, wrap) })),
    rows: [fields.map((field) => field.name), ...rows.map((row) => fields.map((field) => sheetCell(field, row[field.name] ?? null)))],
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnLetter(fields.length - 1)}${rows.length + 1}` },
  };
}

/** Cells of a text column stay text when they are typed over. */
const formats: Record<FieldType, CellStyle> = {
  text: { numFmt: "@" },
  list: { numFmt: "@" },
  integer: {},
  number: {},
  date: { numFmt: "yyyy-mm-dd", alignment: { horizontal: "left" } },
  // LibreOffice shows a truth value without a format as 0 or 1.
  boolean: { numFmt: '"TRUE";"TRUE";"FALSE"', alignment: { horizontal: "left" } },
};

function columnStyle({ type }: Field, wrap: boolean): CellStyle {
  const format = formats[type];
  return wrap ? { ...format, alignment: { ...format.alignment, wrapText: true, vertical: "top" } } : format;
}

function sheetCell(field: Field, value: Cell): string | number | boolean | Date | null {
  if (value === null) return null;
  if (field.type === "date") return new Date(`${String(value)}T00:00:00Z`);
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = cellToText(value);
  if (text.length > longestCell) throw new Error(`Column "${field.name}" has a cell of ${text.length} characters; a sheet holds ${longestCell}.`);
  return text === "" ? null : text;
}

function columnWidth(field: Field, rows: readonly TableRow[]): number {
  const longest = rows.reduce((length, row) => Math.max(length, cellToText(row[field.name]).length), field.name.length + 3);
  return Math.min(longest, 60) + 2;
}
