import { isBound } from "../compare/rules/status.ts";
import { monthsIn } from "../compare/rules/period.ts";
import type { Score } from "../registry/observation-tables.ts";
import { compareCells } from "./sort-rows.ts";

/**
 * Chooses one of several statements of one fact.
 *
 * Prefers a value to none, an exact and final one to a bound, estimate or provisional one, a whole year to a part of it, more
 * printed decimals to fewer, what more sources print, then the first source id. The others are kept; a check says where they
 * disagree.
 */
export function chooseScore(scores: readonly Score[]): Score | null {
  if (scores.length < 2) return scores[0] ?? null;
  const timesPrinted = new Map<number | null, number>();
  for (const { value } of scores) timesPrinted.set(value, (timesPrinted.get(value) ?? 0) + 1);
  const times = (score: Score): number => timesPrinted.get(score.value) ?? 0;
  const [chosen] = [...scores].sort(
    (a, b) => byFirmness(a, b) || times(b) - times(a) || compareCells(a.sourceId, b.sourceId) || compareCells(a.observationId, b.observationId),
  );
  return chosen ?? null;
}

function byFirmness(a: Score, b: Score): number {
  return (
    Number(a.value === null) - Number(b.value === null) ||
    Number(!isExact(a)) - Number(!isExact(b)) ||
    Number(monthsIn(a.period) !== 12) - Number(monthsIn(b.period) !== 12) ||
    (b.decimals ?? -1) - (a.decimals ?? -1)
  );
}

/** Says whether a score holds one final number: no bound, no range, not approximate, provisional or estimated. */
export function isExact(score: Score): boolean {
  return score.value !== null && !isBound(score) && !["approximate", "provisional", "estimated"].includes(score.status);
}
