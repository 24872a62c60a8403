import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashList, packArchive, sha256 } from "../../src/releases/kept-bytes.ts";
import { releaseFiles, type Release } from "../../src/releases/release.ts";
import { releasedHashes } from "../../src/tables/released-files.ts";
import { repackDownloads, repackedPath } from "./repack-downloads.ts";

/**
 * Writes the hashes and the archive of a release into its folder; bytes that an earlier release keeps are not kept again.
 *
 * The list of hashes comes last: a release without it was never finished.
 */
export function keepRelease(
  version: string,
  files: ReadonlyMap<string, Uint8Array>,
  { dataFolder, releases }: { dataFolder: string; releases: readonly Pick<Release, "version">[] },
): { files: number; fresh: number; bytes: number } {
  const hashes = new Map([...files].map(([path, bytes]) => [path, sha256(bytes)]));
  if (files.has("site/du-lieu/SHA256SUMS")) hashes.set(repackedPath, sha256(repackDownloads(files)));
  const known = new Set(releases.flatMap((release) => [...releasedHashes(dataFolder, release.version).values()]));
  const fresh = new Map([...files].filter(([path]) => !known.has(hashes.get(path)!)));
  const archive = packArchive(fresh);
  const target = join(dataFolder, "releases", version);
  writeFileSync(join(target, releaseFiles.archive), archive);
  writeFileSync(join(target, releaseFiles.hashes), hashList(hashes));
  return { files: hashes.size, fresh: fresh.size, bytes: archive.length };
}
