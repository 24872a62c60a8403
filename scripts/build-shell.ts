import { cacheFolder } from "./lib/cache-folder.ts";
import { buildShell } from "./lib/site-shell.ts";

/** Builds the frames of pages, and compiles what composes pages, so that both are there when the figures are. */
await buildShell(cacheFolder());
await import("../src/html/compose-pages.ts");
