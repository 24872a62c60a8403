import type { Row, TableSchema } from "../registry/table-schema.ts";

/** Sorts rows by the primary key of their table: text by code point, numbers by size, empty first. */
export function sortRows<T extends TableSchema>(schema: T, rows: readonly Row<T>[]): Row<T>[] {
  const keys = schema.primaryKey;
  return [...rows].sort((a, b) => {
    for (const key of keys) {
      const order = compareCells((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** Orders two cells without regard to the machine's language: empty, then numbers by size and text by code point. */
export function compareCells(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return -1;
  if (b === null || b === undefined) return 1;
  return (a as string | number) < (b as string | number) ? -1 : 1;
}
