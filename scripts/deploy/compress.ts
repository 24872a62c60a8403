import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { sha256OfFile } from "../../src/tables/hash-file.ts";

/** Endings of files that shrink; workbooks, Parquet, pictures and archives are compressed in themselves. */
const shrinks = /\.(?:html|css|js|mjs|json|csv|svg|xml|atom|txt|md|bib|ris|webmanifest|yaml|cff|conf)$|(?:^|\/)SHA256SUMS$/;
/** A smaller file goes into one packet anyway. */
const leastBytes = 512;

/** How hard brotli tries, 1 to 11: 11 takes 30 ms a page, once for each content. */
export type BrotliQuality = number;

/** Says whether a file is sent compressed. */
export function isCompressed(path: string, bytes: number): boolean {
  return bytes >= leastBytes && shrinks.test(path);
}

/** A compressed form in the cache. */
export interface CompressedFile {
  ending: ".br" | ".gz";
  path: string;
  sha256: string;
}

/** Compresses contents with brotli and gzip into a cache under their hash; what is there already is not made again. */
export class CompressionCache {
  made = 0;
  readonly #folder: string;
  readonly #quality: BrotliQuality;

  constructor(folder: string, quality: BrotliQuality) {
    this.#folder = folder;
    this.#quality = quality;
    mkdirSync(folder, { recursive: true });
  }

  /** Gives both forms of a content. */
  async forms(bytes: Uint8Array, sha256: string): Promise<CompressedFile[]> {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: this.#quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    };
    return [
      await this.#form(".br", `${sha256}.${this.#quality}.br`, () => promisify(brotliCompress)(bytes, { params })),
      await this.#form(".gz", `${sha256}.gz`, () => promisify(gzip)(bytes, { level: 9 })),
    ];
  }

  async #form(ending: CompressedFile["ending"], name: string, make: () => Promise<Uint8Array>): Promise<CompressedFile> {
    const path = join(this.#folder, name.slice(0, 2), name);
    if (!existsSync(path)) {
      mkdirSync(join(this.#folder, name.slice(0, 2)), { recursive: true });
      writeFileSync(`${path}.${process.pid}`, await make());
      renameSync(`${path}.${process.pid}`, path);
      this.made += 1;
    }
    return { ending, path, sha256: sha256OfFile(path) };
  }
}
