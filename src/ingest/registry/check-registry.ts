import { nearestNames } from "../../lib/nearest-names.ts";
import { registryFiles, type RegistryTables } from "../../registry/registry.ts";
import type { TableSchema } from "../../registry/table-schema.ts";
import { registryKeyDuplicateRule } from "../../rules/registry-key-duplicate.ts";
import { registryReferenceUnknownRule } from "../../rules/registry-reference-unknown.ts";
import type { Problem } from "../../rules/rule.ts";
import { problemOf } from "../problem-log.ts";
import { checkCodes } from "./check-codes.ts";
import { checkIdentities } from "./check-identities.ts";
import { checkIntervals } from "./check-intervals.ts";
import { checkMethods } from "./check-methods.ts";
import { checkOwners } from "./check-owners.ts";
import { placeIn, placesOf, type RegistryPlaces, type TablePlaces } from "./registry-places.ts";

type Cells = Record<string, unknown>;

/** A registry table with the rows and places that checks need. */
export interface CheckedTable {
  schema: TableSchema;
  rows: readonly Cells[];
  places: TablePlaces;
}

/** Finds what does not hold together in the registry: repeated ids, unknown references, reversed intervals, colliding codes. */
export function checkRegistry(tables: RegistryTables, places?: RegistryPlaces): Problem[] {
  const checked = new Map<string, CheckedTable>();
  for (const [property, schema] of Object.entries(registryFiles)) {
    const rows = tables[property as keyof RegistryTables] as unknown as Cells[];
    // A table that could not be read says nothing about what refers to it.
    const at = places === undefined ? placesOf(schema, rows.length) : places.get(schema.name);
    if (at !== undefined) checked.set(schema.name, { schema, rows, places: at });
  }
  const all = [...checked.values()];
  return [
    ...all.flatMap(duplicateKeys),
    ...all.flatMap((table) => unknownReferences(table, checked)),
    ...all.flatMap(checkIntervals),
    ...checkCodes(tables.areas, checked),
    ...checkMethods(tables.methods, checked),
    ...checkOwners(tables, checked),
    ...checkIdentities(tables.identities, checked),
  ];
}

function duplicateKeys({ schema, rows, places }: CheckedTable): Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, row] of rows.entries()) {
    const key = schema.primaryKey.map((name) => String(row[name] ?? "")).join(" | ");
    const other = first.get(key);
    if (other === undefined) first.set(key, places.rows[index] ?? 0);
    else {
      const place = placeIn(schema.name, places, { index, column: schema.primaryKey[0] ?? "", value: key });
      problems.push(problemOf(registryKeyDuplicateRule, place, { otherRow: other }));
    }
  }
  return problems;
}

/** What the target of an alias is, by its kind. */
const aliasTargets: Readonly<Record<string, string>> = {
  area: "areas.areaId",
  agency: "agencies.agencyId",
  "agency-type": "agency-types.agencyTypeId",
  block: "blocks.blockId",
  level: "levels.levelId",
  index: "indices.indexId",
  component: "components.componentId",
  indicator: "indicators.indicatorId",
  measure: "measures.measureId",
};
const aliasScopes: Readonly<Record<string, string>> = {
  area: "areas.areaId",
  agency: "areas.areaId",
  level: "scales.scaleId",
  component: "indices.indexId",
};

function targetOf(schema: TableSchema, name: string, row: Cells): string | undefined {
  if (schema.name === "aliases" && name === "targetId") return aliasTargets[String(row["kind"])];
  // Archipelagos have tiles without being areas of the registry.
  if (schema.name === "tiles" && name === "areaId") return row["kind"] === "province" ? "areas.areaId" : undefined;
  if (schema.name === "aliases" && name === "scopeId") return aliasScopes[String(row["kind"])];
  return schema.fields.find((field) => field.name === name)?.references;
}

function unknownReferences({ schema, rows, places }: CheckedTable, tables: ReadonlyMap<string, CheckedTable>): Problem[] {
  const problems: Problem[] = [];
  for (const { name: column } of schema.fields) {
    const empty = new Set<string>();
    for (const [index, row] of rows.entries()) {
      const target = targetOf(schema, column, row);
      const known = target === undefined ? null : idsOf(target, tables);
      if (target === undefined || known === null) continue;
      for (const value of valuesOf(row[column])) {
        // Of a table without rows one reference says it all.
        if (known.has(value) || empty.has(target)) continue;
        if (known.size === 0) empty.add(target);
        const place = placeIn(schema.name, places, { index, column, value });
        problems.push(problemOf(registryReferenceUnknownRule, place, { target, candidates: nearestNames(value, known) }));
      }
    }
  }
  return problems;
}

const idsByColumn = new WeakMap<CheckedTable, Map<string, ReadonlySet<string>>>();

/** The ids that a table holds in a column; null: the table could not be read. */
function idsOf(target: string, tables: ReadonlyMap<string, CheckedTable>): ReadonlySet<string> | null {
  const [name = "", column = ""] = target.split(".");
  const table = tables.get(name);
  if (table === undefined) return null;
  const byColumn = idsByColumn.get(table) ?? new Map<string, ReadonlySet<string>>();
  idsByColumn.set(table, byColumn);
  const ids = byColumn.get(column) ?? new Set(table.rows.map((row) => String(row[column])));
  byColumn.set(column, ids);
  return ids;
}

/** An empty required cell is named where it is read. */
function valuesOf(cell: unknown): readonly string[] {
  if (Array.isArray(cell)) return cell as string[];
  return cell === null || cell === undefined || cell === "" ? [] : [String(cell)];
}
