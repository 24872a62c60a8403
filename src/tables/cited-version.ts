import { statSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "./data-folder.ts";
import { sha256OfFile } from "./hash-file.ts";
import { dataVersion, readReleases } from "./releases.ts";

/** Which state of the data citations name. */
export interface CitedVersion {
  version: string;
  /** The day of the release, YYYY-MM-DD; null where the data differ from every release. */
  date: string | null;
}

let cited: (CitedVersion & { folder: string }) | undefined;

/** Names the version of the data that citations carry, found once a process. */
export function citedVersion(): CitedVersion {
  const folder = dataFolder();
  if (cited?.folder === folder) return cited;
  const version = dataVersion(folder);
  cited = { folder, version, date: readReleases(folder).find((release) => release.version === version)?.date ?? null };
  return cited;
}

const hashes = new Map<string, { stamp: string; sha256: string }>();

/** Gives the SHA-256 of a table's CSV as it stands in the data folder, which is the download. */
export function tableHash(folder: "tables" | "registry", name: string): string {
  const file = join(dataFolder(), folder, `${name}.csv`);
  const { mtimeMs, size } = statSync(file);
  const stamp = `${mtimeMs} ${size}`;
  const known = hashes.get(file);
  if (known?.stamp === stamp) return known.sha256;
  const sha256 = sha256OfFile(file);
  hashes.set(file, { stamp, sha256 });
  return sha256;
}
