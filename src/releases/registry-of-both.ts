import { createRegistry, registryFiles, type Registry } from "../registry/registry.ts";
import { tableFromCsv } from "../registry/table-csv.ts";
import type { TableSchema } from "../registry/table-schema.ts";
import type { Snapshot } from "./data-difference.ts";
import { withTodaysColumns } from "./todays-columns.ts";

const withNames = ["areas", "agencies", "blocks", "levels", "indices", "components", "indicators", "measures"] as const;

/** Gives a registry that also has what went since an earlier state of the data: figures withdrawn with their agency are still called by its name. */
export function registryOfBoth(now: Registry, before: Snapshot): Registry {
  const tables = Object.fromEntries(
    withNames.map((property) => {
      const schema = registryFiles[property];
      const keyOf = (row: object): string => schema.primaryKey.map((name) => String((row as Record<string, unknown>)[name] ?? "")).join(" | ");
      const rows: readonly object[] = now.tables[property];
      const known = new Set(rows.map(keyOf));
      return [property, [...rows, ...rowsThen(schema, before).filter((row) => !known.has(keyOf(row)))]];
    }),
  );
  return createRegistry({ ...now.tables, ...tables });
}

/** The rows of a table then; none where the code of today cannot read them, for ids say the same as names, only less well. */
function rowsThen(schema: TableSchema, before: Snapshot): object[] {
  try {
    return tableFromCsv(schema, withTodaysColumns(schema, before.get(schema.name) ?? null));
  } catch {
    return [];
  }
}
