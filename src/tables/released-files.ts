import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Snapshot } from "../releases/data-difference.ts";
import { readHashList, sha256, unpackArchive } from "../releases/kept-bytes.ts";
import { releaseFiles, type Release } from "../releases/release.ts";
import { currentSnapshot, readReleases } from "./releases.ts";

/** Says whether a release has all its files: the list of hashes is written last. */
export function isFinished(folder: string, version: string): boolean {
  return existsSync(join(folder, "releases", version, releaseFiles.hashes));
}

/** Gives the hash of every file that a release keeps, by path. */
export function releasedHashes(folder: string, version: string): Map<string, string> {
  return readHashList(readFileSync(join(folder, "releases", version, releaseFiles.hashes), "utf8"));
}

const keptPaths = new Map<string, ReadonlySet<string>>();

/** Finds the newest release that keeps a file of the site, by its path without the first "/"; null where none does. */
export function newestReleaseWith(folder: string, file: string): Release | null {
  const keeps = ({ version }: Release): boolean => {
    if (!isFinished(folder, version)) return false;
    const key = `${folder}\0${version}`;
    let paths = keptPaths.get(key);
    if (paths === undefined) keptPaths.set(key, (paths = new Set(releasedHashes(folder, version).keys())));
    return paths.has(`site/${file}`);
  };
  return readReleases(folder).findLast(keeps) ?? null;
}

/**
 * Reads files of a release, each from its own archive or from the earlier one that has the same bytes, and holds them against their hashes.
 *
 * @param wanted says which paths; those that no archive holds are left out, for they are packed from others.
 * @throws if a file that is kept is missing or has other bytes than when it was released.
 */
export function readReleasedFiles(
  folder: string,
  version: string,
  { wanted, notKept = () => false }: { wanted: (path: string) => boolean; notKept?: (path: string) => boolean },
): Map<string, Uint8Array> {
  const releases = readReleases(folder);
  const hashes = new Map([...releasedHashes(folder, version)].filter(([path]) => wanted(path) && !notKept(path)));
  const bytesByHash = new Map<string, Uint8Array>();
  const missing = new Set(hashes.values());
  for (let at = releases.findIndex((release) => release.version === version); at >= 0 && missing.size > 0; at -= 1) {
    for (const bytes of archived(folder, releases[at]!).values()) {
      const hash = sha256(bytes);
      if (missing.delete(hash)) bytesByHash.set(hash, bytes);
    }
  }
  const lost = [...hashes].find(([, hash]) => !bytesByHash.has(hash));
  if (lost !== undefined)
    throw new Error(`Bản ${version}: không còn ${lost[0]} đúng như đã công bố / release ${version}: ${lost[0]} is not there as it was released.`);
  return new Map([...hashes].map(([path, hash]) => [path, bytesByHash.get(hash)!]));
}

function archived(folder: string, { version }: Release): Map<string, Uint8Array> {
  const path = join(folder, "releases", version, releaseFiles.archive);
  return existsSync(path) ? unpackArchive(readFileSync(path)) : new Map();
}

const snapshots = new Map<string, Snapshot>();

/** Reads the CSV of every table as a release has it, once a process; a release that is being made has what the data folder has. */
export function releasedSnapshot(folder: string, { version, tableHashes }: Pick<Release, "version" | "tableHashes">): Snapshot {
  if (!isFinished(folder, version)) return currentSnapshot(folder);
  const key = `${folder}\0${version}`;
  let snapshot = snapshots.get(key);
  if (snapshot === undefined) {
    const paths = new Map(Object.keys(tableHashes).map((name) => [`site/du-lieu/${name}.csv`, name]));
    const files = readReleasedFiles(folder, version, { wanted: (path) => paths.has(path) });
    snapshot = new Map([...files].map(([path, bytes]) => [paths.get(path)!, Buffer.from(bytes).toString("utf8")]));
    snapshots.set(key, snapshot);
  }
  return snapshot;
}
