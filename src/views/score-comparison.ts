import { type Basis, uniqueBasis } from "../compare/basis.ts";
import { comparableScoreGroups, compareScoreSet } from "../compare/compare-scores.ts";
import type { FoundReason, Verdict } from "../compare/rule.ts";
import type { Score } from "../registry/observation-tables.ts";
import { keptFor } from "../lib/remembered.ts";
import { groupBy, type Registry } from "../registry/registry.ts";
import { chooseScore } from "../tables/choose-score.ts";
import { subjectIdOf } from "../tables/membership-area.ts";
import type { SiteData } from "../tables/site-data.ts";
import { commonUnit, preferUnit } from "./common-unit.ts";
import { scoreSeries, type ScoreSeries } from "./score-series.ts";

/** Which figures to set beside each other: one index, some units (ids of areas or agencies), some years; `years` null: all there are. */
export interface ScoreChoice {
  indexId: string;
  unitIds: readonly string[];
  years: readonly number[] | null;
}

/** Values of one year that may stand in one order, best first. */
export interface ComparableGroup {
  scores: Score[];
  verdict: Exclude<Verdict, "notComparable">;
  /** What to keep in mind of them (rule ids). */
  conditions: string[];
  /** What stands behind the conditions. */
  basis: readonly Basis[];
  /** Whether the printed ranks may stand beside each other. */
  hasComparableRanks: boolean;
}

/** The values of one year, in as many groups as the engine needs. */
export interface ComparedYear {
  year: number;
  /** The largest first; a value that compares with no other is a group of its own. */
  groups: ComparableGroup[];
  /** Why values of different groups do not compare. */
  refusals: FoundReason[];
}

/** One unit with its values over the years and the places where they stop comparing. */
export interface ComparedUnit {
  unitId: string;
  series: ScoreSeries;
}

/** What a choice of figures gives: every value, and which of them may stand together. */
export interface ScoreComparison {
  indexId: string;
  /** In the order chosen; units without any statement are left out. */
  unitIds: string[];
  withoutScores: string[];
  /** Ascending. */
  years: number[];
  /** One statement a unit and year; those without a value too. */
  scores: Score[];
  byYear: ComparedYear[];
  units: ComparedUnit[];
}

/** The same choice is shown in each language. */
const kept = keptFor<SiteData, ScoreComparison>();

/** Sets the chosen figures beside each other, as far as the engine lets them stand together. */
export function scoreComparison(data: SiteData, choice: ScoreChoice): ScoreComparison {
  return kept(data, JSON.stringify([choice.indexId, choice.unitIds, choice.years]), () => compared(data, choice));
}

function compared(data: SiteData, choice: ScoreChoice): ScoreComparison {
  const statements = choice.unitIds.map((unitId) => statementsOf(data, unitId, choice));
  const unit = commonUnit(statements.flat());
  const stated = choice.unitIds.map((unitId, position) => [unitId, oneStatementAYear(statements[position] ?? [], unit)] as const);
  const chosen = stated.flatMap(([, scores]) => scores);
  const years = [...new Set(chosen.map((score) => score.year as number))].sort((a, b) => a - b);
  return {
    indexId: choice.indexId,
    unitIds: stated.filter(([, scores]) => scores.length > 0).map(([unitId]) => unitId),
    withoutScores: stated.filter(([, scores]) => scores.length === 0).map(([unitId]) => unitId),
    years,
    scores: chosen,
    byYear: years.map((year) =>
      comparedYear(
        data,
        year,
        chosen.filter((score) => score.year === year && score.value !== null),
      ),
    ),
    units: stated.filter(([, scores]) => scores.length > 0).map(([unitId, scores]) => ({ unitId, series: scoreSeries(data.registry, scores) })),
  };
}

/** Lists the totals that sources state of a unit, and of the years that are asked for. */
function statementsOf(data: SiteData, unitId: string, { indexId, years }: ScoreChoice): Score[] {
  const own = data.scoresByAgency.get(unitId) ?? data.scoresOfArea.get(unitId) ?? [];
  return own.filter(
    (score) =>
      score.indexId === indexId &&
      score.componentId === "total" &&
      score.statistic === "value" &&
      score.year !== null &&
      (years === null || years.includes(score.year)),
  );
}

/** Chooses one statement a year, in the unit that most of the chosen figures are in where there is one. */
function oneStatementAYear(scores: readonly Score[], unit: Score["unit"]): Score[] {
  return [...groupBy(scores, (score) => String(score.year)).values()].map((candidates) => chooseScore(preferUnit(candidates, unit)) as Score);
}

/** Puts each value into the first group that all its values compare with. */
function comparedYear({ registry }: SiteData, year: number, scores: readonly Score[]): ComparedYear {
  const groups = comparableScoreGroups(scores, registry);
  return {
    year,
    groups: groups.map((group) => comparableGroup(group, registry)).sort((a, b) => b.scores.length - a.scores.length),
    // Within a group nothing is refused, so what the whole set is refused for stands between the groups.
    refusals: groups.length < 2 ? [] : compareScoreSet(scores, registry).reasons.filter((reason) => reason.verdict === "notComparable"),
  };
}

function comparableGroup(scores: readonly Score[], registry: Registry): ComparableGroup {
  const { verdict, reasons } = compareScoreSet(scores, registry);
  const isAlone = scores.length === 1;
  return {
    scores: [...scores].sort((a, b) => (b.value as number) - (a.value as number) || (subjectIdOf(a) < subjectIdOf(b) ? -1 : 1)),
    verdict: isAlone || verdict === "comparable" ? "comparable" : "conditional",
    conditions: isAlone ? [] : reasons.map((reason) => reason.id),
    basis: isAlone ? [] : uniqueBasis(reasons.flatMap((reason) => reason.basis)),
    hasComparableRanks: compareScoreSet(scores, registry, { purpose: "rank" }).verdict !== "notComparable",
  };
}
