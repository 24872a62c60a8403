import { readdirSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { locales, type Locale } from "../i18n/locale.ts";
import { dataFolder } from "../tables/data-folder.ts";
import type { ComposeOptions, ComposeReport } from "./compose-pages.ts";
import type { Frames } from "./page-writer.ts";

/** A language whose pages a thread composes, and writes as soon as it gets their frames. */
export interface ComposingLanguage {
  locale: Locale;
  give(frames: Frames): void;
  report: Promise<ComposeReport>;
}

/** Each thread holds all tables: beyond this many bytes of them memory is spared, at the cost of some time. */
const largeTables = 150_000_000;

/** How far a heap may grow before V8 looks for what can go, in percent of what is in it, and the megabytes of its youngest part. */
const heaps = { usual: { growth: 100, young: 192 }, sparing: { growth: 25, young: 32 } };

/** Starts to compose the whole site, each language in a thread of its own. */
export function startComposing(options: Pick<ComposeOptions, "base" | "cacheFolder" | "takeAlong">): ComposingLanguage[] {
  const heap = bytesOfTables() > largeTables ? heaps.sparing : heaps.usual;
  setFlagsFromString(`--heap-growing-percent=${heap.growth}`);
  // Where every core composes pages already, helpers that sweep beside it only get in its way.
  if (availableParallelism() <= locales.length) setFlagsFromString("--no-parallel-scavenge");
  return locales.map((locale) => {
    const worker = new Worker(new URL("./compose-worker.ts", import.meta.url), {
      workerData: { ...options, locale },
      resourceLimits: { maxYoungGenerationSizeMb: heap.young },
    });
    const report = new Promise<ComposeReport>((resolve, reject) => {
      worker.once("message", resolve).once("error", reject);
      worker.once("exit", (code) => reject(new Error(`The thread that composes the pages (${locale}) ended with code ${code}.`)));
    });
    report.catch(() => undefined); // Whoever waits for it says what went wrong.
    return { locale, give: (frames) => worker.postMessage(frames), report };
  });
}

function bytesOfTables(): number {
  const folder = join(dataFolder(), "tables");
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}
