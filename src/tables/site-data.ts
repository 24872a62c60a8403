import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as derived from "../registry/derived-tables.ts";
import * as observed from "../registry/observation-tables.ts";
import { SharedTexts, tableFromCsv } from "../registry/table-csv.ts";
import type { Row, TableSchema } from "../registry/table-schema.ts";
import { createSiteData, type SiteData } from "./create-site-data.ts";
import { dataFolder, readRegistry } from "./data-folder.ts";

export type { AnyObservation } from "../registry/any-observation.ts";
export { createSiteData, type SiteData, type SiteTables } from "./create-site-data.ts";

let loaded: { folder: string; data: SiteData } | undefined;

/** Reads the tables of the data folder, once a process. */
export function siteData(folder: string = dataFolder()): SiteData {
  if (loaded?.folder !== folder) loaded = { folder, data: readSiteData(folder) };
  return loaded.data;
}

function readSiteData(folder: string): SiteData {
  const texts = new SharedTexts();
  const read = <T extends TableSchema>(schema: T): Row<T>[] =>
    tableFromCsv(schema, readFileSync(join(folder, "tables", `${schema.name}.csv`)), texts);
  return createSiteData(readRegistry(folder), {
    ratings: read(observed.ratings),
    tallies: read(observed.tallies),
    scores: read(observed.scores),
    reportFigures: read(observed.reportFigures),
    models: read(observed.models),
    levelShares: read(derived.levelShares),
    ranks: read(derived.ranks),
    changes: read(derived.changes),
    distributions: read(derived.distributions),
    componentProfiles: onDemand(() => read(derived.componentProfiles)),
    reportChecks: read(derived.reportChecks),
    coverage: read(derived.coverage),
  });
}

function onDemand<T>(read: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= read());
}
