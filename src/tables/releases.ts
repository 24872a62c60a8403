import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tableFromCsv } from "../registry/table-csv.ts";
import { releasedTables, type Snapshot } from "../releases/data-difference.ts";
import { releaseFiles, type Release } from "../releases/release.ts";
import { revisionsTable, type Revision } from "../releases/revisions.ts";
import { byVersion, isVersion } from "../releases/version.ts";
import { dataFolder } from "./data-folder.ts";
import { sha256OfFile } from "./hash-file.ts";

/** Reads every release of a data folder, the oldest first; a folder without releases has none. */
export function readReleases(folder: string = dataFolder()): Release[] {
  const releases = join(folder, "releases");
  if (!existsSync(releases)) return [];
  return readdirSync(releases)
    .filter((name) => isVersion(name) && existsSync(join(releases, name, releaseFiles.record)))
    .sort(byVersion)
    .map((version) => JSON.parse(readFileSync(join(releases, version, releaseFiles.record), "utf8")) as Release);
}

/** Reads the revision log: the corrections and withdrawals of all releases, the newest release first. */
export function readRevisions(folder: string = dataFolder()): Revision[] {
  return readReleases(folder)
    .reverse()
    .flatMap(({ version }) => {
      const path = join(folder, "releases", version, releaseFiles.revisions);
      return existsSync(path) ? tableFromCsv(revisionsTable, readFileSync(path, "utf8")) : [];
    });
}

/** Reads the CSV of every table as the data folder has it now. */
export function currentSnapshot(folder: string = dataFolder()): Snapshot {
  return new Map(tableFilesOf(folder).map(({ name, path }) => [name, readFileSync(path, "utf8")]));
}

function tableFilesOf(folder: string): { name: string; path: string }[] {
  return releasedTables
    .map(({ schema: { name }, group }) => ({ name, path: join(folder, group === "registry" ? "registry" : "tables", `${name}.csv`) }))
    .filter(({ path }) => existsSync(path));
}

/** Gives the SHA-256 of each table of a snapshot. */
export function snapshotHashes(snapshot: Snapshot): Record<string, string> {
  return Object.fromEntries([...snapshot].map(([name, csv]) => [name, createHash("sha256").update(csv).digest("hex")]));
}

/**
 * Names the data as they stand: the version of the last release, with "+unreleased" where the tables differ from it.
 *
 * Before the first release it is 0.0.0+unreleased.
 */
export function dataVersion(folder: string = dataFolder()): string {
  const last = readReleases(folder).at(-1);
  if (last === undefined) return "0.0.0+unreleased";
  const hashes: Record<string, string> = Object.fromEntries(tableFilesOf(folder).map(({ name, path }) => [name, sha256OfFile(path)]));
  const names = new Set([...Object.keys(hashes), ...Object.keys(last.tableHashes)]);
  return [...names].every((name) => hashes[name] === last.tableHashes[name]) ? last.version : `${last.version}+unreleased`;
}

/**
 * Names the release since which a table has been as it is; a table that no release has so bears the version of the data.
 *
 * A workbook that names it stays the same file until its table changes, and releases keep it once.
 */
export function tableVersion(folder: string, name: string, csv: Uint8Array | string): string {
  const hash = createHash("sha256").update(csv).digest("hex");
  const releases = readReleases(folder);
  let since = releases.length;
  while (since > 0 && releases[since - 1]!.tableHashes[name] === hash) since -= 1;
  return releases[since]?.version ?? dataVersion(folder);
}
