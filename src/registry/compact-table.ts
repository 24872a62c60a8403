/** A table without the names of its columns in every row, small enough to send to a browser. */
export interface CompactTable {
  fields: readonly string[];
  rows: readonly (readonly unknown[])[];
}

/** Takes some columns out of a table. */
export function compactTable(rows: readonly object[], fields: readonly string[]): CompactTable {
  return { fields, rows: rows.map((row) => fields.map((field) => (row as Record<string, unknown>)[field] ?? null)) };
}

/** Gives the rows back; a column that was left out is not there. */
export function rowsOfCompactTable({ fields, rows }: CompactTable): Record<string, unknown>[] {
  return rows.map((row) => Object.fromEntries(fields.map((field, position) => [field, row[position] ?? null])));
}
