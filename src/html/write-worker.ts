import { once } from "node:events";
import { join } from "node:path";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { Drawings } from "../charts/drawings.ts";
import type { Composed } from "./compose-worker.ts";
import { PageWriter, type Frames } from "./page-writer.ts";
import { Turns } from "./turns.ts";

/** What the thread that writes gets. */
export interface WriteData {
  cacheFolder: string;
  /** Leads to the thread that composes. */
  fromComposer: MessagePort;
  turns: SharedArrayBuffer;
}

/** Draws the charts of composed pages and writes the pages in a thread of its own. */
const { cacheFolder, fromComposer, turns: buffer } = workerData as WriteData;
const turns = new Turns(buffer);
const drawings = Drawings.open(join(cacheFolder, "charts"));
const writer = new PageWriter(
  (chart) => drawings.svgOf(chart),
  () => turns.written(),
);
const framed = once(parentPort!, "message").then(([frames]) => writer.useFrames(frames as Frames));
const composed = new Promise<void>((resolve) => {
  fromComposer.on("message", (message: Composed) => {
    if (message === null) resolve();
    else if ("page" in message) writer.page(message.page);
    else writer.text(message.address, message.text);
  });
});
await Promise.all([framed, composed]);
fromComposer.close();
parentPort!.postMessage(drawings.close());
