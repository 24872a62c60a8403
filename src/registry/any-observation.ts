import type { Family, ModelCount, Rating, ReportFigure, Score, Tally } from "./observation-tables.ts";

/** An observation of any family, with the family's name. */
export type AnyObservation =
  | { family: "ratings"; row: Rating }
  | { family: "tallies"; row: Tally }
  | { family: "scores"; row: Score }
  | { family: "reports"; row: ReportFigure }
  | { family: "models"; row: ModelCount };

/** The row of an observation of a family. */
export type RowOf<F extends Family> = Extract<AnyObservation, { family: F }>["row"];
