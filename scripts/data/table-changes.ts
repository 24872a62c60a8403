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

/** Compares a table with its previous CSV, row by row through the primary key; null: the same bytes. Of a new table the rows are only counted. */
export function tableChange(file: TableFile, previousCsv: string | null): TableChange | null {
  if (previousCsv === file.csv) return null;
  const change: TableChange = { table: file.schema.name, added: 0, removed: 0, changed: 0, examples: [] };
  if (previousCsv === null) return { ...change, added: file.rows };
  const before = readTable(file, previousCsv);
  const after = readTable(file, file.csv);
  const names = [...new Set([...before.header, ...after.header])];
  const columns = names.map((name) => ({ name, old: before.header.indexOf(name), now: after.header.indexOf(name) }));
  const show = (line: () => string): void => {
    if (change.examples.length < shownExamples) change.examples.push(line());
  };
  for (const [key, row] of after.rows) {
    const old = before.rows.get(key);
    if (old === undefined) {
      change.added += 1;
      show(() => `+ ${key}`);
      continue;
    }
    const differing = columns.filter((column) => (old[column.old] ?? "") !== (row[column.now] ?? ""));
    if (differing.length === 0) continue;
    change.changed += 1;
    show(() => `~ ${key}: ${differing.map((column) => `${column.name} “${old[column.old] ?? ""}” → “${row[column.now] ?? ""}”`).join(", ")}`);
  }
  for (const key of before.rows.keys()) {
    if (after.rows.has(key)) continue;
    change.removed += 1;
    show(() => `- ${key}`);
  }
  return change;
}

function readTable({ schema }: TableFile, csv: string): { header: string[]; rows: Map<string, string[]> } {
  const [header = [], ...records] = Papa.parse<string[]>(csv, { delimiter: ",", skipEmptyLines: true }).data;
  const positions = schema.primaryKey.map((name) => header.indexOf(name));
  return { header, rows: new Map(records.map((record) => [positions.map((position) => record[position] ?? "").join(" | "), record])) };
}
