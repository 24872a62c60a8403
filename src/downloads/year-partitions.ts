import type { TableSchema } from "../registry/table-schema.ts";
import { partitionFile, partitionYears } from "./addresses.ts";
import { tableToParquet } from "./parquet.ts";
import type { TableRow } from "./published-table.ts";

/** Writes a Parquet file for each year of a table; the year stands in the path, as partitions have it, and not in the file. */
export function yearPartitions(schema: TableSchema, rows: readonly TableRow[]): [file: string, bytes: Uint8Array][] {
  const withoutYear = { ...schema, fields: schema.fields.filter((field) => field.name !== "year") };
  return partitionYears(rows).map((year) => [
    partitionFile(schema.name, year),
    tableToParquet(
      withoutYear,
      rows.filter((row) => row["year"] === year),
    ),
  ]);
}
