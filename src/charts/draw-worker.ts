import { parentPort } from "node:worker_threads";
import type { ChartSpec } from "./chart-spec.ts";
import { drawChart } from "./render.ts";

/** Draws the charts of a batch, each given as its text, and sends the drawings back in the same order. */
parentPort?.on("message", (batch: readonly string[]) => {
  parentPort!.postMessage(batch.map((text) => drawChart(JSON.parse(text) as ChartSpec)));
});
