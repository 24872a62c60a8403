import * as Plot from "@observablehq/plot";
import { decimalsOf, formatBoundedWithUnit, formatNumber } from "../lib/format.ts";
import { linear } from "./axis-domain.ts";
import { chartWidth } from "./chart-options.ts";
import { chartWords } from "./chart-words.ts";
import { withDisputeSign } from "./dispute-sign.ts";
import { type RankedLayout, type RankedOptions, type RankedPlace, rankedLayout, type RankedRow } from "./ranked-layout.ts";
import { textWidth } from "./text-width.ts";
import { baseline, ink, plotOptions, texts } from "./theme.ts";

/**
 * Draws the units of one block and publication, best first, each as a dot on its own line, with the median as a rule.
 *
 * Dots, not bars: the scale need not start at zero. A bound is an open dot, a range a thick line; a row without value has no mark.
 */
export function rankedChart(rows: readonly RankedRow[], options: RankedOptions): Plot.PlotOptions {
  const layout = rankedLayout(rows, options);
  const { places, axis, plot } = layout;
  const drawn = places.filter(({ row }) => row.value !== null);
  const open = drawn.filter(({ row }) => isOpen(row));
  const ranges = drawn.filter(({ row }) => row.upperBound != null);
  const at = { x: (place: RankedPlace) => place.row.value, y: "y", title: (place: RankedPlace) => rankedReading(place, options) } as const;
  const marks = [
    Plot.ruleY(drawn, { y: "y", stroke: ink.grid }),
    drawn.length === 0 ? null : tickTexts(layout, options),
    ...medianMarks(layout, options),
    ranges.length === 0
      ? null
      : Plot.ruleY(ranges, {
          x1: (place: RankedPlace) => place.row.value,
          x2: (place: RankedPlace) => place.row.upperBound,
          y: "y",
          stroke: ink.mark,
          strokeWidth: 3,
        }),
    Plot.dot(
      drawn.filter(({ row }) => !isOpen(row)),
      { ...at, r: 4.5, fill: ink.mark },
    ),
    open.length === 0 ? null : Plot.dot(open, { ...at, r: 4.5, fill: ink.ground, stroke: ink.mark, strokeWidth: 1.5 }),
    texts(
      places
        .filter((place) => place.rankText !== "")
        .map((place) => ({ x: layout.rankWidth, y: labelBaseline(place, layout), text: place.rankText })),
      { anchor: "end", fill: ink.muted },
    ),
    texts(places.map((place) => ({ x: layout.rankWidth + 8, y: labelBaseline(place, layout), text: place.label }))),
    texts(
      places.map((place) => ({ x: chartWidth(options) - 4, y: place.y + baseline, text: place.valueText })),
      { anchor: "end" },
    ),
    layout.note === null ? null : texts([{ x: 4, y: 12, text: layout.note }], { fill: ink.muted }),
  ];
  return plotOptions(options, { height: layout.height, plot, marks, x: { domain: axis.domain, range: [plot.left + 6, plot.right - 6] } });
}

/** Says a unit with its value, and its rank where one is shown. */
function rankedReading({ row, rankText }: RankedPlace, { locale, unit }: RankedOptions): string {
  const value = row.value as number;
  const { bound = null, upperBound = null } = row;
  const said = formatBoundedWithUnit({ value, decimals: row.decimals ?? decimalsOf(value), bound, upperBound }, row.unit ?? unit, locale);
  return `${row.label}: ${withDisputeSign(said, row)}${rankText === "" ? "" : `, ${chartWords(locale).rank} ${rankText}`}`;
}

function isOpen(row: RankedRow): boolean {
  return row.bound != null || row.upperBound != null;
}

function labelBaseline(place: RankedPlace, { wide }: RankedLayout): number {
  return wide ? place.y + baseline : place.top + 14;
}

function tickTexts({ axis }: RankedLayout, { locale }: RankedOptions): Plot.Markish {
  return Plot.text(axis.ticks, {
    x: Plot.identity,
    frameAnchor: "bottom",
    dy: 14,
    text: (tick: number) => formatNumber(tick, axis.decimals, locale),
    fill: ink.muted,
  });
}

function medianMarks({ axis, plot, wide, bandHeight }: RankedLayout, options: RankedOptions): (Plot.Markish | null)[] {
  const { median, locale } = options;
  if (median === null) return [];
  // Where names stand above the marks the rule skips them: its dashes are as long as the room of a mark.
  const [top, dashes] = wide ? [-2, "4 3"] : [18, `16 ${bandHeight - 16}`];
  const text = `${chartWords(locale).median} ${formatNumber(median, options.medianDecimals ?? decimalsOf(median), locale)}`;
  const half = textWidth(text) / 2;
  const x = linear(axis.domain, [plot.left + 6, plot.right - 6])(median);
  const middle = Math.min(Math.max(x, half), chartWidth(options) - half);
  return [
    Plot.ruleX([median], { insetTop: top, stroke: ink.second, strokeWidth: 1.5, strokeDasharray: dashes }),
    texts([{ x: middle, y: plot.top - 7, text }], { anchor: "middle", fill: ink.second }),
  ];
}
