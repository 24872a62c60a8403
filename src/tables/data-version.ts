import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { dataFolder } from "./data-folder.ts";

/** Which state of the data this is. */
export interface DataVersion {
  version: string;
  /** The day of the release, YYYY-MM-DD; null before the first one. */
  date: string | null;
}

let version: DataVersion | undefined;

/** Names the version of the data that citations carry. */
export function dataVersion(): DataVersion {
  version ??= { version: (JSON.parse(readFileSync(resolve("package.json"), "utf8")) as { version: string }).version, date: null };
  return version;
}

const hashes = new Map<string, { stamp: string; sha256: string }>();

/** Gives the SHA-256 of a table's CSV as it stands in the data folder, which is the download. */
export function tableHash(folder: "tables" | "registry", name: string): string {
  const file = join(dataFolder(), folder, `${name}.csv`);
  const { mtimeMs, size } = statSync(file);
  const stamp = `${mtimeMs} ${size}`;
  const known = hashes.get(file);
  if (known?.stamp === stamp) return known.sha256;
  const sha256 = hash("sha256", readFileSync(file), "hex");
  hashes.set(file, { stamp, sha256 });
  return sha256;
}
