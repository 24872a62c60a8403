import { performance } from "node:perf_hooks";
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { chartPlotOptions, type ChartSpec } from "../../src/charts/chart-spec.ts";
import { renderChart } from "../../src/charts/render.ts";
import { samples } from "../../tests/charts/samples/index.ts";

/** Prints what one chart of each kind costs here and with bare Plot on linkedom, best of several rounds, and the ratio. */
const rounds = 7;
const perRound = 60;
const { document } = parseHTML("<!doctype html><html><body></body></html>");

function onLinkedom(spec: ChartSpec): string {
  return (Plot.plot({ ...chartPlotOptions(spec), document: document as unknown as Document }) as unknown as { outerHTML: string }).outerHTML;
}

function milliseconds(draw: (spec: ChartSpec) => string, spec: ChartSpec): number {
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    for (let count = 0; count < perRound; count += 1) draw(spec);
    return (performance.now() - began) / perRound;
  });
  return Math.min(...times);
}

for (const spec of samples) for (const draw of [renderChart, onLinkedom]) milliseconds(draw, spec); // warms up: code that ran often is compiled
console.log("kind              here ms   linkedom ms   ratio   here bytes   linkedom bytes");
for (const spec of samples) {
  const here = milliseconds(renderChart, spec);
  const there = milliseconds(onLinkedom, spec);
  const bytes = [renderChart(spec), onLinkedom(spec)].map((svg) => Buffer.byteLength(svg));
  console.log(
    `${spec.options.id.padEnd(16)} ${here.toFixed(3).padStart(8)} ${there.toFixed(3).padStart(13)} ${(here / there).toFixed(2).padStart(7)} ${String(bytes[0]).padStart(12)} ${String(bytes[1]).padStart(16)}`,
  );
}
