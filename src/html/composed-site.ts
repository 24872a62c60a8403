import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { TextStore } from "../charts/text-store.ts";
import { locales, type Locale } from "../i18n/locale.ts";
import { siteBase } from "../site/site-address.ts";
import { bodiesFolder } from "./bodies-folder.ts";
import type { ComposedPages, ComposeOptions, PageHead } from "./compose-pages.ts";
import type { Frames } from "./write-pages.ts";

/** A language whose pages a thread composes and, when it gets their frames, writes. */
export interface ComposingLanguage {
  locale: Locale;
  pages: Promise<ComposedPages>;
  write(frames: Frames, outFolder: string): Promise<number>;
}

/** The composed pages outlive one module instance: the build script starts the work, and the pages that Astro bundles read what comes of it. */
const shared = globalThis as typeof globalThis & { danVanMoSite?: Map<Locale, Promise<ComposedPages>> };
const composed = (shared.danVanMoSite ??= new Map<Locale, Promise<ComposedPages>>());

/** Says where the build keeps what the next one can use. */
export function cacheFolder(): string {
  return resolve(process.env["CACHE_DIR"] ?? ".cache");
}

/** Starts to compose the whole site, each language in a thread of its own. */
export function startComposing({ takeAlong }: Pick<ComposeOptions, "takeAlong">): ComposingLanguage[] {
  return locales.map((locale) => {
    const workerData = { locale, base: siteBase(), cacheFolder: cacheFolder(), takeAlong };
    const worker = new Worker(new URL("./compose-worker.ts", import.meta.url), { workerData });
    const pages = answerOf<ComposedPages>(worker);
    pages.catch(() => undefined); // Whoever waits for the pages says what went wrong.
    composed.set(locale, pages);
    const write = (frames: Frames, outFolder: string): Promise<number> => {
      const written = answerOf<number>(worker);
      worker.postMessage({ frames, outFolder });
      return written;
    };
    return { locale, pages, write };
  });
}

function answerOf<T>(worker: Worker): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve).once("error", reject);
  });
}

/** Gives the pages of a language. @throws if nobody has started to compose them. */
export function composedPages(locale: Locale): Promise<ComposedPages> {
  const pages = composed.get(locale);
  if (pages === undefined) throw new Error(`Nobody composes the pages (${locale}): build with "npm run build".`);
  return pages;
}

/** Gives the page at a path. @throws if there is none. */
export async function pageAt(path: string, locale: Locale): Promise<PageHead> {
  const { heads } = await composedPages(locale);
  const head = Object.values(heads)
    .flat()
    .find((one) => one.path === path);
  if (head === undefined) throw new Error(`The site has no page ${path} (${locale}).`);
  return head;
}

const bodies = new Map<Locale, TextStore>();

/** Gives the body of a page from the store. @throws where the store does not have it. */
export function bodyOf({ locale, path, bodyKey }: PageHead): string {
  let store = bodies.get(locale);
  if (store === undefined) bodies.set(locale, (store = TextStore.open(bodiesFolder(cacheFolder(), locale))));
  const body = store.read(bodyKey);
  if (body === null) throw new Error(`The body of ${path} (${locale}) is not in ${cacheFolder()}; build with --force.`);
  return body;
}
