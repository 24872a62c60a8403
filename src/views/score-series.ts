import { type Basis, uniqueBasis } from "../compare/basis.ts";
import { strictest } from "../compare/compare.ts";
import { compareScores } from "../compare/compare-scores.ts";
import type { Verdict } from "../compare/rule.ts";
import type { Score } from "../registry/observation-tables.ts";
import type { Registry } from "../registry/registry.ts";
import { chooseScore } from "../tables/choose-score.ts";
import { preferUnit } from "./common-unit.ts";

/** One year of a series; values of one segment compare, those of different segments do not. */
export interface SeriesPoint {
  year: number;
  score: Score;
  segment: string;
  /** Why it is not joined to the values before it, or what to keep in mind where it is (rule ids). */
  reasons: string[];
}

/** Where a series stops: just before this year, for these reasons (rule ids). */
export interface SeriesBreak {
  year: number;
  reasons: string[];
  /** What stands behind the reasons. */
  basis: readonly Basis[];
  /** The method that begins here; null: not known. */
  methodId: string | null;
}

/** How one unit's score on one index moved, with the places where its values stop comparing. */
export interface ScoreSeries {
  points: SeriesPoint[];
  breaks: SeriesBreak[];
  /** Why values that are joined compare only with a condition (rule ids). */
  conditions: string[];
  /** What stands behind the conditions. */
  conditionBasis: readonly Basis[];
}

/** Orders a subject's scores by year, one a year, and cuts the series wherever a value may not be compared with those before it. */
export function scoreSeries(registry: Registry, scores: readonly Score[]): ScoreSeries {
  const series: ScoreSeries = { points: [], breaks: [], conditions: [], conditionBasis: [] };
  const conditions = new Set<string>();
  let segment: Score[] = [];
  let number = 0;
  for (const score of scoreByYear(scores)) {
    const before = segment.at(-1);
    const { verdict, reasons, basis } = againstAll(segment, score, registry);
    if (before !== undefined && verdict === "notComparable") {
      series.breaks.push({ year: breakYear(registry, before, score), reasons, basis, methodId: score.methodId });
      segment = [];
      number += 1;
    } else {
      for (const reason of reasons) conditions.add(reason);
      series.conditionBasis = uniqueBasis([...series.conditionBasis, ...basis]);
    }
    segment.push(score);
    series.points.push({ year: score.year as number, score, segment: String(number), reasons });
  }
  series.conditions = [...conditions].sort();
  return series;
}

/**
 * Asks whether a value may be joined to a line: it must compare with every value that the line joins, not with the last alone.
 *
 * Where it does not, the reasons are those of the nearest value that refuses it.
 */
function againstAll(segment: readonly Score[], score: Score, registry: Registry): { verdict: Verdict; reasons: string[]; basis: Basis[] } {
  const comparisons = segment.map((earlier) => compareScores(earlier, score, registry, { purpose: "change" }));
  const refusing = comparisons.findLast((comparison) => comparison.verdict === "notComparable");
  const reasons = (refusing === undefined ? comparisons : [refusing]).flatMap((comparison) => comparison.reasons);
  return {
    verdict: strictest(comparisons.map((comparison) => comparison.verdict)),
    reasons: [...new Set(reasons.map((reason) => reason.id))].sort(),
    basis: uniqueBasis(reasons.filter((reason) => refusing === undefined || reason.verdict === "notComparable").flatMap((reason) => reason.basis)),
  };
}

/** Takes one statement a year, in the unit that most of them use. */
function scoreByYear(scores: readonly Score[]): Score[] {
  const withValue = scores.filter((score) => score.year !== null && score.value !== null);
  const byYear = new Map<number, Score[]>();
  for (const score of withValue) byYear.set(score.year as number, [...(byYear.get(score.year as number) ?? []), score]);
  return [...byYear.keys()].sort((a, b) => a - b).map((year) => chooseInSeries(byYear.get(year) ?? [], withValue) as Score);
}

/** Chooses among the statements of one year as a series of all scores does: a value in the unit of the series before any other. */
export function chooseInSeries(ofYear: readonly Score[], all: readonly Score[]): Score | null {
  const withValue = ofYear.filter((score) => score.value !== null);
  const unit = mostFrequentUnit(all.filter((score) => score.value !== null));
  return chooseScore(preferUnit(withValue.length > 0 ? withValue : ofYear, unit));
}

function mostFrequentUnit(scores: readonly Score[]): Score["unit"] {
  const percent = scores.filter((score) => score.unit === "percent").length;
  return percent * 2 >= scores.length ? "percent" : "points";
}

/** Places a break where the later value's method began, if that lies between the two. */
function breakYear(registry: Registry, before: Score, after: Score): number {
  const began = registry.methodById.get(after.methodId ?? "")?.fromYear;
  const [first, last] = [before.year as number, after.year as number];
  return began !== undefined && began > first && began <= last ? began : last;
}
