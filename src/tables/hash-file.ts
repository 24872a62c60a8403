import { createHash, type Hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

const chunk = new Uint8Array(1_000_000);

/** Adds a file to a hash piece by piece: a table of a hundred megabytes is never in memory as a whole. */
export function addFile(hash: Hash, path: string): Hash {
  const file = openSync(path, "r");
  try {
    for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) hash.update(chunk.subarray(0, length));
  } finally {
    closeSync(file);
  }
  return hash;
}

/** Gives the SHA-256 of a file in hexadecimal digits. */
export function sha256OfFile(path: string): string {
  return addFile(createHash("sha256"), path).digest("hex");
}
