import { unitBasis } from "../../compare/score-maximum.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import { decimalsOf, formatNumber } from "../../lib/format.ts";
import type { Change } from "../../registry/derived-tables.ts";
import type { Score } from "../../registry/observation-tables.ts";
import { groupBy } from "../../registry/registry.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { observationLink } from "../links.ts";
import { discrepanciesOf, markLink } from "../marks.ts";
import type { Text } from "../model.ts";
import { becauseText } from "./reasons.ts";

/** By unit. */
const changesByData = new WeakMap<SiteData, ReadonlyMap<string, readonly Change[]>>();

/**
 * Finds the change that leads to a score from its unit's value before; null: there is none to speak of.
 *
 * Of several sources that print one value of a year, the change may be computed from another one than a lead names.
 */
export function changeTo(data: SiteData, score: Score): Change | null {
  let changes = changesByData.get(data);
  if (changes === undefined) changesByData.set(data, (changes = groupBy(data.changes, (change) => change.agencyId ?? change.areaId)));
  const ofFact = (changes.get(score.agencyId ?? score.areaId) ?? []).filter((change) => isOfFact(change, score));
  return (
    ofFact.find((change) => change.toObservationId === score.observationId) ??
    ofFact.find((change) => change.toValue === score.value && isOnScaleOf(data, change.toObservationId, score)) ??
    null
  );
}

function isOfFact(change: Change, score: Score): boolean {
  return (
    change.toYear === score.year &&
    change.indexId === score.indexId &&
    change.componentId === score.componentId &&
    change.agencyId === score.agencyId &&
    (score.agencyId !== null || change.blockId === score.blockId)
  );
}

function isOnScaleOf(data: SiteData, observationId: string, score: Score): boolean {
  const other = scoreOfUnit(data, score, observationId);
  return other !== null && score.statistic === "value" && unitBasis(other, data.registry) === unitBasis(score, data.registry);
}

/**
 * Says what changed since the value before, and whether that may be compared; empty where nothing came before.
 *
 * "tăng 0,02 điểm so với năm 2022, so sánh có điều kiện vì …"; across a break only that the two do not compare, and why. The year
 * of a difference leads to the value before, and a discrepancy that concerns either value concerns their difference.
 */
export function changeClause(data: SiteData, score: Score, locale: Locale): Text {
  const change = changeTo(data, score);
  if (change === null) return [];
  const because = becauseText(change.reasons, locale);
  if (change.change === null || change.comparability === "notComparable")
    return [inLocale(locale, `không so sánh được với năm ${change.fromYear}${because}`, `not comparable with ${change.fromYear}${because}`)];
  const said = movement(data, change, locale);
  if (change.comparability === "comparable") return said;
  return [...said, inLocale(locale, `, so sánh có điều kiện${because}`, `, to be compared with care${because}`)];
}

function movement(data: SiteData, change: Change, locale: Locale): Text {
  const difference = change.change ?? 0;
  const marks = marksOf(data, change, locale);
  const before = (preposition: string): Text[number] => {
    const from = scoreOfUnit(data, change, change.fromObservationId);
    const year = inLocale(locale, `năm ${change.fromYear}`, `${preposition} ${change.fromYear}`);
    return from === null ? year : observationLink(from, year);
  };
  if (difference === 0) return [inLocale(locale, "bằng ", "the same as "), before("in"), ...marks];
  const isApproximate = change.reasons.includes("approximate");
  const decimals = decimalsIn(data, change, isApproximate);
  if (isApproximate && Number(Math.abs(difference).toFixed(decimals)) === 0)
    return [inLocale(locale, "xấp xỉ ", "about the same as "), before("in"), ...marks];
  const about = isApproximate ? inLocale(locale, "khoảng ", "about ") : "";
  const amount = `${about}${formatNumber(Math.abs(difference), decimals, locale)} ${unitOfChange(data, change, locale)}`;
  return [
    inLocale(locale, `${difference > 0 ? "tăng" : "giảm"} ${amount}`, `${difference > 0 ? "up" : "down"} ${amount}`),
    ...marks,
    inLocale(locale, " so với ", " "),
    before("on"),
  ];
}

/** Marks a difference for what concerns the values that it is taken of. */
function marksOf(data: SiteData, change: Change, locale: Locale): Text {
  const checks = [change.fromObservationId, change.toObservationId].flatMap((id) => discrepanciesOf(data, id, "value"));
  const unique = [...new Set(checks)];
  return unique.flatMap((check, index): Text => [" ", markLink(check, locale, { place: index + 1, of: unique.length })]);
}

function scoreOfUnit(data: SiteData, { agencyId, areaId }: Pick<Score, "agencyId" | "areaId">, observationId: string): Score | null {
  const ofUnit = agencyId === null ? data.scoresOfArea.get(areaId) : data.scoresByAgency.get(agencyId);
  return ofUnit?.find((score) => score.observationId === observationId) ?? null;
}

function scoresOf(data: SiteData, change: Change): Score[] {
  return [change.fromObservationId, change.toObservationId].map((id) => scoreOfUnit(data, change, id)).filter((score) => score !== null);
}

/** As many decimals as the finer of the two values was printed with; the coarser one where a source says "about". */
function decimalsIn(data: SiteData, change: Change, isApproximate: boolean): number {
  const decimals = scoresOf(data, change).map((score) => score.decimals ?? decimalsOf(score.value ?? 0));
  return decimals.length === 0 ? 0 : isApproximate ? Math.min(...decimals) : Math.max(...decimals);
}

/** A difference of percents is in percentage points; points of 100 beside a percent are one number, so points. */
function unitOfChange(data: SiteData, change: Change, locale: Locale): string {
  const inPercent = scoresOf(data, change).every((score) => score.unit !== "points");
  return inPercent ? inLocale(locale, "điểm phần trăm", "percentage points") : inLocale(locale, "điểm", "points");
}
