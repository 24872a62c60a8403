import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { chartPlotOptions, type ChartSpec } from "../../src/charts/chart-spec.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

/** Draws a chart the usual way on a server: Plot in a linkedom document, serialised. */
export function plotOnLinkedom(spec: ChartSpec): string {
  return Plot.plot({ ...chartPlotOptions(spec), document: document as unknown as Document }).outerHTML;
}
