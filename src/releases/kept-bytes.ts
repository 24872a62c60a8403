import { createHash } from "node:crypto";
import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { filesOfTar, tarOf } from "./tar.ts";

/** Gives the SHA-256 of some bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Packs files for `tar --zstd -xf`; the wide window finds what pages have in common. */
export function packArchive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const params = { [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_windowLog]: 27, [constants.ZSTD_c_checksumFlag]: 1 };
  return zstdCompressSync(tarOf(files), { params });
}

/** Reads the files of such an archive. */
export function unpackArchive(bytes: Uint8Array): Map<string, Uint8Array> {
  return filesOfTar(zstdDecompressSync(bytes, { params: { [constants.ZSTD_d_windowLogMax]: 27 } }));
}

/** Writes a list of hashes, hash by path, in the form that `sha256sum -c` reads. */
export function hashList(files: ReadonlyMap<string, string>): string {
  return [...files].map(([path, hash]) => `${hash}  ${path}\n`).join("");
}

/** Reads such a list. */
export function readHashList(text: string): Map<string, string> {
  const lines = text.split("\n").filter((line) => line !== "");
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}
