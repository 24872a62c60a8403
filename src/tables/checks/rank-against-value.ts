import { compareScores } from "../../compare/compare-scores.ts";
import { decimalsOf, formatNumber } from "../../lib/format.ts";
import type { ReportCheck } from "../../registry/derived-tables.ts";
import type { Score } from "../../registry/observation-tables.ts";
import { groupBy, type Registry } from "../../registry/registry.ts";
import { chooseScore, isExact } from "../choose-score.ts";
import { membershipAreaId, subjectIdOf } from "../membership-area.ts";
import { checkIdOf, makeCheck } from "./check.ts";
import { isAtMost } from "./interval.ts";
import { scoreWords, subjectWords } from "./words.ts";

/**
 * Finds units that by their printed rank stand below another, or beside it, and by their value above it, whichever source prints which.
 *
 * Each stands once, beside the worst value ranked above it. Bounds, units on which sources disagree and values that the engine does
 * not set in one order say nothing.
 */
export function checkRanksAgainstValues(scores: readonly Score[], registry: Registry): ReportCheck[] {
  const ranked = scores.filter((score) => score.statistic === "value" && score.value !== null && score.period !== null);
  const rounds = groupBy(
    ranked,
    (score) => `${score.indexId}|${score.componentId}|${score.blockId}|${membershipAreaId(score, registry)}|${score.period}`,
  );
  return [...rounds.values()].flatMap((round) => (round.some((score) => score.rank !== null) ? checkRound(round, registry) : []));
}

function checkRound(round: readonly Score[], registry: Registry): ReportCheck[] {
  const units = [...groupBy(round, subjectIdOf).values()].flatMap(rankedStatement);
  return units.flatMap((below) => {
    const above = units.filter((other) => contradicts(other, below, registry));
    const [worst] = above.sort((a, b) => lead(a, b, registry) || (a.observationId < b.observationId ? -1 : 1));
    return worst === undefined ? [] : [rankCheck(below, worst, registry)];
  });
}

/** Takes of a unit the value that charts use, if a source prints a rank beside it. */
function rankedStatement(statements: readonly Score[]): Score[] {
  const chosen = chooseScore(statements);
  const ranked = chooseScore(statements.filter((score) => score.rank !== null && score.value === chosen?.value && isExact(score)));
  return ranked === null ? [] : [ranked];
}

/** The last decimals may be rounded in one source and cut off in the other: less than both together is no contradiction. */
function contradicts(above: Score, below: Score, registry: Registry): boolean {
  const [rankAbove, rankBelow] = [above.rank ?? 0, below.rank ?? 0];
  if (rankAbove > rankBelow || (rankAbove === rankBelow && (isSaidTied(above) || isSaidTied(below)))) return false;
  const open = 10 ** -decimalsIn(above) + 10 ** -decimalsIn(below);
  if (!isAtMost(open, lead(below, above, registry))) return false;
  return (
    compareScores(above, below, registry).verdict === "comparable" &&
    compareScores(above, below, registry, { purpose: "rank" }).verdict !== "notComparable"
  );
}

/** A source that calls a rank shared says that it saw both values. */
function isSaidTied({ rankAsPrinted }: Score): boolean {
  return rankAsPrinted !== null;
}

/** By how much one value is better than another. */
function lead(score: Score, other: Score, registry: Registry): number {
  const difference = (score.value ?? 0) - (other.value ?? 0);
  return registry.indexById.get(score.indexId)?.higherIsBetter === false ? -difference : difference;
}

function decimalsIn(score: Score): number {
  return score.decimals ?? decimalsOf(score.value ?? 0);
}

function rankCheck(below: Score, above: Score, registry: Registry): ReportCheck {
  const [head, other] = [scoreWords(below, registry), subjectWords(above, registry)];
  const value = (score: Score, locale: "vi" | "en"): string => formatNumber(score.value ?? 0, decimalsIn(score), locale);
  const isHigher = (below.value ?? 0) > (above.value ?? 0);
  return makeCheck({
    checkId: checkIdOf("rank-against-value", subjectIdOf(below), below.blockId, below.indexId, below.componentId, below.period),
    ruleId: "rank-against-value",
    verdict: "contradiction",
    areaId: below.areaId,
    agencyId: below.agencyId,
    year: below.year,
    sourceIds: [above.sourceId, below.sourceId],
    observationIds: [above.observationId, below.observationId],
    left: `${below.rank}; ${below.value} (${below.sourceId})`,
    right: `${above.rank}; ${above.value} (${above.sourceId})`,
    text: {
      vi: `${head.vi}: xếp thứ ${below.rank} với giá trị ${value(below, "vi")}, ${isHigher ? "cao hơn" : "thấp hơn"} giá trị ${value(above, "vi")} của ${other.vi}, xếp thứ ${above.rank}.`,
      en: `${head.en}: ranked ${below.rank} with ${value(below, "en")}, ${isHigher ? "higher" : "lower"} than the ${value(above, "en")} of ${other.en}, ranked ${above.rank}.`,
    },
  });
}
