import { parentPort, workerData } from "node:worker_threads";
import { encodeDownloads, type DownloadFolders } from "./write-downloads.ts";

parentPort?.postMessage(await encodeDownloads(workerData as DownloadFolders));
