import Papa from "papaparse";
import { readDay } from "../lib/vietnamese-date.ts";
import type { Field, Row, TableSchema } from "./table-schema.ts";

/** Reads one of our own CSVs into typed rows; empty cells are null, lists are split at ";". */
export function tableFromCsv<T extends TableSchema>(schema: T, csv: string): Row<T>[] {
  const [header, ...records] = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { delimiter: ",", skipEmptyLines: true }).data;
  if (header === undefined) throw new Error(`${schema.name}.csv is empty: not even a header.`);
  const columns = schema.fields.map((field) => ({ field, position: header.indexOf(field.name) }));
  const problems: string[] = [];
  for (const { field, position } of columns) if (position < 0) problems.push(`${schema.name}.csv has no column "${field.name}".`);
  for (const name of header)
    if (!schema.fields.some((field) => field.name === name)) problems.push(`${schema.name}.csv has an unknown column "${name}".`);
  if (problems.length > 0) throw new Error(problems.join("\n"));

  const rows = records.map((record, index) => {
    const row: Record<string, unknown> = {};
    for (const { field, position } of columns) {
      const text = record[position] ?? "";
      const fault = cellFault(field, text);
      if (fault === null) row[field.name] = cellFromText(field, text);
      else
        problems.push(
          `${schema.name}.csv, row ${index + 2}, column "${field.name}": found "${text}", ${faultWords[fault]}${fault === "notListed" ? ` ${field.oneOf?.join(", ")}.` : ""}`,
        );
    }
    return row as Row<T>;
  });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return rows;
}

/** Writes rows as CSV with LF, no BOM, in the column order of the schema. */
export function tableToCsv<T extends TableSchema>(schema: T, rows: readonly Row<T>[]): string {
  const names = schema.fields.map((field) => field.name);
  const records = rows.map((row) => schema.fields.map((field) => cellToText((row as Record<string, unknown>)[field.name])));
  return `${Papa.unparse([names, ...records], { newline: "\n" })}\n`;
}

/** What keeps a text from being a value of its column. */
export type CellFault = "missing" | "notListed" | "integer" | "number" | "boolean" | "date" | "list";

const faultWords: Record<CellFault, string> = {
  missing: "but the column is required.",
  notListed: "expected one of",
  integer: "expected a whole number.",
  number: "expected a number with a decimal point.",
  boolean: "expected true or false.",
  date: "expected a day of the calendar as YYYY-MM-DD.",
  list: 'expected a list joined by ";" without empty places.',
};

/** Says what keeps a text from being a value of a column; null: nothing. */
export function cellFault(field: Field, text: string): CellFault | null {
  if (text === "") return field.required === true && field.type !== "list" ? "missing" : null;
  if (field.oneOf !== undefined && !field.oneOf.includes(text)) return "notListed";
  switch (field.type) {
    case "list":
      return text.split(";").some((part) => part.trim() === "") ? "list" : null;
    case "integer":
      return /^-?\d+$/.test(text) ? null : "integer";
    case "number":
      return /^-?\d+(\.\d+)?$/.test(text) ? null : "number";
    case "boolean":
      return text === "true" || text === "false" ? null : "boolean";
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/.test(text) && readDay(text) !== null ? null : "date";
    case "text":
      return null;
  }
}

/** Gives the value of a text without a fault; empty is null, or an empty list. */
export function cellFromText(field: Field, text: string): unknown {
  if (field.type === "list") return text === "" ? [] : text.split(";").map((part) => part.trim());
  if (text === "") return null;
  if (field.type === "integer" || field.type === "number") return Number(text);
  return field.type === "boolean" ? text === "true" : text;
}

/** Writes one value as it stands in our CSVs: nothing for null, lists joined by ";". */
export function cellToText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.join(";") : String(value);
}
