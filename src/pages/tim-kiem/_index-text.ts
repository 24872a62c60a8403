import type { Locale } from "../../i18n/locale.ts";
import { pageKinds, plannedPages } from "../../site/plan.ts";
import { searchIndex } from "../../site/search/search-index.ts";
import { siteData } from "../../tables/site-data.ts";

/** Writes the search index of a language as JSON. */
export function indexText(locale: Locale): string {
  const pages = pageKinds.flatMap((kind) => plannedPages(kind, locale).map(({ model }) => model));
  return JSON.stringify(searchIndex(siteData(), locale, pages));
}
