import { inLocale, type Locale } from "../../i18n/locale.ts";
import { decimalsOf, formatNumber } from "../../lib/format.ts";
import type { Change } from "../../registry/derived-tables.ts";
import type { Score } from "../../registry/observation-tables.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { observationsById } from "../observations-by-id.ts";
import { becauseText } from "./reasons.ts";

const byTarget = new WeakMap<SiteData, Map<string, Change>>();

/** Finds the change that leads to a score from its unit's value before; null: there is none to speak of. */
export function changeTo(data: SiteData, score: Pick<Score, "observationId">): Change | null {
  let changes = byTarget.get(data);
  if (changes === undefined) byTarget.set(data, (changes = new Map(data.changes.map((change) => [change.toObservationId, change]))));
  return changes.get(score.observationId) ?? null;
}

/**
 * Says what changed since the value before, and whether that may be compared; empty where nothing came before.
 *
 * "tăng 0,02 điểm so với năm 2022, so sánh có điều kiện vì …"; across a break only that the two do not compare, and why.
 */
export function changeClause(data: SiteData, score: Score, locale: Locale): string {
  const change = changeTo(data, score);
  if (change === null) return "";
  const because = becauseText(change.reasons, locale);
  if (change.change === null || change.comparability === "notComparable")
    return inLocale(locale, `không so sánh được với năm ${change.fromYear}${because}`, `not comparable with ${change.fromYear}${because}`);
  const said = movement(data, change, locale);
  if (change.comparability === "comparable") return said;
  return inLocale(locale, `${said}, so sánh có điều kiện${because}`, `${said}, to be compared with care${because}`);
}

function movement(data: SiteData, change: Change, locale: Locale): string {
  const difference = change.change ?? 0;
  if (difference === 0) return inLocale(locale, `bằng năm ${change.fromYear}`, `the same as in ${change.fromYear}`);
  const amount = `${formatNumber(Math.abs(difference), decimalsIn(data, change), locale)} ${unitOfChange(data, change, locale)}`;
  return inLocale(
    locale,
    `${difference > 0 ? "tăng" : "giảm"} ${amount} so với năm ${change.fromYear}`,
    `${difference > 0 ? "up" : "down"} ${amount} on ${change.fromYear}`,
  );
}

function scoresOf(data: SiteData, change: Change): Score[] {
  return [change.fromObservationId, change.toObservationId].flatMap((id) => {
    const observation = observationsById(data).get(id);
    return observation?.family === "scores" ? [observation.row] : [];
  });
}

/** As many decimals as the finer of the two values was printed with. */
function decimalsIn(data: SiteData, change: Change): number {
  return Math.max(0, ...scoresOf(data, change).map((score) => score.decimals ?? decimalsOf(score.value ?? 0)));
}

/** A difference of percents is in percentage points; points of 100 beside a percent are one number, so points. */
function unitOfChange(data: SiteData, change: Change, locale: Locale): string {
  const inPercent = scoresOf(data, change).every((score) => score.unit !== "points");
  return inPercent ? inLocale(locale, "điểm phần trăm", "percentage points") : inLocale(locale, "điểm", "points");
}
