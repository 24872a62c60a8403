/** The two languages of the site; Vietnamese is at `/`, English at `/en/`. */
export type Locale = "vi" | "en";

export const locales: readonly Locale[] = ["vi", "en"];

/** Picks the text of a language; English falls back to Vietnamese only for names. */
export function inLocale<T>(locale: Locale, vi: T, en: T): T {
  return locale === "vi" ? vi : en;
}

/** Prefixes a page path ("/nguon/") with the language's folder. */
export function localPath(path: string, locale: Locale): string {
  return locale === "vi" ? path : `/en${path}`;
}
