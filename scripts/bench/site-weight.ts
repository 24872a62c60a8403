import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** How heavy a built site is. */
export interface SiteWeight {
  pages: number;
  /** Mean bytes of an agency page, as it is and in brotli at 5. */
  agencyPage: { raw: number; brotli: number; largestBrotli: number };
  /** Bytes of the script files that an agency page loads by itself, and of scripts inside it; none is needed to read it. */
  scriptBytes: number;
}

/** Weighs a built site; compresses every agency page of a sample of at most two hundred, evenly taken. */
export function siteWeight(folder: string): SiteWeight {
  const pages = globSync("**/*.html", { cwd: folder });
  const agencyPages = globSync("co-quan/**/index.html", { cwd: folder })
    .filter((path) => path.includes("co-quan-gia-lap"))
    .sort();
  if (agencyPages.length === 0) throw new Error(`There is no agency page in ${folder}.`);
  const step = Math.max(1, Math.floor(agencyPages.length / 200));
  const sample = agencyPages.filter((_, index) => index % step === 0).map((path) => readFileSync(join(folder, path)));
  const compressed = sample.map((bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length);
  const inline = sample.map((bytes) =>
    [...bytes.toString().matchAll(/<script(?![^>]*application\/ld\+json)[^>]*>([\s\S]*?)<\/script>/g)].reduce(
      (sum, [script]) => sum + script.length,
      0,
    ),
  );
  const loaded = new Set(sample.flatMap((bytes) => [...bytes.toString().matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, path]) => path ?? "")));
  const files = [...loaded].map((path) => statSync(join(folder, path)).size);
  return {
    pages: pages.length,
    agencyPage: { raw: mean(sample.map((bytes) => bytes.length)), brotli: mean(compressed), largestBrotli: Math.max(...compressed) },
    scriptBytes: files.reduce((sum, size) => sum + size, 0) + Math.max(...inline),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
