import * as Plot from "@observablehq/plot";
import { formatNumber, unitName } from "../lib/format.ts";
import { axisDomain, linear } from "./axis-domain.ts";
import { chartWidth } from "./chart-options.ts";
import { chartWords } from "./chart-words.ts";
import { type ComponentRow, type ComponentsOptions, componentValueText, maximumOf } from "./components-description.ts";
import { withDisputeSign } from "./dispute-sign.ts";
import { flow, rowHead } from "./list-layout.ts";
import { sentenceCase } from "./ranked-description.ts";
import { baseline, boxes, ink, type PlacedBox, type PlacedText, plotOptions, texts } from "./theme.ts";

const barHeight = 10;
const rowGap = 12;

/**
 * Draws the components of one unit: how much of its maximum each reaches, as a bar on a track.
 *
 * Components whose maximum nobody states are dots on a common scale below, since no share can be said of them.
 */
export function componentsChart(rows: readonly ComponentRow[], options: ComponentsOptions): Plot.PlotOptions {
  const right = chartWidth(options) - 1;
  const measured = rows.filter((row) => maximumOf(row, options) !== null);
  const full = Math.max(1, ...measured.map((row) => (row.value ?? 0) / maximumOf(row, options)!));
  const x = linear([0, full], [1, right]);
  const names: PlacedText[] = [];
  const values: PlacedText[] = [];
  const tracks: PlacedBox[] = [];
  const bars: (PlacedBox & { open: boolean })[] = [];
  const references: { x: number; top: number; bottom: number }[] = [];
  const hasReference = options.referenceLabel != null && rows.some((row) => row.reference != null);
  let top = hasReference ? 22 : 0;
  for (const row of measured) {
    const maximum = maximumOf(row, options)!;
    const head = rowHead(row.label, valueText(row, options), { left: 1, right, top });
    names.push(...head.names);
    values.push(head.value);
    tracks.push({ x: 1, y: head.bottom, width: x(1) - 1, height: barHeight });
    if (row.value !== null)
      bars.push({
        x: 1,
        y: head.bottom,
        width: x(row.value / maximum) - 1,
        height: barHeight,
        open: row.bound != null,
        reading: componentReading(row, options),
      });
    if (row.reference != null && hasReference)
      references.push({ x: x(row.reference / maximum), top: head.bottom - 3, bottom: head.bottom + barHeight + 3 });
    top = head.bottom + barHeight + rowGap;
  }
  const unmeasured = dotPanel(
    rows.filter((row) => maximumOf(row, options) === null),
    options,
    top,
  );
  const marks = [
    boxes(tracks, { fill: ink.track, stroke: ink.grid }),
    boxes(
      bars.filter((bar) => !bar.open),
      { fill: ink.mark },
    ),
    boxes(
      bars.filter((bar) => bar.open),
      { fill: ink.ground, stroke: ink.mark, strokeWidth: 1.5 },
    ),
    references.length === 0 ? null : Plot.ruleX(references, { x: "x", y1: "top", y2: "bottom", stroke: ink.second, strokeWidth: 2.5 }),
    texts([...names, ...unmeasured.names]),
    texts([...values, ...unmeasured.values], { anchor: "end" }),
    ...unmeasured.marks,
    ...(hasReference ? referenceKey(options) : []),
  ];
  return plotOptions(options, { height: Math.max(0, unmeasured.bottom - rowGap + 4), marks });
}

function valueText(row: ComponentRow, options: ComponentsOptions): string {
  return withDisputeSign(componentValueText(row, options), row);
}

function componentReading(row: ComponentRow, options: ComponentsOptions): string {
  return `${row.label}: ${valueText(row, options)}`;
}

interface DotPanel {
  names: PlacedText[];
  values: PlacedText[];
  marks: (Plot.Markish | null)[];
  bottom: number;
}

function dotPanel(rows: readonly ComponentRow[], options: ComponentsOptions, top: number): DotPanel {
  const panel: DotPanel = { names: [], values: [], marks: [], bottom: top };
  if (rows.length === 0) return panel;
  const { locale, unit } = options;
  const right = chartWidth(options) - 1;
  const axis = axisDomain([0, ...rows.flatMap((row) => (row.value === null ? [] : [row.value]))]);
  const x = linear(axis.domain, [8, right - 8]);
  const dots: { x: number; y: number; open: boolean; reading: string }[] = [];
  const note = flow([{ text: `${sentenceCase(chartWords(locale).maximumUnknown)} (${unitName(unit, locale)})`, fill: null }], {
    width: right,
    top: top - 2,
  });
  let y = note.bottom + 8;
  const from = y;
  for (const row of rows) {
    const head = rowHead(row.label, valueText(row, options), { left: 1, right, top: y });
    panel.names.push(...head.names);
    panel.values.push(head.value);
    if (row.value !== null) dots.push({ x: x(row.value), y: head.bottom + 6, open: row.bound != null, reading: componentReading(row, options) });
    y = head.bottom + 12 + rowGap - 4;
  }
  const lines = dots.map((dot) => dot.y);
  panel.marks = [
    texts(note.texts, { fill: ink.muted }),
    Plot.ruleY(lines, { x1: () => 1, x2: () => right, stroke: ink.grid }),
    Plot.dot(dots, {
      x: "x",
      y: "y",
      title: "reading",
      r: 4.5,
      fill: (dot: { open: boolean }) => (dot.open ? ink.ground : ink.mark),
      stroke: ink.mark,
    }),
    texts(
      axis.ticks.map((tick) => ({ x: x(tick), y: y + 4, text: formatNumber(tick, axis.decimals, locale) })),
      { anchor: "middle", fill: ink.muted },
    ),
    Plot.ruleX(axis.ticks, { x: (tick: number) => x(tick), y1: () => from, y2: () => y - 8, stroke: ink.grid, strokeDasharray: "1 4" }),
  ];
  panel.bottom = y + 8 + rowGap;
  return panel;
}

function referenceKey({ referenceLabel }: ComponentsOptions): (Plot.Markish | null)[] {
  return [
    Plot.ruleX([3], { x: (x: number) => x, y1: () => 1, y2: () => 15, stroke: ink.second, strokeWidth: 2.5 }),
    texts([{ x: 12, y: 8 + baseline, text: referenceLabel ?? "" }]),
  ];
}
