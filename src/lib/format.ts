import type { Locale } from "../i18n/locale.ts";
import { formatFixed } from "./format-fixed.ts";

export { formatDate, formatPeriod } from "./format-date.ts";

export type Unit = "points" | "percent" | "percentOfMaximum";
/** How a printed value that is not exact limits the true one. */
export type Bound = "atLeast" | "above" | "atMost" | "below";

/** Counts the decimals a number needs, for values whose printed form is not at hand. */
export function decimalsOf(value: number): number {
  const digits = String(value);
  const dot = digits.indexOf(".");
  return dot < 0 ? 0 : digits.length - dot - 1;
}

/** Formats a number with the decimals given: "95,53" in Vietnamese, "95.53" in English. */
export function formatNumber(value: number, decimals: number, locale: Locale): string {
  return locale === "vi" ? formatFixed(value, decimals, ".", ",") : formatFixed(value, decimals, ",", ".");
}

/** Formats a percent that is 0-100 already. */
export function formatPercent(percent: number, decimals: number, locale: Locale): string {
  return `${formatNumber(percent, decimals, locale)}%`;
}

/** Formats a share of 0-1 as a percent. */
export function formatShare(share: number, decimals: number, locale: Locale): string {
  // The product is rounded first, or 0.07 * 100 would print 7.000000000000001.
  return formatPercent(Number((share * 100).toPrecision(12)), decimals, locale);
}

/** Names a unit after a number: "điểm", "points"; percent signs stand by the number itself. */
export function unitName(unit: Unit, locale: Locale): string {
  if (unit === "points") return locale === "vi" ? "điểm" : "points";
  if (unit === "percent") return "%";
  return locale === "vi" ? "% điểm tối đa" : "% of the maximum";
}

/** Formats a score with its unit: "95,53 điểm", "95,53%". */
export function formatScore(value: number, decimals: number, unit: Unit, locale: Locale): string {
  return withUnit(formatNumber(value, decimals, locale), unit, locale);
}

/** Puts the unit after a formatted number. */
export function withUnit(formatted: string, unit: Unit, locale: Locale): string {
  return unit === "points" ? `${formatted} ${unitName(unit, locale)}` : `${formatted}${unitName(unit, locale)}`;
}

const boundWords = {
  vi: { atLeast: ["từ ", " trở lên"], above: ["trên ", ""], atMost: ["đến ", ""], below: ["dưới ", ""] },
  en: { atLeast: ["at least ", ""], above: ["above ", ""], atMost: ["at most ", ""], below: ["below ", ""] },
} as const;
const boundSigns = { atLeast: "≥", above: ">", atMost: "≤", below: "<" } as const;

export interface BoundedValue {
  value: number;
  decimals: number;
  bound?: Bound | null;
  /** Upper end of a printed range; `value` is then the lower one. */
  upperBound?: number | null;
}

/** Says a value that may be a bound or a range, in words: "trên 95", "từ 80 đến dưới 90". */
export function formatBounded({ value, decimals, bound, upperBound }: BoundedValue, locale: Locale): string {
  const lower = formatNumber(value, decimals, locale);
  if (upperBound != null) {
    const upper = formatNumber(upperBound, decimals, locale);
    return locale === "vi" ? `từ ${lower} đến dưới ${upper}` : `from ${lower} to below ${upper}`;
  }
  if (bound == null) return lower;
  const [before, after] = boundWords[locale][bound];
  return before + lower + after;
}

/** Says a value that may be a bound or a range, with its unit: "từ 80% trở lên", "trên 95 điểm". */
export function formatBoundedWithUnit(bounded: BoundedValue, unit: Unit, locale: Locale): string {
  const { value, decimals, bound, upperBound } = bounded;
  if (upperBound != null || bound == null) return withUnit(formatBounded(bounded, locale), unit, locale);
  const [before, after] = boundWords[locale][bound];
  return before + withUnit(formatNumber(value, decimals, locale), unit, locale) + after;
}

/** Writes a value that may be a bound or a range in signs, for charts: ">95", "80–<90". */
export function formatBoundedShort({ value, decimals, bound, upperBound }: BoundedValue, locale: Locale): string {
  const lower = formatNumber(value, decimals, locale);
  if (upperBound != null) return `${lower}–<${formatNumber(upperBound, decimals, locale)}`;
  return bound == null ? lower : boundSigns[bound] + lower;
}

/** Formats a difference with its sign: "+1,20", "−0,35". */
export function formatSigned(change: number, decimals: number, locale: Locale): string {
  const magnitude = formatNumber(Math.abs(change), decimals, locale);
  if (!/[1-9]/.test(magnitude)) return magnitude;
  return (change > 0 ? "+" : "−") + magnitude;
}

/** Says a rank with its "of N" where that is known: "3 trên 20", "3 of 20". */
export function formatRank(rank: number, rankOf: number | null, locale: Locale): string {
  const place = formatNumber(rank, 0, locale);
  if (rankOf === null) return place;
  return `${place} ${locale === "vi" ? "trên" : "of"} ${formatNumber(rankOf, 0, locale)}`;
}

/** Joins items as a sentence does, as Intl.ListFormat but several times faster: "a, b và c", "a, b and c". */
export function formatList(items: readonly string[], locale: Locale): string {
  if (items.length < 2) return items.join();
  return `${items.slice(0, -1).join(", ")} ${locale === "vi" ? "và" : "and"} ${items.at(-1)}`;
}
