import { parentPort, workerData } from "node:worker_threads";
import { encodeChartFiles } from "./encode-chart-files.ts";

parentPort?.postMessage(encodeChartFiles(workerData as string));
