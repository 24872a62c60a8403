import { parentPort, workerData } from "node:worker_threads";
import { TextStore } from "../charts/text-store.ts";
import { siteData } from "../tables/site-data.ts";
import { bodiesFolder } from "./bodies-folder.ts";
import { composePages, type ComposeOptions } from "./compose-pages.ts";
import { writePages, type Frames } from "./write-pages.ts";

/** Composes the pages of a language in a thread of its own and sends back their heads; writes them once it gets their frames. */
const options = workerData as Omit<ComposeOptions, "data">;
const composed = composePages({ data: siteData(), ...options });
parentPort!.postMessage(composed);

parentPort!.once("message", ({ frames, outFolder }: { frames: Frames; outFolder: string }) => {
  const bodies = TextStore.open(bodiesFolder(options.cacheFolder, options.locale));
  const written = writePages(composed.heads, { frames, outFolder, base: options.base, bodyOf: ({ bodyKey }) => bodies.read(bodyKey)! });
  bodies.close();
  parentPort!.postMessage(written);
});
