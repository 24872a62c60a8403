import Papa from "papaparse";
import { csvLine } from "../lib/csv-line.ts";
import { readDay, readPartialDate } from "../lib/vietnamese-date.ts";
import type { Field, TableSchema } from "./table-schema.ts";

/** Cells of one row by column, as they stand in the CSV. */
export type TypedRow = Readonly<Record<string, string>>;

const yes = /^(?:có|đúng|true|yes)$/i;
const no = /^(?:không|sai|false|no)$/i;

/** Gives what someone typed for a cell as the CSV writes it: 05/02/2024 is 2024-02-05, 1,5 is 1.5, “có” is true; what cannot be read stays. */
export function typedCell(field: Field, typed: string): string {
  const text = typed.trim().normalize("NFC");
  if (field.type === "date") return readDay(text) ?? text;
  if (field.type === "boolean") return yes.test(text) ? "true" : no.test(text) ? "false" : text;
  if (field.type === "number" && /^-?\d+,\d+$/.test(text)) return text.replace(",", ".");
  if (field.name === "publicationDate") return readPartialDate(text) ?? text;
  return text;
}

/** Finds the row with the key that the cells give; null: there is none yet. */
export function rowOfKey(schema: TableSchema, csv: string, cells: TypedRow): TypedRow | null {
  const [header = [], ...rows] = recordsOf(csv);
  const found = rows.find((row) => schema.primaryKey.every((name) => (row[header.indexOf(name)] ?? "") === (cells[name] ?? "")));
  return found === undefined ? null : Object.fromEntries(header.map((name, position) => [name, found[position] ?? ""]));
}

/** Writes a row into a table: cells that are given replace those of the row with the same key; a new key is a new last row. */
export function withRow(schema: TableSchema, csv: string, cells: TypedRow): string {
  const [header = [], ...rows] = recordsOf(csv);
  const old = rowOfKey(schema, csv, cells);
  const row = header.map((name) => cells[name] ?? old?.[name] ?? "");
  const isOld = (record: string[]): boolean => schema.primaryKey.every((name) => (record[header.indexOf(name)] ?? "") === (cells[name] ?? ""));
  const written = old === null ? [...rows, row] : rows.map((record) => (isOld(record) ? row : record));
  return [header, ...written].map(csvLine).join("");
}

function recordsOf(csv: string): string[][] {
  return Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { delimiter: ",", skipEmptyLines: true }).data;
}
