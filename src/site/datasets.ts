import { derivedTables } from "../registry/derived-tables.ts";
import { observationTables } from "../registry/observation-tables.ts";
import { registryFiles, type RegistryTables } from "../registry/registry.ts";
import type { TableSchema } from "../registry/table-schema.ts";
import type { SiteData } from "../tables/site-data.ts";

/** Where a data set stands in the flow: observations, what is computed from them, or what exists. */
export type DatasetGroup = "observations" | "derived" | "registry";

/** One downloadable table. */
export interface Dataset {
  schema: TableSchema;
  group: DatasetGroup;
  /** The folder of its CSV, within the data folder. */
  folder: "tables" | "registry";
  /** Gives its rows. */
  rows: (data: SiteData) => readonly object[];
}

const observationRows: Record<(typeof observationTables)[number]["name"], Dataset["rows"]> = {
  ratings: (data) => data.ratings,
  tallies: (data) => data.tallies,
  scores: (data) => data.scores,
  "report-figures": (data) => data.reportFigures,
  models: (data) => data.models,
};

const derivedRows: Record<(typeof derivedTables)[number]["name"], Dataset["rows"]> = {
  "level-shares": (data) => data.levelShares,
  ranks: (data) => data.ranks,
  changes: (data) => data.changes,
  distributions: (data) => data.distributions,
  "component-profiles": (data) => data.componentProfiles(),
  "report-checks": (data) => data.reportChecks,
  coverage: (data) => data.coverage,
};

/** Every table that can be downloaded: the five families, the tables computed from them, the registry. */
export const datasets: readonly Dataset[] = [
  ...observationTables.map((schema): Dataset => ({ schema, group: "observations", folder: "tables", rows: observationRows[schema.name] })),
  ...derivedTables.map((schema): Dataset => ({ schema, group: "derived", folder: "tables", rows: derivedRows[schema.name] })),
  ...(Object.entries(registryFiles) as [keyof RegistryTables, TableSchema][]).map(([property, schema]): Dataset => ({
    schema,
    group: "registry",
    folder: "registry",
    rows: (data) => data.registry.tables[property],
  })),
];

/** Finds a data set by the name of its table. */
export function datasetByName(name: string): Dataset | undefined {
  return datasets.find((dataset) => dataset.schema.name === name);
}
