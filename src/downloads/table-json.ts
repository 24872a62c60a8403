import type { TableSchema } from "../registry/table-schema.ts";
import type { TableRow } from "./published-table.ts";

/** Writes rows as a JSON array of typed objects, one a line, keys in the order of the columns. */
export function tableToJson(schema: TableSchema, rows: readonly TableRow[]): string {
  const names = schema.fields.map((field) => field.name);
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name] ?? null]))));
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}
