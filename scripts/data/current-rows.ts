import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnyRow } from "../../src/ingest/edition.ts";
import { tableOfFamily, type Family } from "../../src/registry/observation-tables.ts";
import { tableFromCsv } from "../../src/registry/table-csv.ts";

/** Reads the observations that stand in data/tables now, by family; a table that is not there is left out. */
export function currentRows(dataFolder: string): Map<Family, readonly AnyRow[]> {
  const rows = new Map<Family, readonly AnyRow[]>();
  for (const [family, schema] of Object.entries(tableOfFamily)) {
    const path = join(dataFolder, "tables", `${schema.name}.csv`);
    if (existsSync(path)) rows.set(family as Family, tableFromCsv(schema, readFileSync(path, "utf8")) as unknown as AnyRow[]);
  }
  return rows;
}
