import { compareVietnamese } from "../lib/collation.ts";
import { type Bound, decimalsOf, formatBoundedShort, formatNumber, type Unit, withUnit } from "../lib/format.ts";
import { type AxisDomain, axisDomain } from "./axis-domain.ts";
import { type ChartOptions, chartWidth, type Highlight } from "./chart-options.ts";
import { chartWords } from "./chart-words.ts";
import { withDisputeSign } from "./dispute-sign.ts";
import { fitText, textWidth } from "./text-width.ts";

/** One unit of a block in one publication. */
export interface RankedRow {
  id: string;
  label: string;
  /** Used where the label does not fit. */
  shortLabel?: string | null | undefined;
  /** Null: the source gives no score (a rank or grade only). */
  value: number | null;
  decimals?: number | null | undefined;
  bound?: Bound | null | undefined;
  upperBound?: number | null | undefined;
  /** Where it is not the chart's: points of 100 beside percent. */
  unit?: Unit | undefined;
  rank?: number | null | undefined;
  /** Units that share the rank, itself included. */
  tied?: number | null | undefined;
  /** Its value may not be put in order with the others: it stands below them. */
  isApart?: boolean | undefined;
  /** A discrepancy concerns the value. */
  isDisputed?: boolean | undefined;
}

export interface RankedOptions extends ChartOptions {
  unit: Unit;
  median: number | null;
  medianDecimals?: number | null | undefined;
  /** How many of the block have a value, and how many there are; null: not stated. */
  published: number;
  blockTotal: number | null;
  maximum?: number | null | undefined;
}

export interface RankedPlace {
  row: RankedRow;
  /** Middle of the row's mark and top of its band, in px. */
  y: number;
  top: number;
  label: string;
  rankText: string;
  valueText: string;
}

export interface RankedLayout {
  /** Names stand in a column of their own, or above the marks where there is no room. */
  wide: boolean;
  places: RankedPlace[];
  axis: AxisDomain;
  plot: { left: number; right: number; top: number; bottom: number };
  rankWidth: number;
  bandHeight: number;
  height: number;
  note: string | null;
}

/** Sorts best first; equal values by printed rank and then in Vietnamese order, rows without value or without a place last. */
export function byRankedOrder(first: RankedRow, second: RankedRow): number {
  const byPlace = Number(first.isApart === true) - Number(second.isApart === true);
  // Those apart keep the order they are given in.
  if (byPlace !== 0 || first.isApart === true) return byPlace;
  const byValue = (second.value ?? -Infinity) - (first.value ?? -Infinity);
  const byRank = (first.rank ?? Infinity) - (second.rank ?? Infinity);
  // Two infinities subtract to NaN, which counts as equal.
  return byValue || byRank || byName(first, second);
}

function byName(first: RankedRow, second: RankedRow): number {
  return compareVietnamese(first.label, second.label) || (first.id < second.id ? -1 : 1);
}

/** Says that a publication is partial: "12 trên 20 đơn vị"; null when it is whole. */
export function coverageNote({ published, blockTotal, locale }: RankedOptions): string | null {
  const w = chartWords(locale);
  if (blockTotal === null) return `${published} ${w.units}, ${w.totalNotStated}`;
  return published < blockTotal ? `${published} ${w.of} ${blockTotal} ${w.units}` : null;
}

/** Writes a row's value as it is printed, with a sign where it is a bound. */
export function rankedValueText(row: RankedRow, { locale, unit }: RankedOptions): string {
  if (row.value === null) return chartWords(locale).noScore;
  const { value, decimals, bound = null, upperBound = null } = row;
  const number = formatBoundedShort({ value, decimals: decimals ?? decimalsOf(value), bound, upperBound }, locale);
  return withDisputeSign(row.unit === undefined || row.unit === unit ? number : withUnit(number, row.unit, locale), row);
}

/** Works out where everything of a ranked chart stands. */
export function rankedLayout(rows: readonly RankedRow[], options: RankedOptions): RankedLayout {
  const width = chartWidth(options);
  const wide = width >= 480;
  const sorted = [...rows].sort(byRankedOrder);
  const rankTexts = sorted.map((row) => (row.rank == null ? "" : formatNumber(row.rank, 0, options.locale) + ((row.tied ?? 1) > 1 ? "=" : "")));
  const valueTexts = sorted.map((row) => rankedValueText(row, options));
  const rankWidth = Math.max(0, ...rankTexts.map((text) => textWidth(text))) + (rankTexts.some((text) => text !== "") ? 8 : 0);
  const valueWidth = Math.max(0, ...valueTexts.map((text) => textWidth(text)));
  const widestLabel = Math.max(0, ...sorted.map((row) => textWidth(row.label)));
  const labelRoom = wide ? Math.min(widestLabel, width * 0.45 - rankWidth) : width - rankWidth - 12;
  const bandHeight = wide ? 20 : 36;
  const note = coverageNote(options);
  const top = (note === null ? 0 : 18) + (options.median === null ? 4 : 20);
  const bottom = top + bandHeight * sorted.length;
  const values = sorted.flatMap((row) => (row.value === null ? [] : row.upperBound == null ? [row.value] : [row.value, row.upperBound]));
  return {
    wide,
    places: sorted.map((row, index) => ({
      row,
      top: top + index * bandHeight,
      y: top + index * bandHeight + (wide ? bandHeight / 2 : 26),
      label: fitText([row.label, row.shortLabel], labelRoom),
      rankText: rankTexts[index]!,
      valueText: valueTexts[index]!,
    })),
    axis: axisDomain(options.median === null ? values : [...values, options.median], { maximum: options.maximum, count: wide ? 5 : 4 }),
    plot: { left: wide ? rankWidth + labelRoom + 16 : rankWidth + 8, right: width - valueWidth - 14, top, bottom },
    rankWidth,
    bandHeight,
    height: bottom + (values.length === 0 ? 4 : 20),
    note,
  };
}

/** Frames the row to point out. */
export function rankedHighlight(rows: readonly RankedRow[], options: RankedOptions): Highlight | null {
  const { places, bandHeight } = rankedLayout(rows, options);
  const place = places.find(({ row }) => row.id === options.highlightId);
  if (place === undefined) return null;
  return { x: 1, y: place.top, width: chartWidth(options) - 2, height: bandHeight, radius: 3 };
}
