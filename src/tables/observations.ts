import type { ModelCount, Rating, ReportFigure, Score, Tally } from "../registry/observation-tables.ts";

/** The clean tables, one a family. */
export interface Observations {
  ratings: readonly Rating[];
  tallies: readonly Tally[];
  scores: readonly Score[];
  reportFigures: readonly ReportFigure[];
  models: readonly ModelCount[];
}
