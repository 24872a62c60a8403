import Papa from "papaparse";
import type { TableFile } from "./table-files.ts";

/** How one table differs from the one written before. */
export interface TableChange {
  table: string;
  added: number;
  removed: number;
  changed: number;
  /** The first differences, each in one line. */
  examples: string[];
}

const shownExamples = 20;

/** Compares a table with its previous CSV, row by row through the primary key; null: the same bytes. */
export function tableChange(file: TableFile, previousCsv: string | null): TableChange | null {
  if (previousCsv === file.csv) return null;
  const before = rowsByKey(file, previousCsv ?? "");
  const after = rowsByKey(file, file.csv);
  const change: TableChange = { table: file.schema.name, added: 0, removed: 0, changed: 0, examples: [] };
  const show = (line: string): void => {
    if (change.examples.length < shownExamples) change.examples.push(line);
  };
  for (const [key, row] of after) {
    const old = before.get(key);
    if (old === undefined) {
      change.added += 1;
      show(`+ ${key}`);
      continue;
    }
    const names = [...new Set([...Object.keys(old), ...Object.keys(row)])].filter((name) => (old[name] ?? "") !== (row[name] ?? ""));
    if (names.length === 0) continue;
    change.changed += 1;
    show(`~ ${key}: ${names.map((name) => `${name} “${old[name] ?? ""}” → “${row[name] ?? ""}”`).join(", ")}`);
  }
  for (const key of before.keys()) {
    if (after.has(key)) continue;
    change.removed += 1;
    show(`- ${key}`);
  }
  return change;
}

function rowsByKey(file: TableFile, csv: string): Map<string, Record<string, string>> {
  const [header = [], ...records] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  const rows = records.map((record) => Object.fromEntries(header.map((name, position) => [name, record[position] ?? ""])));
  return new Map(rows.map((row) => [file.schema.primaryKey.map((name) => row[name] ?? "").join(" | "), row]));
}
