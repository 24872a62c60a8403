import * as Plot from "@observablehq/plot";
import { type ChartOptions, chartWidth } from "./chart-options.ts";

/** Colours are custom properties of charts.css: one drawing serves light, dark, print and forced colours. */
export const ink = {
  text: "currentColor",
  muted: "var(--chart-muted)",
  grid: "var(--chart-grid)",
  mark: "var(--chart-mark)",
  second: "var(--chart-second)",
  ground: "var(--chart-ground)",
  track: "var(--chart-track)",
  edge: "var(--chart-edge)",
  hatch: "var(--chart-hatch)",
  good: "var(--chart-good)",
  bad: "var(--chart-bad)",
} as const;

/** Names a step of the ordered palette, 1 (faint) to 7 (strong). */
export const stepColor = (step: number): string => `var(--chart-step-${step})`;
/** Names the colour that text takes on a step of the palette. */
export const stepInk = (step: number): string => `var(--chart-ink-${step})`;

export const fontSize = 12;
/** From one line of text to the next, in px. */
export const lineHeight = 16;
/** From the middle of a line of text down to its baseline, in px. */
export const baseline = 4;

/** A text at a place in px. */
export interface PlacedText {
  x: number;
  y: number;
  text: string;
}

interface TextStyle {
  anchor?: "start" | "middle" | "end";
  fill?: string;
  bold?: boolean;
}

/** Draws texts at places in px, whatever the scales; y is the baseline. */
export function texts(
  items: readonly (PlacedText & { fill?: string })[],
  { anchor = "start", fill, bold = false }: TextStyle = {},
): Plot.Markish | null {
  if (items.length === 0) return null;
  return Plot.text(items, {
    x: { value: "x", scale: null },
    y: { value: "y", scale: null },
    text: "text",
    textAnchor: anchor,
    lineAnchor: "bottom",
    fill: fill ?? (items[0]?.fill === undefined ? ink.text : { value: "fill", scale: null }),
    ...(bold ? { fontWeight: 600 } : {}),
  } as Plot.TextOptions);
}

/** A box at a place in px. */
export interface PlacedBox {
  x: number;
  y: number;
  width: number;
  height: number;
  fill?: string;
  /** What a reader who points at it is told; never part of the picture itself. */
  reading?: string;
}

/** Draws boxes at places in px, whatever the scales. */
export function boxes(
  items: readonly PlacedBox[],
  style: { fill?: string; stroke?: string; strokeWidth?: number; rx?: number } = {},
): Plot.Markish | null {
  if (items.length === 0) return null;
  return Plot.rect(items, {
    x1: { value: "x", scale: null },
    x2: { value: (box: PlacedBox) => box.x + box.width, scale: null },
    y1: { value: "y", scale: null },
    y2: { value: (box: PlacedBox) => box.y + box.height, scale: null },
    ...style,
    ...(items.some((box) => box.reading !== undefined) ? { title: "reading" } : {}),
    ...(style.fill === undefined ? { fill: { value: "fill", scale: null } } : {}),
  } as unknown as Plot.RectOptions);
}

/** Draws a hatch that boxes can be filled with as `url(#hatch)`: for what is not known. */
export function hatch(): Plot.Markish {
  return ((_index: unknown, _scales: unknown, _values: unknown, _dimensions: unknown, context: { document: Document }) => {
    const create = (name: string, attributes: Record<string, string | number>): SVGElement => {
      const element = context.document.createElementNS("http://www.w3.org/2000/svg", name) as SVGElement;
      for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value as string);
      return element;
    };
    const pattern = create("pattern", { id: "hatch", width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" });
    pattern.appendChild(create("rect", { width: 5, height: 5, fill: ink.ground }));
    pattern.appendChild(create("rect", { width: 1.5, height: 5, fill: ink.hatch }));
    const definitions = create("defs", {});
    definitions.appendChild(pattern);
    return definitions;
  }) as unknown as Plot.Markish;
}
export const hatchFill = "url(#hatch)";

/** What a chart adds to the plot options that all charts share. */
export interface ChartParts {
  height: number;
  /** The frame that rules and anchored texts keep to, in px; the whole chart where it is left out. */
  plot?: { left: number; right: number; top: number; bottom: number };
  marks: (Plot.Markish | null)[];
  /** Where data stands from left to right, in px. */
  x?: { domain: [number, number]; range: [number, number] };
  y?: { domain: [number, number]; range: [number, number] };
}

/** Makes plot options: no axis of Plot's own (they format in US English), explicit scales, the frame as margins; render.ts adds the description. */
export function plotOptions(options: ChartOptions, { height, plot, marks, x, y }: ChartParts): Plot.PlotOptions {
  return {
    width: chartWidth(options),
    height: Math.max(1, Math.ceil(height)),
    ...(plot
      ? { marginLeft: plot.left, marginRight: chartWidth(options) - plot.right, marginTop: plot.top, marginBottom: Math.ceil(height) - plot.bottom }
      : { margin: 0 }),
    className: "plot",
    axis: null,
    x: x ? { type: "linear", ...x } : { type: "identity" },
    y: y ? { type: "linear", ...y } : { type: "identity" },
    ...(options.title === undefined ? {} : { ariaLabel: options.title }),
    marks: marks.filter((mark) => mark !== null),
  } as Plot.PlotOptions;
}
