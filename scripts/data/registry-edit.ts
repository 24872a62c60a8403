import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkRegistry } from "../../src/ingest/registry/check-registry.ts";
import { problemOfCell } from "../../src/ingest/registry/registry-cell.ts";
import { readRegistryFiles } from "../../src/ingest/registry/read-registry.ts";
import { nearestNames } from "../../src/lib/nearest-names.ts";
import { registryFiles, type Registry } from "../../src/registry/registry.ts";
import { cellFault, cellFromText } from "../../src/registry/table-csv.ts";
import type { Field, TableSchema } from "../../src/registry/table-schema.ts";
import type { Problem } from "../../src/rules/rule.ts";

/** The ids that cells may name, by table and column (`areas.areaId`). */
export type KnownIds = ReadonlyMap<string, ReadonlySet<string>>;

/** Gathers what the columns of the registry may refer to. */
export function knownIds({ tables }: Registry): KnownIds {
  return new Map(
    Object.entries(registryFiles).flatMap(([property, schema]) => {
      const rows = tables[property as keyof typeof tables] as unknown as Record<string, unknown>[];
      return schema.primaryKey.map((name) => [`${schema.name}.${name}`, new Set(rows.map((row) => String(row[name] ?? "")))] as const);
    }),
  );
}

/** Says in Vietnamese what keeps a text from being a cell of its column, and what to do; null: nothing. */
export function faultOfCell({ name }: TableSchema, { field, text, known }: { field: Field; text: string; known: KnownIds }): string | null {
  const fault = cellFault(field, text);
  if (fault !== null) {
    const place = { file: `data/registry/${name}.csv`, row: 0, position: null, columnName: field.name, value: text };
    const { textVi, hintVi } = problemOfCell(fault, field, place);
    return `${textVi} ${hintVi}`;
  }
  const ids = field.references === undefined ? undefined : known.get(field.references);
  const unknown = ids === undefined || text === "" ? undefined : [cellFromText(field, text)].flat().find((id) => !ids.has(String(id)));
  if (ids === undefined || unknown === undefined) return null;
  const near = nearestNames(String(unknown), ids);
  const table = field.references?.split(".")[0] ?? "";
  return `Không có mã “${String(unknown)}” trong ${table}.csv.${near.length === 0 ? "" : ` Có phải là ${near.join(", ")}?`} Mã mới thì npm run registry -- ${table} trước.`;
}

/** Finds the errors that the registry of a folder would have with other text in one of its tables. */
export function errorsWith(folder: string, schema: TableSchema, csv: string): Problem[] {
  const registry = join(folder, "registry");
  const files = readdirSync(registry).filter((name) => name.endsWith(".csv"));
  const bytes = new Map(files.map((name) => [name, readFileSync(join(registry, name))] as const));
  const reading = readRegistryFiles(new Map<string, Uint8Array>([...bytes, [`${schema.name}.csv`, new TextEncoder().encode(csv)]]));
  return [...reading.problems, ...checkRegistry(reading.tables, reading.places)].filter(({ severity }) => severity === "error");
}
