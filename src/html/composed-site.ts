import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { TextStore } from "../charts/text-store.ts";
import { locales, type Locale } from "../i18n/locale.ts";
import { folderOfKind, type PageKind } from "../site/plan.ts";
import { siteAddress } from "../site/site-address.ts";
import { siteData } from "../tables/site-data.ts";
import { bodiesFolder, composePages, type ComposedPages, type ComposeOptions, type PageHead } from "./compose-pages.ts";

type ComposedSite = Record<Locale, Promise<ComposedPages>>;

/** The composed pages outlive one module instance: the build script starts the work, and the pages that Astro bundles read what comes of it. */
const shared = globalThis as typeof globalThis & { danVanMoSite?: ComposedSite; danVanMoBodies?: Map<Locale, TextStore> };

/** Says where the build keeps what the next one can use. */
export function cacheFolder(): string {
  return resolve(process.env["CACHE_DIR"] ?? ".cache");
}

/** Says under which path the site will stand. */
export function siteBase(): string {
  return process.env["SITE_BASE"] ?? "/";
}

/** Starts to compose the whole site, each language in a thread of its own. */
export function startComposing({ takeAlong }: Pick<ComposeOptions, "takeAlong">): ComposedSite {
  shared.danVanMoSite = Object.fromEntries(locales.map((locale) => [locale, composeInThread({ locale, base: siteBase(), cacheFolder: cacheFolder(), takeAlong })])) as ComposedSite;
  return shared.danVanMoSite;
}

function composeInThread(workerData: Omit<ComposeOptions, "data">): Promise<ComposedPages> {
  const composed = new Promise<ComposedPages>((resolve, reject) => {
    new Worker(new URL("./compose-worker.ts", import.meta.url), { workerData }).on("message", resolve).on("error", reject);
  });
  composed.catch(() => undefined);
  return composed;
}

/** Gives the pages of a language; a development server, for which nobody has started the work, composes them itself. */
export function composedPages(locale: Locale): Promise<ComposedPages> {
  shared.danVanMoSite ??= {} as ComposedSite;
  shared.danVanMoSite[locale] ??= Promise.resolve(composePages({ data: siteData(), locale, base: siteBase(), cacheFolder: cacheFolder(), takeAlong: true }));
  return shared.danVanMoSite[locale];
}

/** Gives the page of a kind that has one page in a language. @throws if there is none. */
export async function onlyPage(kind: PageKind, locale: Locale): Promise<PageHead> {
  const [head] = (await composedPages(locale)).heads[kind];
  if (head === undefined) throw new Error(`The site has no page of the kind "${kind}" (${locale}).`);
  return head;
}

/** Gives the body of a page from the store. @throws where the store does not have it. */
export function bodyOf({ locale, path, bodyKey }: PageHead): string {
  shared.danVanMoBodies ??= new Map();
  let store = shared.danVanMoBodies.get(locale);
  if (store === undefined) shared.danVanMoBodies.set(locale, (store = TextStore.open(bodiesFolder(cacheFolder(), locale))));
  const body = store.read(bodyKey);
  if (body === null) throw new Error(`The body of ${path} (${locale}) is not in ${cacheFolder()}; build with --force.`);
  return body;
}

/** Gives the paths of a kind of page in the form that Astro asks for; the key of a page changes exactly when the page does. */
export async function staticPaths(kind: PageKind, locale: Locale) {
  const { heads } = await composedPages(locale);
  const folder = folderOfKind(kind);
  return heads[kind].map((head) => {
    const path = head.path.slice(folder.length, -1);
    return { params: { path: path === "" ? undefined : path }, props: { head }, cacheKey: JSON.stringify([head, siteBase(), siteAddress("/")]) };
  });
}
