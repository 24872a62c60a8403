import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { registryFiles } from "../../src/registry/registry.ts";
import { withTodaysColumns } from "../../src/releases/todays-columns.ts";
import { readReleasedFiles } from "../../src/tables/released-files.ts";

const parts = ["raw", "registry", "intake.csv", "left-out.csv"];

/**
 * Puts what the data build reads back to how it was in a release; what stood there before is moved aside, next to the data folder.
 *
 * Where columns of the registry came or went since, its tables get those of today; all other files come back byte for byte.
 *
 * Everything is written beside the data before anything is moved: a run that is cut off leaves a whole state or moves that the folder aside explains.
 *
 * @returns the folder that holds what stood there before.
 */
export function restoreData(dataFolder: string, version: string): string {
  const files = readReleasedFiles(dataFolder, version, { wanted: (path) => path.startsWith("data/") });
  const draft = mkdtempSync(join(dataFolder, ".restored-"));
  for (const [path, bytes] of files) {
    const target = join(draft, path.slice("data/".length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  mkdirSync(join(draft, "registry"), { recursive: true });
  for (const schema of Object.values(registryFiles)) {
    const path = join(draft, "registry", `${schema.name}.csv`);
    writeFileSync(path, withTodaysColumns(schema, existsSync(path) ? readFileSync(path, "utf8") : null));
  }
  const cache = join(dirname(dataFolder), ".cache");
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(join(cache, "before-rollback-"));
  for (const part of parts) {
    const [now, then] = [join(dataFolder, part), join(draft, part)];
    if (existsSync(now)) {
      cpSync(now, join(aside, part), { recursive: true });
      rmSync(now, { recursive: true });
    }
    if (existsSync(then)) renameSync(then, now);
  }
  rmSync(draft, { recursive: true });
  return aside;
}
