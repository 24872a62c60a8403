import type { Table } from "./model.ts";

/** Leaves out the columns in which no row says anything: a phone and a sheet of paper have no room for them. */
export function withoutEmptyColumns(table: Table): Table {
  if (table.rows.length === 0) return table;
  const kept = table.columns.map(
    (_column, index) =>
      index === 0 || table.rows.some((row) => (row.cells[index] ?? []).some((part) => (typeof part === "string" ? part : part.text) !== "")),
  );
  if (!kept.includes(false)) return table;
  return {
    ...table,
    columns: table.columns.filter((_column, index) => kept[index]),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_cell, index) => kept[index]) })),
  };
}
