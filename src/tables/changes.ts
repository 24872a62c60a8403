import { compareScores } from "../compare/compare-scores.ts";
import { unitBasis } from "../compare/score-maximum.ts";
import { decimalsOf } from "../lib/format.ts";
import { changes as schema, type Change } from "../registry/derived-tables.ts";
import type { Score } from "../registry/observation-tables.ts";
import { groupBy, type Registry } from "../registry/registry.ts";
import { chooseScore } from "./choose-score.ts";
import { decimalDifference } from "./decimal.ts";
import { subjectIdOf } from "./membership-area.ts";
import { sortRows } from "./sort-rows.ts";

/**
 * Subtracts a unit's score from its next one, year by year, where both are published.
 *
 * Years are joined on the scale they share (percent, points); without a shared one the pair is listed and refused.
 */
export function deriveChanges(scores: readonly Score[], registry: Registry): Change[] {
  const values = scores.filter((score) => score.statistic === "value" && score.value !== null && score.year !== null);
  const series = groupBy(
    values,
    (score) => `${subjectIdOf(score)}|${score.agencyId === null ? score.blockId : ""}|${score.indexId}|${score.componentId}`,
  );
  return sortRows(
    schema,
    [...series.values()].flatMap((row) => changesWithin(row, registry)),
  );
}

function changesWithin(series: readonly Score[], registry: Registry): Change[] {
  if (series.length < 2) return [];
  const byYear = groupBy(series, (score) => String(score.year));
  const years = [...byYear.keys()].sort((a, b) => Number(a) - Number(b));
  const chosen = years.map((year) => chosenByScale(byYear.get(year) ?? [], registry));
  return chosen.slice(1).flatMap((after, position) => pairs(chosen[position] ?? new Map(), after).map(([from, to]) => changeOf(from, to, registry)));
}

function chosenByScale(scores: readonly Score[], registry: Registry): Map<string, Score> {
  if (scores.length === 1) return new Map(scores.map((score) => [unitBasis(score, registry), score]));
  const byScale = groupBy(scores, (score) => unitBasis(score, registry));
  return new Map(
    [...byScale].flatMap(([scale, group]) => {
      const score = chooseScore(group);
      return score === null ? [] : [[scale, score] as const];
    }),
  );
}

function pairs(before: ReadonlyMap<string, Score>, after: ReadonlyMap<string, Score>): [Score, Score][] {
  const shared = [...before].flatMap(([scale, from]): [Score, Score][] => {
    const to = after.get(scale);
    return to === undefined ? [] : [[from, to]];
  });
  if (shared.length > 0) return shared;
  const [from, to] = [chooseScore([...before.values()]), chooseScore([...after.values()])];
  return from === null || to === null ? [] : [[from, to]];
}

function changeOf(from: Score, to: Score, registry: Registry): Change {
  const { verdict, reasons } = compareScores(from, to, registry, { purpose: "change" });
  const [fromValue, toValue] = [from.value ?? 0, to.value ?? 0];
  const decimals = Math.max(from.decimals ?? decimalsOf(fromValue), to.decimals ?? decimalsOf(toValue));
  return {
    fromObservationId: from.observationId,
    toObservationId: to.observationId,
    indexId: to.indexId,
    componentId: to.componentId,
    areaId: to.areaId,
    blockId: to.blockId,
    agencyId: to.agencyId,
    fromYear: from.year ?? 0,
    toYear: to.year ?? 0,
    fromValue,
    toValue,
    change: verdict === "notComparable" ? null : decimalDifference(toValue, fromValue, decimals),
    comparability: verdict,
    reasons: reasons.map((reason) => reason.id),
  };
}
