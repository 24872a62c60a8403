import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { registryFromCsv, type Registry } from "../registry/registry.ts";

/** The data folder of this build: `data`, or the one that `DATA_DIR` names (benchmarks and tests). */
export function dataFolder(): string {
  return resolve(process.env["DATA_DIR"] ?? "data");
}

let loaded: { folder: string; registry: Registry } | undefined;

/** Gives the registry of the data folder, read once a process: for pages that need no figures. */
export function siteRegistry(folder: string = dataFolder()): Registry {
  if (loaded?.folder !== folder) loaded = { folder, registry: readRegistry(folder) };
  return loaded.registry;
}

/** Reads the registry of a data folder. */
export function readRegistry(folder: string): Registry {
  const registryFolder = join(folder, "registry");
  if (!existsSync(registryFolder)) throw new Error(`There is no ${registryFolder}. Hint: set DATA_DIR to a folder that holds registry/ and tables/.`);
  const texts = new Map(
    readdirSync(registryFolder)
      .filter((name) => name.endsWith(".csv"))
      .map((name) => [name.slice(0, -4), readFileSync(join(registryFolder, name), "utf8")]),
  );
  return registryFromCsv(texts);
}
