import { hash } from "node:crypto";

/** Lists the SHA-256 of every file in the form that `sha256sum -c` reads. */
export function checksums(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files].map(([name, bytes]) => `${hash("sha256", bytes, "hex")}  ${name}\n`).join("");
}
