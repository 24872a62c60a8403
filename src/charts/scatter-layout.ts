import { formatNumber, type Unit } from "../lib/format.ts";
import { type AxisDomain, axisDomain, linear } from "./axis-domain.ts";
import { type ChartOptions, chartWidth, type Highlight } from "./chart-options.ts";
import { withDisputeSign } from "./dispute-sign.ts";
import { boldSize, fitText, textWidth, wrapText } from "./text-width.ts";
import { baseline, fontSize, lineHeight, type PlacedText } from "./theme.ts";

/** One unit with two indices of one year. */
export interface ScatterRow {
  id: string;
  label: string;
  x: number;
  y: number;
  xDecimals?: number | null | undefined;
  yDecimals?: number | null | undefined;
  /** A discrepancy concerns either value. */
  isDisputed?: boolean | undefined;
}

export interface ScatterOptions extends ChartOptions {
  xLabel: string;
  yLabel: string;
  xUnit: Unit;
  yUnit: Unit;
  /** What a reader must know before comparing: that one index is part of the other. */
  note?: string | null | undefined;
}

interface ScatterLabel extends PlacedText {
  anchor: "start" | "end";
  id: string;
}

export interface ScatterLayout {
  x: AxisDomain;
  y: AxisDomain;
  plot: { left: number; right: number; top: number; bottom: number };
  points: { row: ScatterRow; x: number; y: number }[];
  labels: ScatterLabel[];
  notes: PlacedText[];
  height: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const radius = 4.5;

/** Works out where everything of a scatter stands; the extremes of both indices are named where there is room. */
export function scatterLayout(rows: readonly ScatterRow[], options: ScatterOptions): ScatterLayout {
  const width = chartWidth(options);
  const x = axisDomain(
    rows.map((row) => row.x),
    { count: width < 480 ? 4 : 6 },
  );
  const y = axisDomain(
    rows.map((row) => row.y),
    { count: 5 },
  );
  const left = Math.max(...y.ticks.map((tick) => textWidth(formatNumber(tick, y.decimals, options.locale)))) + 10;
  const plot = { left, right: width - 14, top: 26, bottom: 26 + (width < 480 ? 240 : 320) };
  const toX = linear(x.domain, [plot.left + 8, plot.right - 8]);
  const toY = linear(y.domain, [plot.bottom - 8, plot.top + 8]);
  const points = rows.map((row) => ({ row, x: toX(row.x), y: toY(row.y) }));
  const taken = points.map((point) => around(point.x, point.y, radius + 1));
  const labels: ScatterLabel[] = [];
  for (const point of extremes(points)) {
    const label = freeLabel(point, taken, plot);
    if (label === null) continue;
    labels.push(label);
    taken.push(boxOf(label));
  }
  const noteLines = options.note == null ? [] : wrapText(options.note, width - 8);
  return {
    x,
    y,
    plot,
    points,
    labels,
    notes: noteLines.map((text, index) => ({ x: 4, y: plot.bottom + 56 + index * lineHeight, text })),
    height: plot.bottom + 38 + (noteLines.length === 0 ? 0 : noteLines.length * lineHeight + 6),
  };
}

function extremes(points: ScatterLayout["points"]): ScatterLayout["points"] {
  const by = (key: "x" | "y", sign: number): ScatterLayout["points"] =>
    [...points].sort((first, second) => sign * (first[key] - second[key]) || (first.row.id < second.row.id ? -1 : 1)).slice(0, 1);
  return [...new Set([...by("y", 1), ...by("y", -1), ...by("x", -1), ...by("x", 1)])];
}

/** Finds a place for a point's name beside, above or below it that covers no other point or name. */
function freeLabel({ row, x, y }: ScatterLayout["points"][number], taken: readonly Box[], plot: Box, size = fontSize): ScatterLabel | null {
  const text = fitText([withDisputeSign(row.label, row)], (plot.right - plot.left) * 0.6, size);
  const half = textWidth(text, size) / 2;
  const candidates: ScatterLabel[] = [
    { id: row.id, text, anchor: "start", x: x + 11, y: y + baseline },
    { id: row.id, text, anchor: "end", x: x - 11, y: y + baseline },
    { id: row.id, text, anchor: "start", x: x - half, y: y - 9 },
    { id: row.id, text, anchor: "start", x: x - half, y: y + 18 },
    { id: row.id, text, anchor: "start", x: x + 4, y: y - 9 },
    { id: row.id, text, anchor: "end", x: x - 4, y: y + 18 },
  ];
  return (
    candidates.find((label) => {
      const box = boxOf(label, size);
      if (box.left < plot.left || box.right > plot.right + 12 || box.top < plot.top - 4 || box.bottom > plot.bottom) return false;
      return !taken.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom);
    }) ?? null
  );
}

function boxOf({ x, y, text, anchor }: ScatterLabel, size = fontSize): Box {
  const width = textWidth(text, size);
  return { left: anchor === "start" ? x : x - width, right: anchor === "start" ? x + width : x, top: y - 11, bottom: y + 3 };
}

function around(x: number, y: number, distance: number): Box {
  return { left: x - distance, right: x + distance, top: y - distance, bottom: y + distance };
}

/** Rings the unit to point out, and names it where the drawing does not. */
export function scatterHighlight(rows: readonly ScatterRow[], options: ScatterOptions): Highlight | null {
  const { points, labels, plot } = scatterLayout(rows, options);
  const point = points.find(({ row }) => row.id === options.highlightId);
  if (point === undefined) return null;
  const ring = { x: point.x - 8, y: point.y - 8, width: 16, height: 16, radius: 8 };
  if (labels.some(({ id }) => id === point.row.id)) return ring;
  const others = points.filter((other) => other !== point).map((other) => around(other.x, other.y, radius + 1));
  const label =
    freeLabel(point, [...others, ...labels.map((other) => boxOf(other))], plot, boldSize) ??
    freeLabel(
      point,
      labels.map((other) => boxOf(other)),
      plot,
      boldSize,
    );
  return label === null ? ring : { ...ring, label: { x: label.x, y: label.y, anchor: label.anchor, text: label.text } };
}
