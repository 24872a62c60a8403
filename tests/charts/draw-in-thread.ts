import { parentPort } from "node:worker_threads";
import type { ChartSpec } from "../../src/charts/chart-spec.ts";
import { drawChart } from "../../src/charts/render.ts";

/** Draws the charts it is sent and sends back their drawings. */
parentPort?.on("message", (charts: readonly ChartSpec[]) => parentPort!.postMessage(charts.map(drawChart)));
