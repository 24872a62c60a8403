import Papa from "papaparse";
import type { Locale } from "../i18n/locale.ts";
import { cellToText } from "../registry/table-csv.ts";
import type { Field, TableSchema } from "../registry/table-schema.ts";
import type { Cell, TableRow } from "./published-table.ts";

/**
 * Writes rows as a CSV that Excel opens right on a double click, under the regional setting of a language.
 *
 * Excel takes delimiter and decimal sign from the machine: no single file is right in both, and "8.135" would be read as 8135 in Việt Nam.
 */
export function excelCsv(schema: TableSchema, rows: readonly TableRow[], locale: Locale): string {
  const records = rows.map((row) => schema.fields.map((field) => excelCell(field, row[field.name] ?? null, locale)));
  const header = schema.fields.map((field) => field.name);
  return `\uFEFF${Papa.unparse([header, ...records], { delimiter: locale === "vi" ? ";" : ",", newline: "\r\n" })}\r\n`;
}

function excelCell(field: Field, value: Cell, locale: Locale): string {
  const text = cellToText(value);
  if (field.type === "integer" || field.type === "number") return locale === "vi" ? text.replace(".", ",") : text;
  if (field.type === "date" || field.type === "boolean") return text;
  return startsFormula(text) || looksLikeNumber(text) ? `'${text}` : text;
}

/** Signs that make Excel compute a cell, in their full-width forms too. */
function startsFormula(text: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text);
}

/** Text that Excel would turn into a number, date, fraction or percentage and so change: "08", "3/5", "95,53", "2014-02". */
function looksLikeNumber(text: string): boolean {
  if (/^(0|[1-9]\d{0,14})$/.test(text)) return false;
  return /^(?=.*\d)[\d\s.,:;/%()Ee–-]+$/.test(text);
}
