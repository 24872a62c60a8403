import { type Bound, decimalsOf, formatBoundedShort, formatNumber, type Unit } from "../lib/format.ts";
import { type AxisDomain, axisDomain, linear } from "./axis-domain.ts";
import { type ChartOptions, chartWidth } from "./chart-options.ts";
import { withDisputeSign } from "./dispute-sign.ts";
import { textWidth, wrapText } from "./text-width.ts";
import { lineHeight, type PlacedText } from "./theme.ts";

/** One year of an index of one unit, or of the values it is shown against. */
export interface TrendRow {
  year: number;
  value: number | null;
  decimals?: number | null | undefined;
  bound?: Bound | null | undefined;
  /** A discrepancy concerns the value. */
  isDisputed?: boolean | undefined;
  /** Where it is not the unit of the others. */
  unit?: Unit | undefined;
  /** Values of one segment compare; the line never leaves it. */
  segment: string;
  series?: "subject" | "reference" | undefined;
}

export interface TrendOptions extends ChartOptions {
  unit: Unit;
  /** The break stands just before its year. */
  breaks: readonly { year: number; label: string }[];
  subjectLabel: string;
  referenceLabel?: string | null | undefined;
  firstYear?: number | null | undefined;
  lastYear?: number | null | undefined;
}

export interface TrendPoint {
  row: TrendRow & { value: number };
  x: number;
  y: number;
  /** Points of one run are joined. */
  run: number;
}

export interface TrendLayout {
  years: { first: number; last: number; shown: number[] };
  axis: AxisDomain;
  plot: { left: number; right: number; top: number; bottom: number };
  xDomain: [number, number];
  yRange: [number, number];
  subject: TrendPoint[];
  reference: TrendPoint[];
  labels: PlacedText[];
  notes: PlacedText[];
  height: number;
}

/** Gives the letter of a break and its note. */
export const breakLetter = (index: number): string => String.fromCharCode(97 + index);

/** Writes a point's value as printed. */
export function trendValueText(row: TrendRow & { value: number }, { locale }: TrendOptions): string {
  return formatBoundedShort({ value: row.value, decimals: row.decimals ?? decimalsOf(row.value), bound: row.bound ?? null }, locale);
}

/** Works out where everything of a trend stands. */
export function trendLayout(rows: readonly TrendRow[], options: TrendOptions): TrendLayout {
  const width = chartWidth(options);
  const drawn = rows.filter((row): row is TrendRow & { value: number } => row.value !== null).sort((first, second) => first.year - second.year);
  const axis = axisDomain(drawn.map((row) => row.value));
  const allYears = [...rows.map((row) => row.year), ...options.breaks.map(({ year }) => year)];
  const first = options.firstYear ?? Math.min(...allYears);
  const last = options.lastYear ?? Math.max(...allYears);
  const left = Math.max(...axis.ticks.map((tick) => textWidth(formatNumber(tick, axis.decimals, options.locale)))) + 8;
  const top = 18 + (options.referenceLabel == null ? 0 : 18) + (options.breaks.length > 0 ? 16 : 0);
  const bottom = top + (width < 480 ? 150 : 180);
  const plot = { left, right: width - 4, top, bottom };
  const xDomain: [number, number] = first === last ? [first - 1, last + 1] : [first, last];
  const x = linear(xDomain, [left + 22, plot.right - 22]);
  const y = linear(axis.domain, [bottom - 6, top + 8]);
  const place = (series: "subject" | "reference"): TrendPoint[] =>
    withRuns(drawn.filter((row) => (row.series ?? "subject") === series).map((row) => ({ row, x: x(row.year), y: y(row.value), run: 0 })));
  const subject = place("subject");
  const noteLines = options.breaks.flatMap(({ label }, index) => wrapText(`${breakLetter(index)}: ${label}`, width - 8));
  return {
    years: { first, last, shown: shownYears(first, last, plot.right - left - 44) },
    axis,
    plot,
    xDomain,
    yRange: [bottom - 6, top + 8],
    subject,
    reference: place("reference"),
    labels: spacedLabels(
      subject.map((point) => {
        const text = trendValueText(point.row, options);
        return { x: point.x, y: point.y - 9, texts: [withDisputeSign(text, point.row), text] };
      }),
      width,
    ),
    notes: noteLines.map((text, index) => ({ x: 4, y: bottom + 38 + index * lineHeight, text })),
    height: bottom + 22 + (noteLines.length === 0 ? 0 : noteLines.length * lineHeight + 4),
  };
}

/** Joins points of successive years in one segment only: a missing year is a gap, a break ends the line. */
function withRuns(points: TrendPoint[]): TrendPoint[] {
  let run = 0;
  return points.map((point, index) => {
    const before = points[index - 1];
    if (before !== undefined && (before.row.segment !== point.row.segment || before.row.year + 1 !== point.row.year)) run += 1;
    return { ...point, run };
  });
}

function shownYears(first: number, last: number, room: number): number[] {
  const every = Math.max(1, Math.ceil(((last - first) * 36) / Math.max(room, 1)));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => (last - year) % every === 0);
}

/**
 * Places the value above its point, or below where another stands; the last and the first come first.
 *
 * Where a text fits neither way the next of its texts is tried; what does not fit at all is left to the table.
 */
function spacedLabels(labels: readonly (Omit<PlacedText, "text"> & { texts: readonly string[] })[], width: number): PlacedText[] {
  const kept: { from: number; to: number; y: number }[] = [];
  const shown: [number, PlacedText][] = [];
  const order = [...new Set([labels.length - 1, 0, ...labels.keys()])].filter((index) => index >= 0 && index < labels.length);
  for (const index of order) {
    const { texts, ...label } = labels[index]!;
    for (const text of texts) {
      const half = textWidth(text) / 2;
      const x = Math.min(Math.max(label.x, half), width - half);
      const free = (y: number): boolean => !kept.some((other) => Math.abs(other.y - y) < 13 && x - half - 3 < other.to && other.from < x + half + 3);
      const y = [label.y, label.y + 27].find(free);
      if (y === undefined) continue;
      kept.push({ from: x - half - 3, to: x + half + 3, y });
      shown.push([index, { ...label, text, x, y }]);
      break;
    }
  }
  return shown.sort(([first], [second]) => first - second).map(([, label]) => label);
}
