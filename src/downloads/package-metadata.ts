import { tableFile } from "./addresses.ts";
import { csvwMetadata } from "./csvw.ts";
import { dataPackage } from "./data-package.ts";
import { dictionary, dictionaryTable } from "./dictionary.ts";
import type { PublishedTable } from "./published-table.ts";
import { packageReadme } from "./readme.ts";
import type { TableSources } from "./table-sources.ts";

/** Writes what is said of all tables together: README, dictionary, Data Package, CSVW. */
export function packageMetadata(tables: readonly PublishedTable[], about: { sources: TableSources; version: string }): Map<string, Uint8Array> {
  const explained = dictionaryTable(tables.map(({ schema }) => schema));
  const all = [...tables, explained];
  const text = (value: string): Uint8Array => new TextEncoder().encode(value);
  const json = (value: object): Uint8Array => text(`${JSON.stringify(value, null, 2)}\n`);
  return new Map([
    ["README.vi.md", text(packageReadme(all, { ...about, locale: "vi" }))],
    ["README.md", text(packageReadme(all, { ...about, locale: "en" }))],
    [tableFile(dictionary.name, "csv"), explained.csv],
    ["datapackage.json", json(dataPackage(all, about))],
    ["csv-metadata.json", json(csvwMetadata(all.map(({ schema }) => schema)))],
  ]);
}
