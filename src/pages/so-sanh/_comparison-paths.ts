import type { Locale } from "../../i18n/locale.ts";
import { staticPaths } from "../../html/composed-site.ts";
import { comparisonSubjects } from "../../site/comparison/subjects.ts";
import { siteData } from "../../tables/site-data.ts";

/** Gives the pages of comparing; the one with the form also changes when there is more to choose from. */
export async function comparisonPaths(locale: Locale) {
  const subjects = JSON.stringify(comparisonSubjects(siteData(), locale));
  const paths = await staticPaths("comparisons", locale);
  return paths.map((page) => (page.params.path === undefined ? { ...page, cacheKey: page.cacheKey + subjects } : page));
}
