import { type Basis, uniqueBasis } from "../compare/basis.ts";
import { findReasons, questionOf } from "../compare/compare.ts";
import type { FoundReason } from "../compare/rule.ts";
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
  reasons: readonly string[];
}

/** Where a series stops: just before this year, for these reasons (rule ids). */
export interface SeriesBreak {
  year: number;
  reasons: readonly string[];
  /** What stands behind the reasons. */
  basis: readonly Basis[];
  /** The method that begins here; null: not known. */
  methodId: string | null;
}

/** How one unit's score on one index moved, with the places where its values stop comparing. */
export interface ScoreSeries {
  points: readonly SeriesPoint[];
  breaks: readonly SeriesBreak[];
  /** Why values that are joined compare only with a condition (rule ids). */
  conditions: readonly string[];
  /** What stands behind the conditions. */
  conditionBasis: readonly Basis[];
}

/** A series by its last score: several pages show the series of one unit, which asks the engine about every two of its values. */
const known = new WeakMap<Score, { registry: Registry; scores: readonly Score[]; series: ScoreSeries }>();

/** Orders a subject's scores by year, one a year, and cuts the series wherever a value may not be compared with those before it. */
export function scoreSeries(registry: Registry, scores: readonly Score[]): ScoreSeries {
  const ordered = scoreByYear(scores);
  const last = ordered.at(-1);
  if (last === undefined) return { points: [], breaks: [], conditions: [], conditionBasis: [] };
  const before = known.get(last);
  if (before?.registry === registry && isSameList(before.scores, ordered)) return before.series;
  const series = cutSeries(registry, ordered);
  known.set(last, { registry, scores: ordered, series });
  return series;
}

function isSameList(a: readonly Score[], b: readonly Score[]): boolean {
  return a.length === b.length && a.every((score, position) => score === b[position]);
}

function cutSeries(registry: Registry, ordered: readonly Score[]): ScoreSeries {
  const points: SeriesPoint[] = [];
  const breaks: SeriesBreak[] = [];
  const conditions: FoundReason[] = [];
  let segment: Score[] = [];
  for (const score of ordered) {
    const { isRefused, reasons } = againstAll(segment, score, registry);
    const before = segment.at(-1);
    const ids = idsOf(reasons);
    if (before !== undefined && isRefused) {
      const basis = uniqueBasis(reasons.filter(isRefusal).flatMap((reason) => reason.basis));
      breaks.push({ year: breakYear(registry, before, score), reasons: ids, basis, methodId: score.methodId });
      segment = [];
    } else conditions.push(...reasons);
    segment.push(score);
    points.push({ year: score.year as number, score, segment: String(breaks.length), reasons: ids });
  }
  return { points, breaks, conditions: idsOf(conditions), conditionBasis: uniqueBasis(conditions.flatMap((reason) => reason.basis)) };
}

/**
 * Asks whether a value may be joined to a line: it must compare with every value that the line joins, not with the last alone.
 *
 * Where it does not, the reasons are those of the nearest value that refuses it.
 */
function againstAll(segment: readonly Score[], score: Score, registry: Registry): { isRefused: boolean; reasons: readonly FoundReason[] } {
  const question = questionOf(registry, { purpose: "change" });
  const found = segment.map((earlier) => findReasons({ family: "scores", row: earlier }, { family: "scores", row: score }, question));
  const refusing = found.findLast((reasons) => reasons.some(isRefusal));
  return { isRefused: refusing !== undefined, reasons: refusing ?? found.flat() };
}

function isRefusal({ verdict }: FoundReason): boolean {
  return verdict === "notComparable";
}

function idsOf(reasons: readonly FoundReason[]): string[] {
  return [...new Set(reasons.map((reason) => reason.id))].sort();
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
