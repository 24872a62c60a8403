import { type Bound, decimalsOf, formatBounded, formatBoundedShort, formatNumber, formatShare, type Unit } from "../lib/format.ts";
import type { ChartOptions } from "./chart-options.ts";
import { chartWords } from "./chart-words.ts";
import { sentenceCase } from "./ranked-description.ts";

/** One component of an index of one unit. */
export interface ComponentRow {
  componentId: string;
  label: string;
  value: number | null;
  decimals?: number | null | undefined;
  bound?: Bound | null | undefined;
  /** Null: not stated. */
  maximum: number | null;
  /** A value to compare with, in the unit of the row: the median of the block. */
  reference?: number | null | undefined;
  /** A discrepancy concerns the value. */
  isDisputed?: boolean | undefined;
}

export interface ComponentsOptions extends ChartOptions {
  unit: Unit;
  referenceLabel?: string | null | undefined;
}

/** Gives the maximum that the row states or that its unit implies. */
export function maximumOf(row: ComponentRow, { unit }: ComponentsOptions): number | null {
  return row.maximum ?? (unit === "points" ? null : 100);
}

/** Writes a component's value as printed, with its maximum and share where there are any. */
export function componentValueText(row: ComponentRow, options: ComponentsOptions): string {
  const { locale, unit } = options;
  if (row.value === null) return chartWords(locale).noValue;
  const text = formatBoundedShort({ value: row.value, decimals: row.decimals ?? decimalsOf(row.value), bound: row.bound ?? null }, locale);
  if (unit !== "points") return `${text}%`;
  return row.maximum === null
    ? text
    : `${text} / ${formatNumber(row.maximum, decimalsOf(row.maximum), locale)}${shareText(row, row.value / row.maximum, options)}`;
}

/** A bound has no share of its own. */
function shareText(row: ComponentRow, share: number, { locale }: ComponentsOptions): string {
  return row.bound == null ? ` (${formatShare(share, 1, locale)})` : "";
}

/** Says every component with its value, maximum and share. */
export function componentsDescription(rows: readonly ComponentRow[], options: ComponentsOptions): string {
  const { locale, unit } = options;
  const w = chartWords(locale);
  const said = rows.map((row) => {
    if (row.value === null) return `${row.label}: ${w.noValue}`;
    const value = formatBounded({ value: row.value, decimals: row.decimals ?? decimalsOf(row.value), bound: row.bound ?? null }, locale);
    if (unit !== "points") return `${row.label}: ${value}%`;
    if (row.maximum === null) return `${row.label}: ${value}`;
    return `${row.label}: ${value} ${w.of} ${formatNumber(row.maximum, decimalsOf(row.maximum), locale)}${shareText(row, row.value / row.maximum, options)}`;
  });
  return said.length === 0 ? `${sentenceCase(w.noData)}.` : `${said.join("; ")}.`;
}
