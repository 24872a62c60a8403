import Papa from "papaparse";
import type { TableSchema } from "../registry/table-schema.ts";

/** One cell that is another than before; both as they stand in the CSV. */
export interface ChangedCell {
  column: string;
  old: string;
  new: string;
}

/** A row as it stands in the CSV, by column. */
export type CsvRow = Readonly<Record<string, string>>;

/** How a table differs from an earlier one, row by row through the primary key; keys are joined by " | ". */
export interface TableDifference {
  table: string;
  rowsBefore: number;
  rowsAfter: number;
  added: { key: string; row: CsvRow }[];
  changed: { key: string; cells: ChangedCell[]; before: CsvRow; row: CsvRow }[];
  withdrawn: { key: string; row: CsvRow }[];
  /** Columns that only one side has. */
  columnsAdded: string[];
  columnsRemoved: string[];
}

/** Compares two CSVs of one table; a side that does not exist is null. */
export function tableDifference(
  { name, primaryKey }: Pick<TableSchema, "name" | "primaryKey">,
  before: string | null,
  after: string | null,
): TableDifference {
  const [old, now] = [readCsv(before), readCsv(after)];
  const difference: TableDifference = {
    table: name,
    rowsBefore: old.rows.length,
    rowsAfter: now.rows.length,
    added: [],
    changed: [],
    withdrawn: [],
    columnsAdded: before === null ? [] : now.header.filter((column) => !old.header.includes(column)),
    columnsRemoved: after === null ? [] : old.header.filter((column) => !now.header.includes(column)),
  };
  if (before === after) return difference;
  const [rowByKey, known] = [byKey(old.rows, primaryKey), byKey(now.rows, primaryKey)];
  // A column of one side only is told once, not in every row.
  const columns = now.header.filter((column) => old.header.includes(column));
  for (const [key, row] of known) {
    const was = rowByKey.get(key);
    if (was === undefined) {
      difference.added.push({ key, row });
      continue;
    }
    const cells = columns.flatMap((column) => (was[column] === row[column] ? [] : [{ column, old: was[column] ?? "", new: row[column] ?? "" }]));
    if (cells.length > 0) difference.changed.push({ key, cells, before: was, row });
  }
  for (const [key, row] of rowByKey) if (!known.has(key)) difference.withdrawn.push({ key, row });
  return difference;
}

/** Says whether a table is other than before in any way. */
export function isDifferent({ added, changed, withdrawn, columnsAdded, columnsRemoved }: TableDifference): boolean {
  return [added, changed, withdrawn, columnsAdded, columnsRemoved].some((part) => part.length > 0);
}

/** Reads the CSV of a table as rows by primary key; a table that does not exist has none. */
export function rowsByKey({ primaryKey }: Pick<TableSchema, "primaryKey">, csv: string | null): ReadonlyMap<string, CsvRow> {
  return byKey(readCsv(csv).rows, primaryKey);
}

function readCsv(csv: string | null): { header: string[]; rows: CsvRow[] } {
  const [header = [], ...records] = Papa.parse<string[]>((csv ?? "").replace(/^\uFEFF/, ""), { skipEmptyLines: true }).data;
  return { header, rows: records.map((record) => Object.fromEntries(header.map((name, position) => [name, record[position] ?? ""]))) };
}

function byKey(rows: readonly CsvRow[], primaryKey: readonly string[]): Map<string, CsvRow> {
  return new Map(rows.map((row) => [primaryKey.map((name) => row[name] ?? "").join(" | "), row]));
}
