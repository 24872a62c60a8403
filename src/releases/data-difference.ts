import { derivedTables } from "../registry/derived-tables.ts";
import { observationTables } from "../registry/observation-tables.ts";
import { registryFiles } from "../registry/registry.ts";
import type { TableSchema } from "../registry/table-schema.ts";
import { isDifferent, tableDifference, type TableDifference } from "./table-difference.ts";
import type { ReleaseKind } from "./version.ts";

/** The CSV of every table at one moment, by table name; tables and registry together. */
export type Snapshot = ReadonlyMap<string, string>;

/** Where a table stands in the flow of the data. */
export type TableGroup = "observations" | "derived" | "registry";

/** How all data differ from an earlier state. */
export interface DataDifference {
  tables: (TableDifference & { group: TableGroup })[];
  /** Tables that only one side has. */
  tablesAdded: string[];
  tablesRemoved: string[];
}

/** Every table that is released, with its group, in the order of the flow. */
export const releasedTables: readonly { schema: TableSchema; group: TableGroup }[] = [
  ...observationTables.map((schema) => ({ schema, group: "observations" as const })),
  ...derivedTables.map((schema) => ({ schema, group: "derived" as const })),
  ...Object.values(registryFiles).map((schema) => ({ schema, group: "registry" as const })),
];

/** Compares two states of all data; only tables that differ are listed. */
export function dataDifference(before: Snapshot, after: Snapshot): DataDifference {
  const known = new Set(releasedTables.map(({ schema }) => schema.name));
  return {
    tables: releasedTables.flatMap(({ schema, group }) => {
      const [old, now] = [before.get(schema.name), after.get(schema.name)];
      if (old === now) return [];
      const difference = tableDifference(schema, old ?? null, now ?? null);
      return isDifferent(difference) ? [{ ...difference, group }] : [];
    }),
    tablesAdded: [...after.keys()].filter((name) => !before.has(name)),
    tablesRemoved: [...before.keys()].filter((name) => !after.has(name) || !known.has(name)),
  };
}

/**
 * Says what kind of release a difference makes; null where nothing differs.
 *
 * A column or table that is gone breaks the programs of readers; a new one does not.
 */
export function releaseKind({ tables, tablesAdded, tablesRemoved }: DataDifference): ReleaseKind | null {
  if (tablesRemoved.length > 0 || tables.some((table) => table.columnsRemoved.length > 0)) return "schema";
  const observed = tables.filter(({ group }) => group === "observations");
  if (tablesAdded.length > 0 || observed.some((table) => table.added.length > 0) || tables.some((table) => table.columnsAdded.length > 0))
    return "rows";
  return tables.length > 0 ? "correction" : null;
}
