import * as Plot from "@observablehq/plot";
import { decimalsOf, formatBoundedWithUnit, formatNumber } from "../lib/format.ts";
import { withDisputeSign } from "./dispute-sign.ts";
import { textWidth } from "./text-width.ts";
import { baseline, ink, plotOptions, texts } from "./theme.ts";
import { breakLetter, trendLayout, type TrendOptions, type TrendPoint, type TrendRow } from "./trend-layout.ts";

/**
 * Draws an index of one unit over years.
 *
 * A line joins values that compare and follow each other: it stops at a break (a rule with a letter, explained below) and at a missing year.
 */
export function trendChart(rows: readonly TrendRow[], options: TrendOptions): Plot.PlotOptions {
  const layout = trendLayout(rows, options);
  const { axis, plot, subject, reference } = layout;
  const at = { x: (point: TrendPoint) => point.row.year, y: (point: TrendPoint) => point.row.value };
  const dotAt = { ...at, title: (point: TrendPoint) => trendReading(point, options) };
  const open = subject.filter(({ row }) => row.bound != null);
  const marks = [
    Plot.ruleY(axis.ticks, { stroke: ink.grid }),
    Plot.text(axis.ticks, {
      y: Plot.identity,
      frameAnchor: "left",
      dx: -6,
      dy: baseline,
      text: (tick: number) => formatNumber(tick, axis.decimals, options.locale),
      textAnchor: "end",
      lineAnchor: "bottom",
      fill: ink.muted,
    }),
    Plot.text(layout.years.shown, { x: Plot.identity, frameAnchor: "bottom", dy: 16, text: String, fill: ink.muted }),
    ...breakMarks(options),
    ...(reference.length === 0
      ? []
      : [
          Plot.line(joined(reference), { ...at, z: "run", stroke: ink.second, strokeWidth: 1.5, strokeDasharray: "2 3" }),
          Plot.dot(reference, { ...dotAt, r: 2, fill: ink.second }),
        ]),
    joined(subject).length === 0 ? null : Plot.line(joined(subject), { ...at, z: "run", stroke: ink.mark, strokeWidth: 2 }),
    Plot.dot(
      subject.filter(({ row }) => row.bound == null),
      { ...dotAt, r: 4, fill: ink.mark },
    ),
    open.length === 0 ? null : Plot.dot(open, { ...dotAt, r: 4, fill: ink.ground, stroke: ink.mark, strokeWidth: 1.5 }),
    texts(layout.labels, { anchor: "middle" }),
    texts(layout.notes, { fill: ink.muted }),
    ...keyMarks(options),
  ];
  return plotOptions(options, {
    height: layout.height,
    plot,
    marks,
    x: { domain: layout.xDomain, range: [plot.left + 22, plot.right - 22] },
    y: { domain: axis.domain, range: layout.yRange },
  });
}

/** Says whose value it is, of which year. */
function trendReading({ row }: TrendPoint, { locale, unit, subjectLabel, referenceLabel }: TrendOptions): string {
  const said = formatBoundedWithUnit(
    { value: row.value, decimals: row.decimals ?? decimalsOf(row.value), bound: row.bound ?? null },
    row.unit ?? unit,
    locale,
  );
  return `${row.series === "reference" ? (referenceLabel ?? "") : subjectLabel}, ${row.year}: ${withDisputeSign(said, row)}`;
}

function joined(points: readonly TrendPoint[]): TrendPoint[] {
  return points.filter((point) => points.some((other) => other !== point && other.run === point.run));
}

function breakMarks({ breaks }: TrendOptions): (Plot.Markish | null)[] {
  if (breaks.length === 0) return [];
  const at = (item: { year: number }): number => item.year - 0.5;
  return [
    Plot.ruleX(breaks, { x: at, insetTop: -14, stroke: ink.muted, strokeDasharray: "5 3" }),
    Plot.text(
      breaks.map((item, index) => ({ ...item, letter: breakLetter(index) })),
      { x: at, frameAnchor: "top", dy: -18, text: "letter", lineAnchor: "bottom", fill: ink.muted, fontWeight: 600 },
    ),
  ];
}

/** Says which line is which, in words beside a sample; one line alone needs no key. */
function keyMarks({ referenceLabel, subjectLabel }: TrendOptions): (Plot.Markish | null)[] {
  if (referenceLabel == null) return [];
  const second = 28 + textWidth(subjectLabel) + 18;
  return [
    Plot.dot([8], {
      x: { value: (x: number) => x, scale: null },
      y: { value: () => 8, scale: null },
      r: 4,
      fill: ink.mark,
    } as unknown as Plot.DotOptions),
    Plot.ruleY([second], {
      x1: { value: (x: number) => x, scale: null },
      x2: { value: (x: number) => x + 22, scale: null },
      y: { value: () => 8, scale: null },
      stroke: ink.second,
      strokeWidth: 1.5,
      strokeDasharray: "2 3",
    } as unknown as Plot.RuleYOptions),
    texts([
      { x: 18, y: 12, text: subjectLabel },
      { x: second + 28, y: 12, text: referenceLabel },
    ]),
  ];
}
