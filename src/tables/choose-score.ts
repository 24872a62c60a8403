import { isBound } from "../compare/rules/status.ts";
import { monthsIn } from "../compare/rules/period.ts";
import type { Score } from "../registry/observation-tables.ts";
import { compareCells } from "./sort-rows.ts";

/**
 * Chooses one of several statements of one fact.
 *
 * Prefers a value to none, an exact and final one to a bound, estimate or provisional one, a whole year to a part of it, more
 * printed decimals to fewer, then the first source id. The others are kept; a check says where they disagree.
 */
export function chooseScore(scores: readonly Score[]): Score | null {
  return scores.reduce<Score | null>((chosen, score) => (chosen === null || byPreference(score, chosen) < 0 ? score : chosen), null);
}

/** Orders scores from the preferred one. */
export function byPreference(a: Score, b: Score): number {
  return (
    compareCells(Number(a.value === null), Number(b.value === null)) ||
    compareCells(Number(!isExact(a)), Number(!isExact(b))) ||
    compareCells(Number(monthsIn(a.period) !== 12), Number(monthsIn(b.period) !== 12)) ||
    compareCells(-(a.decimals ?? -1), -(b.decimals ?? -1)) ||
    compareCells(a.sourceId, b.sourceId) ||
    compareCells(a.observationId, b.observationId)
  );
}

/** Says whether a score holds one final number: no bound, no range, not approximate, provisional or estimated. */
export function isExact(score: Score): boolean {
  return score.value !== null && !isBound(score) && !["approximate", "provisional", "estimated"].includes(score.status);
}
