import { parentPort, workerData } from "node:worker_threads";
import { siteData } from "../tables/site-data.ts";
import { composePages, type ComposeOptions } from "./compose-pages.ts";

/** Composes the pages of a language in a thread of its own and sends back their heads. */
parentPort!.postMessage(composePages({ data: siteData(), ...(workerData as Omit<ComposeOptions, "data">) }));
