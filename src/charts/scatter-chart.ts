import * as Plot from "@observablehq/plot";
import { decimalsOf, formatNumber, type Unit, unitName, withUnit } from "../lib/format.ts";
import { chartWidth } from "./chart-options.ts";
import { chartWords } from "./chart-words.ts";
import { withDisputeSign } from "./dispute-sign.ts";
import { type ScatterLayout, scatterLayout, type ScatterOptions, type ScatterRow } from "./scatter-layout.ts";
import { baseline, ink, plotOptions, texts } from "./theme.ts";

/** Draws units by two indices of one year; no line is fitted, since one index may be an input of the other. */
export function scatterChart(rows: readonly ScatterRow[], options: ScatterOptions): Plot.PlotOptions {
  const layout = scatterLayout(rows, options);
  const { plot, x, y } = layout;
  const marks = [
    ...axisMarks(layout, options),
    Plot.dot(rows, {
      x: "x",
      y: "y",
      title: (row: ScatterRow) => scatterReading(row, options),
      r: 4.5,
      fill: ink.mark,
      fillOpacity: 0.75,
      stroke: ink.ground,
      strokeWidth: 0.75,
    }),
    texts(layout.labels.filter(({ anchor }) => anchor === "start")),
    texts(
      layout.labels.filter(({ anchor }) => anchor === "end"),
      { anchor: "end" },
    ),
    texts(layout.notes, { fill: ink.muted }),
  ];
  return plotOptions(options, {
    height: layout.height,
    plot,
    marks,
    x: { domain: x.domain, range: [plot.left + 8, plot.right - 8] },
    y: { domain: y.domain, range: [plot.bottom - 8, plot.top + 8] },
  });
}

/** Says a unit with both values. */
function scatterReading(row: ScatterRow, { locale, xLabel, yLabel, xUnit, yUnit }: ScatterOptions): string {
  const said = (value: number, decimals: number | null | undefined, unit: Unit): string =>
    withUnit(formatNumber(value, decimals ?? decimalsOf(value), locale), unit, locale);
  return `${withDisputeSign(row.label, row)}: ${xLabel} ${said(row.x, row.xDecimals, xUnit)}; ${yLabel} ${said(row.y, row.yDecimals, yUnit)}`;
}

function axisMarks({ plot, x, y }: ScatterLayout, options: ScatterOptions): (Plot.Markish | null)[] {
  const { locale, xLabel, yLabel, xUnit, yUnit } = options;
  return [
    Plot.ruleY(y.ticks, { stroke: ink.grid }),
    Plot.ruleX(x.ticks, { stroke: ink.grid }),
    Plot.text(y.ticks, {
      y: Plot.identity,
      frameAnchor: "left",
      dx: -6,
      dy: baseline,
      text: (tick: number) => formatNumber(tick, y.decimals, locale),
      textAnchor: "end",
      lineAnchor: "bottom",
      fill: ink.muted,
    }),
    Plot.text(x.ticks, {
      x: Plot.identity,
      frameAnchor: "bottom",
      dy: 15,
      text: (tick: number) => formatNumber(tick, x.decimals, locale),
      fill: ink.muted,
    }),
    texts([{ x: 1, y: 12, text: `↑ ${yLabel} (${unitName(yUnit, locale)})` }]),
    texts([{ x: chartWidth(options) - 2, y: plot.bottom + 33, text: `${xLabel} (${unitName(xUnit, locale)}) →` }], { anchor: "end" }),
  ];
}

/** Says how many units there are, the extremes of both indices, the unit pointed out, and the note. */
export function scatterDescription(rows: readonly ScatterRow[], options: ScatterOptions): string {
  const { locale, xLabel, yLabel, xUnit, yUnit, note } = options;
  const w = chartWords(locale);
  const said = (row: ScatterRow): string =>
    `${row.label}: ${xLabel} ${withUnit(formatNumber(row.x, row.xDecimals ?? decimalsOf(row.x), locale), xUnit, locale)}, ${yLabel} ${withUnit(formatNumber(row.y, row.yDecimals ?? decimalsOf(row.y), locale), yUnit, locale)}`;
  const best = (key: "x" | "y", sign: number): ScatterRow | undefined =>
    [...rows].sort((first, second) => sign * (second[key] - first[key]) || (first.id < second.id ? -1 : 1))[0];
  const named = [
    [xLabel, w.highest, best("x", 1)],
    [xLabel, w.lowest, best("x", -1)],
    [yLabel, w.highest, best("y", 1)],
    [yLabel, w.lowest, best("y", -1)],
  ] as const;
  const sentences = [`${rows.length} ${w.units}.`];
  for (const [label, word, row] of named) if (row !== undefined) sentences.push(`${label} ${word}: ${said(row)}.`);
  const highlighted = rows.find((row) => row.id === options.highlightId);
  if (highlighted) sentences.push(`${said(highlighted)}.`);
  if (note != null) sentences.push(/[.!?]$/.test(note) ? note : `${note}.`);
  return sentences.join(" ");
}
