import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { locales } from "../i18n/locale.ts";
import { siteData } from "../tables/site-data.ts";
import { composePages, type ComposeOptions, type ComposedPage } from "./compose-pages.ts";
import { Turns } from "./turns.ts";

/** What the thread that composes gets. */
export interface ComposeData extends Pick<ComposeOptions, "base" | "takeAlong"> {
  /** Leads to the thread that writes. */
  toWriter: MessagePort;
  turns: SharedArrayBuffer;
}

/** What it hands on; the last message is null. */
export type Composed = { page: ComposedPage } | { address: string; text: string } | null;

/** Composes the pages of all languages in a thread of its own: it alone holds the tables. */
const { base, takeAlong, toWriter, turns: buffer } = workerData as ComposeData;
const turns = new Turns(buffer);
const post = (composed: Composed, bytes: readonly ArrayBuffer[] = []): void => {
  turns.waitForWriter();
  toWriter.postMessage(composed, bytes);
};
const writer = {
  page: (page: ComposedPage) => post({ page }, [page.sections.buffer]),
  text: (address: string, text: string) => post({ address, text }),
};
const data = siteData();
const paths = locales.flatMap((locale) => composePages({ data, locale, base, takeAlong, writer }));
post(null);
parentPort!.postMessage(paths);
