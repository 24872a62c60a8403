import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EditionInput } from "../../src/ingest/edition.ts";
import { tableOfFamily } from "../../src/registry/observation-tables.ts";

/** Every edition under data/raw, and the files that belong to none. */
export interface RawFolder {
  editions: EditionInput[];
  /** Paths from the root of the repository. */
  misplaced: string[];
}

/** Left by file managers and editors, or proposed by npm run check-data; never data. */
const ignored = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)|\.da-sua\.csv$/i;

/** Reads `raw/<family>/<areaId>/<edition>/` below a data folder into memory. */
export function readRawFolder(dataFolder: string): RawFolder {
  const root = join(dataFolder, "raw");
  const folder: RawFolder = { editions: [], misplaced: [] };
  if (!existsSync(root)) return folder;
  const families = foldersIn(root, "data/raw", folder);
  for (const family of families) {
    if (!(family in tableOfFamily)) {
      folder.misplaced.push(...filesBelow(join(root, family), `data/raw/${family}`));
      continue;
    }
    for (const areaId of foldersIn(join(root, family), `data/raw/${family}`, folder)) {
      for (const edition of foldersIn(join(root, family, areaId), `data/raw/${family}/${areaId}`, folder)) {
        folder.editions.push(readEditionFolder(join(root, family, areaId, edition), { family, areaId, edition }, folder));
      }
    }
  }
  return folder;
}

/** Reads the folder of one edition into memory. */
export function readEditionFolder(
  path: string,
  at: { family: string; areaId: string; edition: string },
  folder: RawFolder = { editions: [], misplaced: [] },
): EditionInput {
  const input: EditionInput = { ...at, origin: null, files: [] };
  const files: EditionInput["files"][number][] = [];
  for (const entry of entriesOf(path)) {
    const file = join(path, entry.name);
    if (entry.isDirectory()) folder.misplaced.push(...filesBelow(file, `data/raw/${at.family}/${at.areaId}/${at.edition}/${entry.name}`));
    else if (entry.name === "origin.yaml") input.origin = readFileSync(file);
    else {
      const bytes = readFileSync(file);
      files.push({ name: entry.name, bytes, sha256: createHash("sha256").update(bytes).digest("hex") });
    }
  }
  input.files = files;
  return input;
}

function foldersIn(path: string, name: string, folder: RawFolder): string[] {
  const entries = entriesOf(path);
  folder.misplaced.push(...entries.filter((entry) => !entry.isDirectory()).map((entry) => `${name}/${entry.name}`));
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

function filesBelow(path: string, name: string): string[] {
  return entriesOf(path).flatMap((entry) => (entry.isDirectory() ? filesBelow(join(path, entry.name), `${name}/${entry.name}`) : [`${name}/${entry.name}`]));
}

function entriesOf(path: string): import("node:fs").Dirent[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !ignored.test(entry.name))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}
