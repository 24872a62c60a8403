import { archiveOf } from "../../src/downloads/archive.ts";
import { repackedArchive } from "../../src/releases/frozen-page.ts";
import { readHashList } from "../../src/releases/kept-bytes.ts";

/** The archive of all downloads within a release; it holds what the release keeps already, so it is packed again instead of kept. */
export const repackedPath = `site/${repackedArchive}`;

/** Packs it, in the order that the list of hashes of the downloads has. */
export function repackDownloads(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const folder = repackedPath.slice(0, repackedPath.lastIndexOf("/") + 1);
  const list = Buffer.from(files.get(`${folder}SHA256SUMS`) ?? []).toString("utf8");
  const names = [...readHashList(list).keys(), "SHA256SUMS"];
  return archiveOf(new Map(names.map((name) => [name, files.get(folder + name) ?? new Uint8Array()])));
}
