import * as Plot from "@observablehq/plot";
import { compareVietnamese } from "../lib/collation.ts";
import { type Bound, formatBounded, formatBoundedShort } from "../lib/format.ts";
import { type ChartOptions, chartWidth } from "./chart-options.ts";
import { chartWords } from "./chart-words.ts";
import { withDisputeSign } from "./dispute-sign.ts";
import { rowHead } from "./list-layout.ts";
import { sentenceCase } from "./ranked-description.ts";
import { boldSize, wrapText } from "./text-width.ts";
import { boxes, ink, lineHeight, type PlacedBox, type PlacedText, plotOptions, texts } from "./theme.ts";

/** One count of "Dân vận khéo" models. */
export interface ModelCountRow {
  rowId: string;
  label: string;
  /** Counts of one basis compare with each other, and with nothing else. */
  basisId: string;
  /** Null: no total published. */
  count: number | null;
  /** Stands for the formatted count, where the source says it otherwise. */
  countText?: string | null | undefined;
  bound?: Bound | null | undefined;
  /** What else is said of the row: period, collectives and individuals. */
  detail?: string | null | undefined;
  /** A discrepancy concerns the value. */
  isDisputed?: boolean | undefined;
}

export interface ModelCountsOptions extends ChartOptions {
  bases: readonly { basisId: string; label: string }[];
}

const barHeight = 10;

function countText(row: ModelCountRow, { locale }: ModelCountsOptions): string {
  if (row.countText != null) return row.countText;
  if (row.count === null) return chartWords(locale).noValue;
  return formatBoundedShort({ value: row.count, decimals: 0, bound: row.bound ?? null }, locale);
}

/** Groups rows by basis in the order of the options; within one, larger counts first, then bounds, which have no place among them. */
function groupedRows(rows: readonly ModelCountRow[], { bases }: ModelCountsOptions): { label: string; rows: ModelCountRow[] }[] {
  return bases
    .map(({ basisId, label }) => ({
      label,
      rows: rows
        .filter((row) => row.basisId === basisId)
        .sort(
          (first, second) =>
            Number(first.bound != null) - Number(second.bound != null) ||
            (second.count ?? -1) - (first.count ?? -1) ||
            compareVietnamese(first.label, second.label) ||
            (first.rowId < second.rowId ? -1 : 1),
        ),
    }))
    .filter((group) => group.rows.length > 0);
}

/**
 * Draws counts of models, each basis of counting in a panel with a scale of its own.
 *
 * A count that is only a bound has an open end: an arrow, and no closing edge.
 */
export function modelCountsChart(rows: readonly ModelCountRow[], options: ModelCountsOptions): Plot.PlotOptions {
  const right = chartWidth(options) - 1;
  const groups = groupedRows(rows, options);
  const headings: PlacedText[] = [];
  const notes: PlacedText[] = [];
  const names: PlacedText[] = [];
  const values: PlacedText[] = [];
  const bars: (PlacedBox & { open: boolean })[] = [];
  let top = 0;
  if (groups.length > 1)
    for (const text of wrapText(chartWords(options.locale).basesDiffer, right - 2)) notes.push({ x: 1, y: (top += lineHeight) - 4, text });
  for (const group of groups) {
    top += top === 0 ? 0 : 8;
    for (const text of wrapText(group.label, right - 2, boldSize)) headings.push({ x: 1, y: (top += lineHeight) - 4, text });
    top += 3;
    const largest = Math.max(...group.rows.map((row) => row.count ?? 0), 1);
    for (const row of group.rows) {
      const head = rowHead(row.label, withDisputeSign(countText(row, options), row), { left: 1, right, top });
      names.push(...head.names);
      values.push(head.value);
      top = head.bottom;
      if (row.count !== null && row.count > 0)
        bars.push({
          x: 1,
          y: top,
          width: ((right - 13) * row.count) / largest,
          height: barHeight,
          open: row.bound != null,
          reading: `${row.label}: ${withDisputeSign(countText(row, options), row)}`,
        });
      top += row.count === null || row.count === 0 ? 0 : barHeight + 2;
      if (row.detail != null) for (const text of wrapText(row.detail, right - 2)) notes.push({ x: 1, y: (top += lineHeight) - 4, text });
      top += 8;
    }
  }
  const open = bars.filter((bar) => bar.open);
  const marks = [
    texts(notes, { fill: ink.muted }),
    texts(headings, { bold: true }),
    texts(names),
    texts(values, { anchor: "end" }),
    boxes(
      bars.filter((bar) => !bar.open),
      { fill: ink.mark },
    ),
    boxes(open, { fill: ink.second }),
    texts(
      open.map((bar) => ({ x: bar.x + bar.width + 1, y: bar.y + 9, text: "▸" })),
      { fill: ink.second },
    ),
  ];
  return plotOptions(options, { height: Math.max(0, top - 4), marks });
}

/** Says every count under its basis. */
export function modelCountsDescription(rows: readonly ModelCountRow[], options: ModelCountsOptions): string {
  const { locale } = options;
  const said = groupedRows(rows, options).map((group) => {
    const counts = group.rows.map((row) => {
      const count =
        row.countText ??
        (row.count === null ? chartWords(locale).noValue : formatBounded({ value: row.count, decimals: 0, bound: row.bound ?? null }, locale));
      return `${row.label}: ${count}${row.detail == null ? "" : ` (${row.detail})`}`;
    });
    return `${group.label}: ${counts.join("; ")}.`;
  });
  return said.length === 0 ? `${sentenceCase(chartWords(locale).noData)}.` : said.join(" ");
}
