import type { AnyObservation } from "../registry/any-observation.ts";
import type { ModelCount, Observation, Rating, ReportFigure, Score, Tally } from "../registry/observation-tables.ts";

const nationalBlocks = new Set(["provinces", "ministries", "regions"]);

/** Says whether units of a block are scored by the country as a whole, not by their own province. */
export function isNationalBlock(blockId: string): boolean {
  return nationalBlocks.has(blockId);
}

/**
 * Says whether two scores come from one round of scoring: same index, block and period, same scoring place.
 *
 * One round has one set of criteria, even where no source names it.
 */
export function isOneAssessment(a: Score, b: Score): boolean {
  if (a.indexId !== b.indexId || a.blockId !== b.blockId || a.period === null || a.period !== b.period) return false;
  return isNationalBlock(a.blockId) || a.areaId === b.areaId;
}

/**
 * Says whether two rows stand in one publication about one period.
 *
 * What a source leaves out of its heading, the period for one, is then the same for both.
 */
export function isOnePublication(a: PublishedRow, b: PublishedRow): boolean {
  if (a.period === null || a.period !== b.period || a.sourceId !== b.sourceId || a.periodBasis !== b.periodBasis) return false;
  return a.areaId === b.areaId || ("indexId" in a && "indexId" in b && isOneAssessment(a, b));
}

type PublishedRow = (Rating | Tally | Score | ReportFigure | ModelCount) & Observation;

/** Says whether two units were looked at together, so that neither is the other under a later name. */
export function areAssessedTogether(a: AnyObservation, b: AnyObservation): boolean {
  if (a.family === "scores" && b.family === "scores") return isOneAssessment(a.row, b.row);
  return isOnePublication(a.row, b.row);
}
