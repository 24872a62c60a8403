import { resolve } from "node:path";

/** Says where a build keeps what the next one can use. */
export function cacheFolder(): string {
  return resolve(process.env["CACHE_DIR"] ?? ".cache");
}
