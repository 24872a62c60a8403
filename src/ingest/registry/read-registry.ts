import { nearestNames } from "../../lib/nearest-names.ts";
import { registryFiles, type RegistryTables } from "../../registry/registry.ts";
import { registryFileMissingRule } from "../../rules/registry-file-missing.ts";
import { registryFileUnknownRule } from "../../rules/registry-file-unknown.ts";
import type { Problem } from "../../rules/rule.ts";
import { problemOf } from "../problem-log.ts";
import { readRegistryTable } from "./read-registry-table.ts";
import { registryFile, type RegistryPlaces, type TablePlaces } from "./registry-places.ts";

/** The registry as its files give it, with everything that is wrong with the files themselves. */
export interface RegistryReading {
  /** A table that cannot be read is empty; a cell that cannot be read holds the nearest thing to it. */
  tables: RegistryTables;
  /** Where each table stands; a table that cannot be read has no place. */
  places: RegistryPlaces;
  /** Every table could be read, so that what rests on the registry can be checked too. */
  complete: boolean;
  problems: Problem[];
}

/** Reads the registry from the bytes of its files, keyed by file name (`areas.csv`); every problem is collected, none is thrown. */
export function readRegistryFiles(files: ReadonlyMap<string, Uint8Array>): RegistryReading {
  const problems: Problem[] = [];
  const places = new Map<string, TablePlaces>();
  const schemas = Object.entries(registryFiles);
  const names = schemas.map(([, schema]) => `${schema.name}.csv`);
  for (const name of [...files.keys()].sort()) {
    if (names.includes(name)) continue;
    const place = { file: `data/registry/${name}`, row: 0, position: null, columnName: "", value: name };
    problems.push(problemOf(registryFileUnknownRule, place, { candidates: nearestNames(name, names) }));
  }
  if (files.size === 0)
    problems.push(problemOf(registryFileMissingRule, { file: "data/registry", row: 0, position: null, columnName: "", value: "data/registry" }, {}));
  const tables: Record<string, unknown[]> = {};
  for (const [property, schema] of schemas) {
    const bytes = files.get(`${schema.name}.csv`);
    tables[property] = [];
    if (bytes === undefined || bytes.length === 0) {
      if (files.size === 0) continue;
      const place = { file: registryFile(schema.name), row: 0, position: null, columnName: "", value: `${schema.name}.csv` };
      problems.push(problemOf(registryFileMissingRule, place, {}));
      continue;
    }
    const table = readRegistryTable(schema, bytes, problems);
    if (table === null) continue;
    tables[property] = table.rows;
    places.set(schema.name, table.places);
  }
  return { tables: tables as unknown as RegistryTables, places, complete: places.size === schemas.length, problems };
}
