import type { TableSchema } from "../registry/table-schema.ts";

/** One typed cell: text, number, truth, list, or nothing. */
export type Cell = string | number | boolean | readonly string[] | null;

/** A typed row, by column name. */
export type TableRow = Readonly<Record<string, Cell>>;

/** A table ready to be written in every format. */
export interface PublishedTable {
  schema: TableSchema;
  /** The CSV as it stands in the data folder: its bytes are what all other formats restate. */
  csv: Uint8Array;
  rows: readonly TableRow[];
}
