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

/** Turns clean and derived tables into the CSV files of data/tables, one after the other: of large tables only one is text at a time. */
export function* tableFiles(observations: ObservationTables, computed: DerivedTables): Generator<TableFile> {
  const file = <T extends TableSchema>(schema: T, rows: Parameters<typeof tableToCsv<T>>[1]): TableFile => ({
    schema,
    name: `${schema.name}.csv`,
    csv: tableToCsv(schema, rows),
    rows: rows.length,
  });
  yield file(observed.ratings, observations.ratings);
  yield file(observed.tallies, observations.tallies);
  yield file(observed.scores, observations.scores);
  yield file(observed.reportFigures, observations.reportFigures);
  yield file(observed.models, observations.models);
  yield file(derived.levelShares, computed.levelShares);
  yield file(derived.ranks, computed.ranks);
  yield file(derived.changes, computed.changes);
  yield file(derived.distributions, computed.distributions);
  yield file(derived.componentProfiles, computed.componentProfiles);
  yield file(derived.reportChecks, computed.reportChecks);
  yield file(derived.coverage, computed.coverage);
}
