import { readdirSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import type { DrawReport } from "../charts/drawings.ts";
import { dataFolder } from "../tables/data-folder.ts";
import type { ComposeData } from "./compose-worker.ts";
import type { Frames } from "./page-writer.ts";
import { Turns } from "./turns.ts";
import type { WriteData } from "./write-worker.ts";

/** What was written: the path of every page of every language, and the charts. */
export interface SiteReport {
  paths: string[];
  drawings: DrawReport;
}

/** A site that two threads make: one composes pages from the tables, the other draws their charts and writes them once it has the frames. */
export interface SiteInMaking {
  give(frames: Frames): void;
  report: Promise<SiteReport>;
}

/** Beyond this many bytes of tables memory is spared, at the cost of some time. */
const largeTables = 150_000_000;

/**
 * How far a heap may grow before V8 looks for what can go, in percent of what is in it; the megabytes of its youngest part in each
 * thread: where that is large, what a page needs is gone before it counts as old; and how many pages may wait to be written, since pages
 * with many charts and pages with many words come in turns.
 */
const heaps = {
  usual: { growth: 250, compose: 192, write: 96, mostWaiting: 500 },
  sparing: { growth: 45, compose: 96, write: 48, mostWaiting: 200 },
};

/** Starts to compose the whole site. */
export function startComposing({ cacheFolder, ...options }: Pick<ComposeData, "base" | "takeAlong"> & Pick<WriteData, "cacheFolder">): SiteInMaking {
  const heap = bytesOfTables() > largeTables ? heaps.sparing : heaps.usual;
  setFlagsFromString(`--heap-growing-percent=${heap.growth}`);
  // Where the threads keep every core busy already, helpers that sweep beside them only get in their way.
  if (availableParallelism() <= 2) setFlagsFromString("--no-parallel-scavenge");
  const { port1: fromComposer, port2: toWriter } = new MessageChannel();
  const turns = Turns.newBuffer(heap.mostWaiting);
  const composer = thread("compose-worker.ts", { ...options, toWriter, turns } satisfies ComposeData, toWriter, heap.compose);
  const writer = thread("write-worker.ts", { cacheFolder, fromComposer, turns } satisfies WriteData, fromComposer, heap.write);
  const report = Promise.all([composer.result as Promise<string[]>, writer.result as Promise<DrawReport>]).then(([paths, drawings]) => ({
    paths,
    drawings,
  }));
  report.catch(() => undefined); // Whoever waits for it says what went wrong.
  return { give: (frames) => writer.worker.postMessage(frames), report };
}

function thread(file: string, workerData: object, port: MessagePort, maxYoungGenerationSizeMb: number): { worker: Worker; result: Promise<unknown> } {
  const worker = new Worker(new URL(`./${file}`, import.meta.url), {
    workerData,
    transferList: [port],
    resourceLimits: { maxYoungGenerationSizeMb },
  });
  const result = new Promise((resolve, reject) => {
    worker.once("message", resolve).once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The thread ${file} ended with code ${code} and without a result.`)));
  });
  return { worker, result };
}

function bytesOfTables(): number {
  const folder = join(dataFolder(), "tables");
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}
