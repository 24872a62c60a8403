import Papa from "papaparse";
import type { Field, Row, TableSchema } from "./table-schema.ts";

/** Reads one of our own CSVs into typed rows; empty cells are null, lists are split at ";". */
export function tableFromCsv<T extends TableSchema>(schema: T, csv: string): Row<T>[] {
  const [header, ...records] = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { delimiter: ",", skipEmptyLines: true }).data;
  if (header === undefined) throw new Error(`${schema.name}.csv is empty: not even a header.`);
  const columns = schema.fields.map((field) => ({ field, position: header.indexOf(field.name) }));
  const problems: string[] = [];
  for (const { field, position } of columns) if (position < 0) problems.push(`${schema.name}.csv has no column "${field.name}".`);
  for (const name of header) if (!schema.fields.some((field) => field.name === name)) problems.push(`${schema.name}.csv has an unknown column "${name}".`);
  if (problems.length > 0) throw new Error(problems.join("\n"));

  const rows = records.map((record, index) => {
    const row: Record<string, unknown> = {};
    for (const { field, position } of columns) {
      try {
        row[field.name] = cellFromText(field, record[position] ?? "");
      } catch (error) {
        problems.push(`${schema.name}.csv, row ${index + 2}, column "${field.name}": ${(error as Error).message}`);
      }
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

function cellFromText(field: Field, text: string): unknown {
  if (field.type === "list") return text === "" ? [] : text.split(";").map((part) => part.trim());
  if (text === "") {
    if (field.required === true) throw new Error("is empty, but the column is required.");
    return null;
  }
  if (field.oneOf !== undefined && !field.oneOf.includes(text)) throw new Error(`"${text}" is none of ${field.oneOf.join(", ")}.`);
  switch (field.type) {
    case "integer":
      if (!/^-?\d+$/.test(text)) throw new Error(`expected a whole number, found "${text}".`);
      return Number(text);
    case "number":
      if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`expected a number with a decimal point, found "${text}".`);
      return Number(text);
    case "boolean":
      if (text !== "true" && text !== "false") throw new Error(`expected true or false, found "${text}".`);
      return text === "true";
    case "date":
      if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new Error(`expected a date as YYYY-MM-DD, found "${text}".`);
      return text;
    case "text":
      return text;
  }
}

/** Writes one value as it stands in our CSVs: nothing for null, lists joined by ";". */
export function cellToText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.join(";") : String(value);
}
