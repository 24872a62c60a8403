import { hash } from "node:crypto";
import { join, resolve } from "node:path";
import type { ChartSpec } from "./chart-spec.ts";
import { ChartStore } from "./chart-store.ts";
import { dressChart, drawChart } from "./render.ts";

const rowsJson = new WeakMap<readonly unknown[], string>();

/**
 * Writes a chart without what leaves no trace in its drawing: id, title, description, condition, highlight.
 *
 * Charts with equal texts share a drawing; rows that several charts share are written once.
 */
export function drawingText({ kind, rows, options }: ChartSpec): string {
  let json = rowsJson.get(rows);
  if (json === undefined) rowsJson.set(rows, (json = JSON.stringify(rows)));
  const { id: _id, title: _title, description: _description, condition: _condition, highlightId: _highlightId, ...drawn } = options;
  return `{"kind":"${kind}","options":${JSON.stringify(drawn)},"rows":${json}}`;
}

/** Names the drawing of a chart by its content. */
export function chartKey(spec: ChartSpec): string {
  return hash("sha1", drawingText(spec), "base64url");
}

/** Says where drawings are kept. */
export function chartCacheDir(): string {
  return join(resolve(process.env["CACHE_DIR"] ?? ".cache"), "charts");
}

let store: ChartStore | null = null;
const recent = new Map<string, string>();
const recentLimit = 300;

/** Gives the SVG of a chart: its drawing from the cache, or drawn on the spot, dressed for the page. */
export function readChart(spec: ChartSpec): string {
  const key = chartKey(spec);
  let drawing = recent.get(key);
  if (drawing === undefined) {
    store ??= ChartStore.open(chartCacheDir());
    drawing = store.read(key) ?? drawChart(spec);
    if (recent.size >= recentLimit) recent.delete(recent.keys().next().value!);
    recent.set(key, drawing);
  }
  return dressChart(drawing, spec);
}
