import { nearestNames } from "../lib/nearest-names.ts";
import { registryFiles, type RegistryTables } from "../registry/registry.ts";
import type { TableSchema } from "../registry/table-schema.ts";
import { registryKeyDuplicateRule } from "../rules/registry-key-duplicate.ts";
import { registryReferenceUnknownRule } from "../rules/registry-reference-unknown.ts";
import type { Problem } from "../rules/rule.ts";
import { problemOf } from "./problem-log.ts";

type Cells = Record<string, unknown>;

/** Finds registry rows with an id that another row has, or that refer to an id that no row has. */
export function checkRegistry(tables: RegistryTables): Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, Set<string>>();
  const entries = Object.entries(registryFiles).map(([property, schema]) => ({
    schema,
    rows: tables[property as keyof RegistryTables] as unknown as Cells[],
  }));
  for (const { schema, rows } of entries) {
    for (const field of schema.fields) ids.set(`${schema.name}.${field.name}`, new Set(rows.map((row) => String(row[field.name]))));
    problems.push(...duplicateKeys(schema, rows));
  }
  for (const { schema, rows } of entries) problems.push(...unknownReferences(schema, rows, ids));
  return problems;
}

function duplicateKeys(schema: TableSchema, rows: readonly Cells[]): Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, row] of rows.entries()) {
    const key = schema.primaryKey.map((name) => String(row[name] ?? "")).join(" | ");
    const other = first.get(key);
    if (other === undefined) first.set(key, index + 2);
    else
      problems.push(problemOf(registryKeyDuplicateRule, { ...placeOf(schema, index, schema.primaryKey[0] ?? ""), value: key }, { otherRow: other }));
  }
  return problems;
}

function unknownReferences(schema: TableSchema, rows: readonly Cells[], ids: ReadonlyMap<string, ReadonlySet<string>>): Problem[] {
  const problems: Problem[] = [];
  for (const field of schema.fields) {
    const target = field.references;
    const known = target === undefined ? undefined : ids.get(target);
    if (target === undefined || known === undefined) continue;
    for (const [index, row] of rows.entries()) {
      const cell = row[field.name];
      const values = Array.isArray(cell) ? (cell as string[]) : cell === null || cell === undefined ? [] : [String(cell)];
      for (const value of values) {
        if (!known.has(value))
          problems.push(
            problemOf(
              registryReferenceUnknownRule,
              { ...placeOf(schema, index, field.name), value },
              { target, candidates: nearestNames(value, known) },
            ),
          );
      }
    }
  }
  return problems;
}

function placeOf(schema: TableSchema, index: number, name: string): { file: string; row: number; position: number; columnName: string } {
  return {
    file: `data/registry/${schema.name}.csv`,
    row: index + 2,
    position: schema.fields.findIndex((field) => field.name === name),
    columnName: name,
  };
}
