import type { TableSchema } from "../../registry/table-schema.ts";
import type { Place } from "../problem-log.ts";

/** Where the rows and columns of one registry table stand in its file. */
export interface TablePlaces {
  /** The row of each record, as a spreadsheet numbers it. */
  rows: readonly number[];
  /** Positions of the columns, counted from 0. */
  columns: ReadonlyMap<string, number>;
}

/** Where all tables stand that could be read, by table name. */
export type RegistryPlaces = ReadonlyMap<string, TablePlaces>;

/** Names the file of a registry table from the root of the repository. */
export function registryFile(table: string): string {
  return `data/registry/${table}.csv`;
}

/** Places tables that come from no file as if they were written in the order of their columns. */
export function placesOf(schema: TableSchema, rows: number): TablePlaces {
  return {
    rows: Array.from({ length: rows }, (_, index) => index + 2),
    columns: new Map(schema.fields.map((field, position) => [field.name, position])),
  };
}

/** Points at a cell of a registry table. */
export function placeIn(table: string, places: TablePlaces, at: { index: number; column: string; value: string }): Place {
  return {
    file: registryFile(table),
    row: places.rows[at.index] ?? 0,
    position: places.columns.get(at.column) ?? null,
    columnName: at.column,
    value: at.value,
  };
}
