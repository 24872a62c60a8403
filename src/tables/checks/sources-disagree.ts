import { isBound } from "../../compare/rules/status.ts";
import { unitBasis } from "../../compare/score-maximum.ts";
import { decimalsOf, formatBounded, formatList, formatNumber } from "../../lib/format.ts";
import type { ReportCheck } from "../../registry/derived-tables.ts";
import type { Score } from "../../registry/observation-tables.ts";
import { groupBy, type Registry } from "../../registry/registry.ts";
import { subjectIdOf } from "../membership-area.ts";
import { checkIdOf, makeCheck, type Sentence } from "./check.ts";
import { isAtMost, type Interval } from "./interval.ts";
import { shownChoice, shownRank } from "./shown-choice.ts";
import { scoreWords } from "./words.ts";

/** Sets the values, and the ranks, that several sources give for one fact against each other. */
export function checkSources(scores: readonly Score[], registry: Registry): ReportCheck[] {
  const facts = groupBy(scores, (score) => {
    const blockId = score.statistic === "value" && score.agencyId !== null ? "" : score.blockId;
    return `${subjectIdOf(score)}|${blockId}|${score.indexId}|${score.componentId}|${score.statistic}|${score.period}`;
  });
  return [...facts.values()].flatMap((fact) => (hasSeveralSources(fact) ? checkFact(fact, registry) : []));
}

function hasSeveralSources(scores: readonly Score[]): boolean {
  return scores.some((score) => score.sourceId !== scores[0]?.sourceId);
}

function checkFact(fact: readonly Score[], registry: Registry): ReportCheck[] {
  const stated = fact.filter((score) => score.value !== null && score.status !== "provisional" && score.status !== "estimated");
  const values = [...groupBy(stated, (score) => unitBasis(score, registry))].filter(([, group]) => hasSeveralSources(group));
  const ranked = [
    ...groupBy(
      fact.filter((score) => score.rank !== null),
      (score) => score.blockId,
    ).values(),
  ].filter(hasSeveralSources);
  return [
    ...values.map(([basis, group]) => checkValues(group, basis === "hundred" ? [] : [basis], registry)),
    ...ranked.map((group) => checkRanks(group, fact, registry)),
  ];
}

function checkValues(group: readonly Score[], scale: readonly string[], registry: Registry): ReportCheck {
  const distances = group.flatMap((a, position) => group.slice(position + 1).map((b) => distance(a, b)));
  const verdict = distances.includes("apart") ? "contradiction" : distances.includes("near") ? "warning" : "holds";
  return sourcesCheck({
    group,
    verdict,
    what: scale,
    statement: (score) => String(score.value),
    text: valueSentence(group, verdict, registry),
    shown: shownChoice(group),
  });
}

/**
 * Says how far two printed values are apart.
 *
 * Printed with different decimals they agree when the finer one rounds, or is cut off, to the coarser. Printed with the same
 * decimals, one unit of the last is what rounding here and cutting off there would give: worth a warning, no contradiction. So
 * is an approximate number ("about 80") that the other does not round to.
 */
function distance(a: Score, b: Score): "none" | "near" | "apart" {
  if (a.value === b.value && isBound(a) === isBound(b)) return "none";
  if (isBound(a) || isBound(b)) return meets(rangeOf(a), rangeOf(b)) ? "none" : "apart";
  const isApproximate = a.status === "approximate" || b.status === "approximate";
  const [coarse, fine] = decimalsIn(a) <= decimalsIn(b) ? [a, b] : [b, a];
  const unit = 10 ** -decimalsIn(coarse);
  const difference = (fine.value ?? 0) - (coarse.value ?? 0);
  if (decimalsIn(coarse) === decimalsIn(fine)) return isApproximate || isAtMost(Math.abs(difference), unit) ? "near" : "apart";
  if (isAtMost(-unit / 2, difference) && !isAtMost(unit, difference)) return "none";
  return isApproximate ? "near" : "apart";
}

function decimalsIn(score: Score): number {
  return score.decimals ?? decimalsOf(score.value ?? 0);
}

function rangeOf(score: Score): Interval {
  const value = score.value ?? 0;
  if (score.upperBound !== null) return { low: value, high: score.upperBound };
  if (score.bound === "atMost" || score.bound === "below") return { low: -Infinity, high: value };
  return isBound(score) ? { low: value, high: Infinity } : { low: value, high: value };
}

function meets(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function checkRanks(group: readonly Score[], fact: readonly Score[], registry: Registry): ReportCheck {
  const distinct = new Set(group.map((score) => score.rank ?? 0).sort((a, b) => a - b));
  const head = scoreWords(group[0] as Score, registry);
  const list = (locale: "vi" | "en"): string =>
    formatList(
      [...distinct].map((rank) => formatNumber(rank, 0, locale)),
      locale,
    );
  const text =
    distinct.size === 1
      ? { vi: `${head.vi}: các nguồn cùng ghi thứ hạng ${list("vi")}.`, en: `${head.en}: the sources give the same rank, ${list("en")}.` }
      : { vi: `${head.vi}: các nguồn ghi thứ hạng khác nhau: ${list("vi")}.`, en: `${head.en}: the sources give different ranks: ${list("en")}.` };
  return sourcesCheck({
    group,
    verdict: distinct.size === 1 ? "holds" : "contradiction",
    what: ["rank"],
    statement: (score) => String(score.rank),
    text,
    shown: shownRank(fact),
  });
}

interface SourcesCheck {
  group: readonly Score[];
  verdict: ReportCheck["verdict"];
  what: readonly string[];
  statement: (score: Score) => string;
  text: Sentence;
  shown: Sentence;
}

function sourcesCheck({ group, verdict, what, statement, text, shown }: SourcesCheck): ReportCheck {
  const sorted = [...group].sort((a, b) => (a.observationId < b.observationId ? -1 : 1));
  const [first] = sorted as [Score];
  const statements = sorted.map((score) => `${statement(score)} (${score.sourceId})`);
  const statistic = first.statistic === "value" ? [] : [first.statistic];
  return makeCheck({
    checkId: checkIdOf("sources-disagree", subjectIdOf(first), first.blockId, first.indexId, first.componentId, ...statistic, ...what, first.period),
    ruleId: "sources-disagree",
    verdict,
    areaId: first.areaId,
    agencyId: first.agencyId,
    year: first.year,
    sourceIds: sorted.map((score) => score.sourceId),
    observationIds: sorted.map((score) => score.observationId),
    left: statements[0] ?? null,
    right: statements.slice(1).join("; "),
    text,
    shown,
  });
}

function valueSentence(group: readonly Score[], verdict: ReportCheck["verdict"], registry: Registry): Sentence {
  const head = scoreWords(group[0] as Score, registry);
  const isSame = group.every((score) => score.value === group[0]?.value && score.bound === group[0]?.bound);
  const list = (locale: "vi" | "en"): string => {
    const shown = group.map((score) =>
      formatBounded({ value: score.value ?? 0, decimals: decimalsIn(score), bound: score.bound, upperBound: score.upperBound }, locale),
    );
    return formatList([...new Set(isSame ? [shown[0] ?? ""] : shown)].sort(), locale);
  };
  if (isSame) return { vi: `${head.vi}: các nguồn cùng ghi ${list("vi")}.`, en: `${head.en}: the sources print the same value, ${list("en")}.` };
  if (verdict === "holds")
    return {
      vi: `${head.vi}: các nguồn ghi ${list("vi")}, khớp nhau khi làm tròn.`,
      en: `${head.en}: the sources print ${list("en")}, which agree when rounded.`,
    };
  if (verdict === "warning")
    return {
      vi: `${head.vi}: các nguồn ghi ${list("vi")}, lệch nhau nhưng có thể do cách làm tròn.`,
      en: `${head.en}: the sources print ${list("en")}, which differ but may be rounded differently.`,
    };
  return { vi: `${head.vi}: các nguồn ghi khác nhau: ${list("vi")}.`, en: `${head.en}: the sources print different values: ${list("en")}.` };
}
