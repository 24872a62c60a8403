import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { standingFile } from "../../src/releases/frozen-page.ts";
import { hashList, sha256 } from "../../src/releases/kept-bytes.ts";
import { releaseFiles, type Release } from "../../src/releases/release.ts";
import { standingPage } from "../../src/releases/standing-page.ts";
import { readReleases } from "../../src/tables/releases.ts";
import { isFinished, releasedHashes, readReleasedFiles } from "../../src/tables/released-files.ts";
import { repackDownloads, repackedPath } from "./repack-downloads.ts";

/**
 * Puts every kept release below `v/<version>/` of a built site, with its hashes and the line that says whether it is the newest.
 *
 * Each release is unpacked once into the cache and linked from there: a rebuild copies no bytes.
 */
export function placeReleases({ dataFolder, cacheFolder, outFolder }: { dataFolder: string; cacheFolder: string; outFolder: string }): {
  placed: number;
  files: number;
} {
  const releases = readReleases(dataFolder).filter(({ version }) => isFinished(dataFolder, version));
  let files = 0;
  for (const release of releases) {
    const from = unpacked(release, { dataFolder, cacheFolder });
    const to = join(outFolder, "v", release.version);
    const hashes = new Map([...siteHashes(dataFolder, release.version)]);
    rmSync(to, { recursive: true, force: true });
    const folders = new Set([...hashes.keys()].map((name) => dirname(join(to, name))));
    for (const folder of folders) mkdirSync(folder, { recursive: true });
    for (const name of hashes.keys()) linkOrCopy(join(from, name), join(to, name));
    writeFileSync(join(to, "SHA256SUMS"), hashList(hashes));
    writeFileSync(join(to, standingFile), standingPage(release, releases.at(-1)!));
    files += hashes.size;
  }
  if (releases.length > 0)
    writeFileSync(join(outFolder, "v", "SHA256SUMS"), releases.map(({ version }) => downloadHashes(dataFolder, version)).join(""));
  return { placed: releases.length, files };
}

/** Lists the hashes of a release's downloads, below `/v/`: the page that checks files knows by them of which release a file is. */
function downloadHashes(dataFolder: string, version: string): string {
  const downloads = [...siteHashes(dataFolder, version)].filter(([name]) => name.startsWith("du-lieu/") && !name.endsWith(".html"));
  return hashList(new Map(downloads.map(([name, hash]) => [`${version}/${name}`, hash])));
}

/** The hashes of a release's files as the site serves them. */
function siteHashes(dataFolder: string, version: string): Map<string, string> {
  return new Map(
    [...releasedHashes(dataFolder, version)].flatMap(([name, hash]) =>
      name.startsWith("site/") ? [[name.slice("site/".length), hash] as const] : [],
    ),
  );
}

/**
 * Unpacks the site of a release into the cache, once.
 *
 * @throws if the archive of all downloads, packed again, has other bytes than when it was released.
 */
function unpacked({ version }: Release, { dataFolder, cacheFolder }: { dataFolder: string; cacheFolder: string }): string {
  const hashes = readFileSync(join(dataFolder, "releases", version, releaseFiles.hashes));
  const folder = join(cacheFolder, "releases", `${version}-${sha256(hashes).slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  const files = readReleasedFiles(dataFolder, version, { wanted: (path) => path.startsWith("site/"), notKept: (path) => path === repackedPath });
  const wholeHash = releasedHashes(dataFolder, version).get(repackedPath);
  if (wholeHash !== undefined) {
    const whole = repackDownloads(files);
    if (sha256(whole) !== wholeHash)
      throw new Error(`Bản ${version}: ${repackedPath} đóng gói lại không đúng mã băm / packed again, it has other bytes.`);
    files.set(repackedPath, whole);
  }
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  for (const [name, bytes] of files) {
    const path = join(draft, name.slice("site/".length));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another build may have unpacked the same meanwhile.
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
