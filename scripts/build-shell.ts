import { cacheFolder } from "./lib/cache-folder.ts";
import { buildShell } from "./lib/site-shell.ts";

/** Builds the frames of pages, so that they are there when the figures are. */
await buildShell(cacheFolder());
