import { type Basis, uniqueBasis } from "../compare/basis.ts";
import { compareScores, compareScoreSet } from "../compare/compare-scores.ts";
import type { FoundReason, Verdict } from "../compare/rule.ts";
import { isBound } from "../compare/rules/status.ts";
import { unitBasis } from "../compare/score-maximum.ts";
import type { Score } from "../registry/observation-tables.ts";
import type { Registry } from "../registry/registry.ts";
import { subjectIdOf } from "../tables/membership-area.ts";

/** The scores of a block, those that may stand in one order before the others. */
export interface BlockOrder {
  /** Best first; empty where the values may not stand together. */
  ordered: Score[];
  /** Without a value that can be placed: by printed rank where ranks compare, else in no order of merit. */
  apart: Score[];
  /** What the engine says of the values that have a place, or would have one. */
  verdict: Verdict;
  /** Rule ids: what to keep in mind of the order, or why there is none. */
  reasons: string[];
  /** Rule ids: why values stand apart although they are published. */
  apartReasons: string[];
  /** What stands behind `reasons`, and behind `apartReasons`. */
  basis: readonly Basis[];
  apartBasis: readonly Basis[];
}

/** Puts the scores of one block and year in order, as far as the engine lets their values stand together. */
export function blockOrder(scores: readonly Score[], unit: Score["unit"], registry: Registry): BlockOrder {
  // A percent and points of 100 are one scale.
  const scales = new Set(scores.filter((score) => score.unit === unit && score.value !== null).map((score) => unitBasis(score, registry)));
  const placeable = scores.filter(
    (score) => score.value !== null && !isBound(score) && (score.unit === unit || scales.has(unitBasis(score, registry))),
  );
  const { verdict, reasons } = compareScoreSet(placeable, registry);
  const isOrdered = verdict !== "notComparable";
  const ordered = isOrdered ? [...placeable].sort(byStanding) : [];
  const apart = scores.filter((score) => !isOrdered || !placeable.includes(score));
  const refusals = apartReasons(ordered[0], apart, registry);
  return {
    ordered,
    apart: byPrintedRank(apart, registry),
    verdict,
    reasons: reasons.map((reason) => reason.id),
    apartReasons: [...new Set(refusals.map((reason) => reason.id))].sort(),
    basis: uniqueBasis(reasons.flatMap((reason) => reason.basis)),
    apartBasis: uniqueBasis(refusals.flatMap((reason) => reason.basis)),
  };
}

/** Best first, equal values by printed rank. */
function byStanding(a: Score, b: Score): number {
  return (b.value ?? 0) - (a.value ?? 0) || byRank(a, b) || bySubject(a, b);
}

/** Two infinities subtract to NaN, which counts as equal. */
function byRank(a: Score, b: Score): number {
  return (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0;
}

function bySubject(a: Score, b: Score): number {
  return subjectIdOf(a) < subjectIdOf(b) ? -1 : 1;
}

function byPrintedRank(scores: readonly Score[], registry: Registry): Score[] {
  const ranked = scores.filter((score) => score.rank !== null);
  const mayBeRanked = compareScoreSet(ranked, registry, { purpose: "rank" }).verdict !== "notComparable";
  return [...scores].sort((a, b) => (mayBeRanked ? byRank(a, b) : 0) || bySubject(a, b));
}

function apartReasons(best: Score | undefined, apart: readonly Score[], registry: Registry): FoundReason[] {
  const published = apart.filter((score) => score.value !== null);
  const [first] = best === undefined ? published : [best];
  if (first === undefined) return [];
  return published.flatMap((score) => compareScores(first, score, registry).reasons.filter((reason) => reason.verdict === "notComparable"));
}
