import type { ObservationTables } from "../../src/ingest/edition.ts";
import * as derived from "../../src/registry/derived-tables.ts";
import * as observed from "../../src/registry/observation-tables.ts";
import { tableToCsv } from "../../src/registry/table-csv.ts";
import type { TableSchema } from "../../src/registry/table-schema.ts";
import type { DerivedTables } from "../../src/tables/derive.ts";

/** A table that is written to data/tables. */
export interface TableFile {
  schema: TableSchema;
  /** `ratings.csv`. */
  name: string;
  csv: string;
  rows: number;
}

/** Turns clean and derived tables into the CSV files of data/tables. */
export function tableFiles(observations: ObservationTables, computed: DerivedTables): TableFile[] {
  const file = <T extends TableSchema>(schema: T, rows: Parameters<typeof tableToCsv<T>>[1]): TableFile => ({ schema, name: `${schema.name}.csv`, csv: tableToCsv(schema, rows), rows: rows.length });
  return [
    file(observed.ratings, observations.ratings),
    file(observed.tallies, observations.tallies),
    file(observed.scores, observations.scores),
    file(observed.reportFigures, observations.reportFigures),
    file(observed.models, observations.models),
    file(derived.levelShares, computed.levelShares),
    file(derived.ranks, computed.ranks),
    file(derived.changes, computed.changes),
    file(derived.distributions, computed.distributions),
    file(derived.componentProfiles, computed.componentProfiles),
    file(derived.reportChecks, computed.reportChecks),
    file(derived.coverage, computed.coverage),
  ];
}
