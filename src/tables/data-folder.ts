import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readRegistryFiles, type RegistryReading } from "../ingest/registry/read-registry.ts";
import { createRegistry, type Registry } from "../registry/registry.ts";

/** The data folder of this build: `data`, or the one that `DATA_DIR` names (benchmarks and tests). */
export function dataFolder(): string {
  return resolve(process.env["DATA_DIR"] ?? "data");
}

/** Left by file managers and editors; never a table. */
const leftovers = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

let loaded: { folder: string; registry: Registry } | undefined;

/** Gives the registry of the data folder, read once a process: for pages that need no figures. */
export function siteRegistry(folder: string = dataFolder()): Registry {
  if (loaded?.folder !== folder) loaded = { folder, registry: readRegistry(folder) };
  return loaded.registry;
}

/** Reads the files of a data folder's registry, with every problem of theirs; a folder that is not there has none. */
export function openRegistry(folder: string): RegistryReading {
  const registryFolder = join(folder, "registry");
  const entries = existsSync(registryFolder) ? readdirSync(registryFolder, { withFileTypes: true }) : [];
  const files = entries.filter(({ name }) => !leftovers.test(name));
  return readRegistryFiles(
    new Map(files.map((file) => [file.name, file.isFile() ? readFileSync(join(registryFolder, file.name)) : new Uint8Array()])),
  );
}

/**
 * Reads the registry of a data folder that `npm run data` has passed.
 *
 * @throws listing every problem if it has not.
 */
export function readRegistry(folder: string): Registry {
  const { tables, problems } = openRegistry(folder);
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0)
    throw new Error(errors.map((problem) => `${problem.file}, ${problem.column}${problem.row}: ${problem.textVi} / ${problem.textEn}`).join("\n"));
  return createRegistry(tables);
}
