import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readReleasedFiles } from "../../src/tables/released-files.ts";

const parts = ["raw", "registry", "intake.csv", "left-out.csv"];

/**
 * Puts what the data build reads back to how it was in a release; what stood there before is moved aside, next to the data folder.
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
