import { composedPages } from "../../html/composed-site.ts";
import type { Locale } from "../../i18n/locale.ts";

/** Writes the search index of a language as JSON. */
export async function indexText(locale: Locale): Promise<string> {
  return JSON.stringify((await composedPages(locale)).searchIndex);
}
