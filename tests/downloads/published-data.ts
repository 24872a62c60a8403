import { readFileSync } from "node:fs";
import { join } from "node:path";
import { encodeDownloads, type Download } from "../../scripts/lib/write-downloads.ts";
import type { PublishedTable, TableRow } from "../../src/downloads/published-table.ts";
import { tableFromCsv } from "../../src/registry/table-csv.ts";
import { datasets } from "../../src/site/datasets.ts";

/** Reads the real tables as they are published. */
export function publishedTables(): PublishedTable[] {
  return datasets.map(({ schema, folder }) => {
    const csv = readFileSync(join("data", folder, `${schema.name}.csv`));
    return { schema, csv, rows: tableFromCsv(schema, csv.toString("utf8")) as TableRow[] };
  });
}

let encoded: Promise<Map<string, string>> | undefined;

/** Writes the downloads of the real tables, or takes those of the last build; gives the path of each by its name. */
export function realDownloads(): Promise<Map<string, string>> {
  encoded ??= encodeDownloads({ dataFolder: "data", cacheFolder: ".cache" }).then(
    ({ downloads }) => new Map(downloads.map(({ name, path }: Download) => [name, path])),
  );
  return encoded;
}
