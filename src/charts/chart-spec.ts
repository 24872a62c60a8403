import type { PlotOptions } from "@observablehq/plot";
import type { Highlight } from "./chart-options.ts";
import { componentsChart } from "./components-chart.ts";
import { componentsDescription, type ComponentRow, type ComponentsOptions } from "./components-description.ts";
import { levelSharesChart, levelSharesDescription } from "./level-shares-chart.ts";
import type { LevelShareRow, LevelSharesOptions } from "./level-shares-layout.ts";
import { type ModelCountRow, modelCountsChart, modelCountsDescription, type ModelCountsOptions } from "./model-counts-chart.ts";
import { rankedChart } from "./ranked-chart.ts";
import { rankedDescription } from "./ranked-description.ts";
import { rankedHighlight, type RankedOptions, type RankedRow } from "./ranked-layout.ts";
import { type ReportFigureRow, reportFiguresChart, reportFiguresDescription, type ReportFiguresOptions } from "./report-figures-chart.ts";
import { scatterChart, scatterDescription } from "./scatter-chart.ts";
import { scatterHighlight, type ScatterOptions, type ScatterRow } from "./scatter-layout.ts";
import { smallMultiplesChart } from "./small-multiples-chart.ts";
import { smallMultiplesDescription } from "./small-multiples-description.ts";
import type { SmallMultiplesOptions, SmallMultiplesRow } from "./small-multiples-layout.ts";
import { tileGridChart, tileGridDescription } from "./tile-grid-chart.ts";
import { tileGridHighlight, type TileGridOptions, type TileRow } from "./tile-grid-layout.ts";
import { trendChart } from "./trend-chart.ts";
import { trendDescription } from "./trend-description.ts";
import type { TrendOptions, TrendRow } from "./trend-layout.ts";

interface Spec<Kind extends string, Row, Options> {
  kind: Kind;
  rows: readonly Row[];
  options: Options;
}

/** A chart as data: what to draw, from which rows, how. JSON only, so that it can cross to a worker and be a key. */
export type ChartSpec =
  | Spec<"ranked", RankedRow, RankedOptions>
  | Spec<"trend", TrendRow, TrendOptions>
  | Spec<"small-multiples", SmallMultiplesRow, SmallMultiplesOptions>
  | Spec<"level-shares", LevelShareRow, LevelSharesOptions>
  | Spec<"components", ComponentRow, ComponentsOptions>
  | Spec<"scatter", ScatterRow, ScatterOptions>
  | Spec<"report-figures", ReportFigureRow, ReportFiguresOptions>
  | Spec<"tile-grid", TileRow, TileGridOptions>
  | Spec<"model-counts", ModelCountRow, ModelCountsOptions>;

export type ChartKind = ChartSpec["kind"];
type SpecOf<Kind extends ChartKind> = Extract<ChartSpec, { kind: Kind }>;

interface ChartFunctions<Kind extends ChartKind> {
  chart: (rows: SpecOf<Kind>["rows"], options: SpecOf<Kind>["options"]) => PlotOptions;
  description: (rows: SpecOf<Kind>["rows"], options: SpecOf<Kind>["options"]) => string;
  highlight?: (rows: SpecOf<Kind>["rows"], options: SpecOf<Kind>["options"]) => Highlight | null;
}

/** What draws a kind of chart, describes it, and frames its highlight. */
const chartFunctions: { [Kind in ChartKind]: ChartFunctions<Kind> } = {
  ranked: { chart: rankedChart, description: rankedDescription, highlight: rankedHighlight },
  trend: { chart: trendChart, description: trendDescription },
  "small-multiples": { chart: smallMultiplesChart, description: smallMultiplesDescription },
  "level-shares": { chart: levelSharesChart, description: levelSharesDescription },
  components: { chart: componentsChart, description: componentsDescription },
  scatter: { chart: scatterChart, description: scatterDescription, highlight: scatterHighlight },
  "report-figures": { chart: reportFiguresChart, description: reportFiguresDescription },
  "tile-grid": { chart: tileGridChart, description: tileGridDescription, highlight: tileGridHighlight },
  "model-counts": { chart: modelCountsChart, description: modelCountsDescription },
};

/** The kinds of chart there are. */
export const chartKinds = Object.keys(chartFunctions) as ChartKind[];

function functionsOf<Kind extends ChartKind>(spec: { kind: Kind }): ChartFunctions<Kind> {
  return chartFunctions[spec.kind];
}

/** Gives the Plot options of a chart. */
export function chartPlotOptions<Kind extends ChartKind>({ kind, rows, options }: Spec<Kind, unknown, unknown>): PlotOptions {
  return functionsOf({ kind }).chart(rows as SpecOf<Kind>["rows"], options as SpecOf<Kind>["options"]);
}

/** Gives the description of a chart: the one written for it, else the one its rows give. */
export function chartDescription(spec: ChartSpec): string {
  const { kind, rows, options } = spec;
  let description = options.description ?? descriptions.get(spec);
  if (description === undefined) descriptions.set(spec, (description = functionsOf({ kind }).description(rows as never, options as never)));
  return description;
}

/** A chart is described beside it and within it. */
const descriptions = new WeakMap<ChartSpec, string>();

/** Gives the frame of the row to point out, where the chart has one. */
export function chartHighlight({ kind, rows, options }: ChartSpec): Highlight | null {
  return options.highlightId == null ? null : (functionsOf({ kind }).highlight?.(rows as never, options as never) ?? null);
}

/** Gives all that is said of a chart that stands alone: its description, and the condition under which its values compare. */
export function chartWordsAlone(spec: ChartSpec): string {
  return [chartDescription(spec), spec.options.condition].filter((said) => said != null && said !== "").join(" ");
}
