import { createHash } from "node:crypto";
import { globSync, statSync } from "node:fs";
import { addFile } from "../../src/tables/hash-file.ts";

/** Hashes files by path and content, in the order of their paths, and the settings of the build. */
export function hashOf(patterns: readonly string[], settings: readonly string[]): string {
  const hash = createHash("sha256");
  const files = patterns.flatMap((pattern) => globSync(pattern)).sort();
  for (const file of files) {
    if (!statSync(file).isFile()) continue;
    addFile(hash.update(file).update("\0"), file).update("\0");
  }
  return hash.update([...settings, process.version, process.versions["icu"]].join("\0")).digest("hex");
}

/** All code that a site can depend on; what only tests or benchmarks run is not told apart. */
export const codeFiles = ["src/**/*", "scripts/**/*", "public/**/*", "astro.config.mjs", "package.json", "package-lock.json"];
