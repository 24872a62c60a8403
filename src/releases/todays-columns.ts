import Papa from "papaparse";
import { csvLine } from "../lib/csv-line.ts";
import type { TableSchema } from "../registry/table-schema.ts";

/**
 * Gives a table of an earlier release the columns of today, for code of today to read: a column that came since is empty, one that went is left out.
 *
 * A required column that came since stays missing: what it would say, nobody knows. A table whose columns are those of today keeps its bytes.
 *
 * @param csv null where the release has no such table: then it has no rows.
 */
export function withTodaysColumns(schema: TableSchema, csv: string | null): string {
  const [header = [], ...rows] =
    csv === null ? [schema.fields.map(({ name }) => name)] : Papa.parse<string[]>(csv, { delimiter: ",", skipEmptyLines: true }).data;
  const columns = schema.fields.filter(({ name, required }) => required !== true || header.includes(name)).map(({ name }) => name);
  const isOfToday = header.length === columns.length && columns.every((name) => header.includes(name));
  if (csv !== null && isOfToday) return csv;
  return [columns, ...rows.map((row) => columns.map((name) => row[header.indexOf(name)] ?? ""))].map(csvLine).join("");
}
