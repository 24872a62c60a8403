import { parentPort, workerData } from "node:worker_threads";
import { encodeChartFiles } from "./encode-chart-files.ts";

parentPort?.postMessage(await encodeChartFiles(workerData as string));
