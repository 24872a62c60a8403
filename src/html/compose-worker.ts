import { once } from "node:events";
import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { siteData } from "../tables/site-data.ts";
import { composePages, type ComposeOptions } from "./compose-pages.ts";
import { PageWriter, type Frames } from "./page-writer.ts";

/** Composes and writes the pages of a language in a thread of its own; the frames come while it does. */
const options = workerData as Omit<ComposeOptions, "data" | "writer">;
const port = parentPort!;
let frames: Frames | null = null;
const takeFrames = (): Frames | null => (frames ??= (receiveMessageOnPort(port)?.message as Frames | undefined) ?? null);
const writer = new PageWriter(options.locale, takeFrames);
const report = composePages({ data: siteData(), ...options, writer });
if (frames === null) [frames] = (await once(port, "message")) as [Frames];
writer.finish(frames);
port.postMessage(report);
