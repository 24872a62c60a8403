import * as Plot from "@observablehq/plot";
import { chartHighlight, chartPlotOptions, chartWordsAlone, type ChartSpec } from "./chart-spec.ts";
import { MinimalDocument, type MinimalElement } from "./minimal-document.ts";
import { type ChartReadings, directionOf, type Reading, takeReadings } from "./readings.ts";
import { escaped, idPlaceholder, tenth } from "./svg-text.ts";
import { fontSize } from "./theme.ts";

/** Draws a chart and dresses it: the SVG text that stands in a page. */
export function renderChart(spec: ChartSpec): string {
  return dressChart(drawChart(spec), spec);
}

/**
 * Draws what is inside the svg element; the one place where charts meet a document.
 *
 * Id, title, description and highlight leave no trace in it, so charts that differ in these only can share it.
 */
export function drawChart(spec: ChartSpec): string {
  const options = chartPlotOptions(spec);
  const svg = Plot.plot({ ...options, document: new MinimalDocument() as unknown as Document }) as unknown as MinimalElement;
  const { content, readings } = takeReadings(svg.innerText);
  return `${options.width} ${options.height}\n${JSON.stringify(readings)}\n${content}`;
}

/**
 * Puts a drawing into an svg element of its own: name, description, ids that are unique on the page, the highlight.
 *
 * @throws if the id cannot stand before the ids of the drawing.
 */
export function dressChart(drawing: string, spec: ChartSpec): string {
  return putOn(chartDress(spec), drawing);
}

/** What a drawing gets where it stands: an id of its own, name and description as SVG text, and the highlight. */
export interface ChartDress {
  id: string;
  title: string;
  description: string;
  /** Lies under the drawing: SVG, empty where nothing is pointed out. */
  frame: string;
  /** Lies over the drawing: SVG, empty where nothing is pointed out. */
  label: string;
}

/** Makes all of a chart that is no part of its drawing. @throws if the id cannot stand before the ids of the drawing. */
export function chartDress(spec: ChartSpec): ChartDress {
  const { id, title } = spec.options;
  return { id: checkedId(id), title: escaped(title), description: escaped(chartWordsAlone(spec)), ...highlightShapes(spec) };
}

/** Dresses a drawing. */
export function putOn(dress: ChartDress, drawing: string): string {
  const { id, title, description } = dress;
  const { width, height, content } = contentOf(drawing, dress);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="plot" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc"` +
    ` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="currentColor" font-family="system-ui,sans-serif" font-size="${fontSize}" text-anchor="middle">` +
    `<title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>` +
    `${content}</svg>`
  );
}

/** Gives what a reader who points at the marks of a chart is told, and how marks are found; it is no part of the picture. */
export function drawingReadings(drawing: string, { kind }: Pick<ChartSpec, "kind">): ChartReadings {
  return [directionOf(kind), ...(JSON.parse(drawing.split("\n", 2)[1] ?? "[]") as Reading[])];
}

/** Gives what stands inside the svg element of a chart, with ids of its own and the highlight, and its size in px. */
export function drawingContent(drawing: string, spec: ChartSpec): DrawingContent {
  return contentOf(drawing, { id: checkedId(spec.options.id), ...highlightShapes(spec) });
}

interface DrawingContent {
  width: number;
  height: number;
  content: string;
}

function contentOf(drawing: string, { id, frame, label }: Pick<ChartDress, "id" | "frame" | "label">): DrawingContent {
  const end = drawing.indexOf("\n");
  const [width, height] = drawing.slice(0, end).split(" ").map(Number);
  const content = drawing.slice(drawing.indexOf("\n", end + 1) + 1);
  return {
    width: width ?? 0,
    height: height ?? 0,
    content: `${frame}${content.includes(idPlaceholder) ? content.replaceAll(idPlaceholder, `${id}-`) : content}${label}`,
  };
}

function checkedId(id: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new Error(`chart id "${id}": expected letters, digits and hyphens`);
  return id;
}

/** Draws the frame, which lies under the drawing, and its label, which lies over it. */
function highlightShapes(spec: ChartSpec): { frame: string; label: string } {
  const highlight = chartHighlight(spec);
  if (highlight === null) return { frame: "", label: "" };
  const { x, y, width, height, radius, label } = highlight;
  return {
    frame: `<rect fill="var(--chart-highlight)" stroke="var(--chart-highlight-line)" stroke-width="1.5" x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}" rx="${tenth(radius)}"/>`,
    label:
      label === undefined
        ? ""
        : `<text x="${tenth(label.x)}" y="${tenth(label.y)}" text-anchor="${label.anchor}" font-weight="600" stroke="var(--chart-ground)" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escaped(label.text)}</text>`,
  };
}
