import { hash } from "node:crypto";
import { copyFileSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { archive, downloadFolder } from "../../src/downloads/addresses.ts";
import { archiveOf } from "../../src/downloads/archive.ts";
import { citationOfData } from "../../src/downloads/citation-of-data.ts";
import { checksums } from "../../src/downloads/checksums.ts";
import { dictionaryRows } from "../../src/downloads/dictionary.ts";
import { encodeTable } from "../../src/downloads/encode-table.ts";
import { packageMetadata } from "../../src/downloads/package-metadata.ts";
import type { PublishedTable, TableRow } from "../../src/downloads/published-table.ts";
import { sourceSheet } from "../../src/downloads/source-sheet.ts";
import { TableSources } from "../../src/downloads/table-sources.ts";
import { tableFromCsv } from "../../src/registry/table-csv.ts";
import { datasets } from "../../src/site/datasets.ts";
import { dataVersion, readReleases, tableVersion } from "../../src/tables/releases.ts";
import { projectRoot } from "./project-root.ts";

/** Where downloads come from and where their encoded forms are kept. */
export interface DownloadFolders {
  dataFolder: string;
  cacheFolder: string;
}

/** A file that can be downloaded: its name below `/du-lieu/` and where its bytes lie. */
export interface Download {
  name: string;
  path: string;
}

type Files = Map<string, Uint8Array>;

/** Writes every table in every format into the cache; what is there already for the same content is not written again. */
export async function encodeDownloads({ dataFolder, cacheFolder }: DownloadFolders): Promise<{ downloads: Download[]; encoded: number }> {
  const version = dataVersion(dataFolder);
  const code = codeVersion();
  const tables = datasets.map(({ schema, folder }): PublishedTable => {
    const csv = readFileSync(join(dataFolder, folder, `${schema.name}.csv`));
    return { schema, csv, rows: tableFromCsv(schema, csv.toString("utf8")) as TableRow[] };
  });
  const sources = new TableSources(tables);
  const cache = new FileCache(join(cacheFolder, "downloads"));

  const downloads: Download[] = [];
  for (const table of tables) {
    const about = { sources: sources.of(table.schema, table.rows), version: tableVersion(dataFolder, table.schema.name, table.csv) };
    const said = [table.schema, dictionaryRows([table.schema]), sourceSheet(table.schema, about)];
    const key = hash("sha1", [code, JSON.stringify(said), hash("sha1", table.csv)].join("\0"));
    downloads.push(...(await cache.files(key, () => encodeTable(table, about))));
  }
  const written = packageMetadata(tables, { sources, version });
  const citation = readFileSync(join(projectRoot, "CITATION.cff"), "utf8");
  const date = readReleases(dataFolder).find((release) => release.version === version)?.date ?? null;
  written.set("CITATION.cff", Buffer.from(citationOfData(citation, { version, date })));
  written.set("LICENSE-DATA", readFileSync(join(projectRoot, "LICENSE-DATA")));
  downloads.push(...(await cache.files(hash("sha1", [...written].map(([name, bytes]) => name + hash("sha1", bytes)).join("\0")), () => written)));

  const all: Files = new Map(downloads.map(({ name, path }) => [name, readFileSync(path)]));
  all.set("SHA256SUMS", Buffer.from(checksums(all)));
  const key = hash("sha1", [code, all.get("SHA256SUMS")].join("\0"));
  downloads.push(
    ...(await cache.files(
      key,
      () =>
        new Map([
          ["SHA256SUMS", all.get("SHA256SUMS")!],
          [archive.name, archiveOf(all)],
        ]),
    )),
  );
  cache.forgetUnused();
  return { downloads, encoded: cache.written };
}

/** Puts downloads where the site serves them. */
export function placeDownloads(downloads: readonly Download[], outFolder: string): void {
  for (const { name, path } of downloads) {
    const target = join(outFolder, downloadFolder, name);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path, target);
  }
}

/** Names the code that encodes: another version of it or of its libraries finds nothing in the cache. */
function codeVersion(): string {
  const files = [
    ...globSync("src/downloads/*.ts", { cwd: projectRoot }).sort(),
    "src/registry/table-csv.ts",
    "src/lib/column-letter.ts",
    "src/lib/csv-line.ts",
    "package-lock.json",
  ];
  return hash("sha1", files.map((file) => readFileSync(join(projectRoot, file), "utf8")).join("\0"));
}

/** Keeps groups of files under the hash of what they are made from. */
class FileCache {
  written = 0;
  readonly #folder: string;
  readonly #used = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Gives the files under a key; makes them, all or none, where there are none yet. */
  async files(key: string, make: () => Files | Promise<Files>): Promise<Download[]> {
    const folder = join(this.#folder, key);
    this.#used.add(key);
    if (!existsSync(folder)) {
      const draft = mkdtempSync(join(this.#folder, "draft-"));
      for (const [name, bytes] of await make()) {
        mkdirSync(dirname(join(draft, name)), { recursive: true });
        writeFileSync(join(draft, name), bytes);
        this.written += 1;
      }
      try {
        renameSync(draft, folder);
      } catch (error) {
        // Another build may have written the same meanwhile.
        rmSync(draft, { recursive: true });
        if (!existsSync(folder)) throw error;
      }
    }
    return globSync("**/*", { cwd: folder })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => name.replaceAll("\\", "/"))
      .sort()
      .map((name) => ({ name, path: join(folder, name) }));
  }

  /** Removes what no build of the last day has used. */
  forgetUnused(): void {
    const dayAgo = Date.now() - 24 * 3600 * 1000;
    for (const key of globSync("*", { cwd: this.#folder })) {
      const folder = join(this.#folder, key);
      if (!this.#used.has(key) && statSync(folder).mtimeMs < dayAgo) rmSync(folder, { recursive: true, force: true });
    }
  }
}
