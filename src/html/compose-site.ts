import { Worker } from "node:worker_threads";
import { locales, type Locale } from "../i18n/locale.ts";
import type { ComposeOptions, ComposeReport } from "./compose-pages.ts";
import type { Frames } from "./page-writer.ts";

/** A language whose pages a thread composes, and writes as soon as it gets their frames. */
export interface ComposingLanguage {
  locale: Locale;
  give(frames: Frames): void;
  report: Promise<ComposeReport>;
}

/** Starts to compose the whole site, each language in a thread of its own. */
export function startComposing(options: Pick<ComposeOptions, "base" | "cacheFolder" | "takeAlong">): ComposingLanguage[] {
  return locales.map((locale) => {
    const worker = new Worker(new URL("./compose-worker.ts", import.meta.url), { workerData: { ...options, locale } });
    const report = new Promise<ComposeReport>((resolve, reject) => {
      worker.once("message", resolve).once("error", reject);
      worker.once("exit", (code) => reject(new Error(`The thread that composes the pages (${locale}) ended with code ${code}.`)));
    });
    report.catch(() => undefined); // Whoever waits for it says what went wrong.
    return { locale, give: (frames) => worker.postMessage(frames), report };
  });
}
