import { locales, type Locale } from "../i18n/locale.ts";
import { browserFigures, browserRegistry } from "../site/comparison/browser-data.ts";
import { comparisonSubjects } from "../site/comparison/subjects.ts";
import type { PageFrame } from "../site/model.ts";
import { searchIndex } from "../site/search/search-index.ts";
import type { SiteData } from "../tables/site-data.ts";

/**
 * Writes what scripts of the site read, one text after the other with its address: the search index of a language, and with the first language the figures that can
 * be compared, which have none.
 *
 * Each is a script that registers itself, because a page opened from a disk may not fetch; the index is JSON too, for other programs.
 */
export function* browserTexts(
  data: SiteData,
  locale: Locale,
  pages: readonly Pick<PageFrame, "path" | "title">[],
): Generator<readonly [address: string, text: string]> {
  const index = JSON.stringify(searchIndex(data, locale, pages));
  yield [`/tim-kiem/index-${locale}.json`, index];
  yield [`/tim-kiem/index-${locale}.js`, `self.danVanMoIndex=self.danVanMoIndex||{};self.danVanMoIndex.${locale}=${index};\n`];
  if (locale !== locales[0]) return;
  yield ["/so-sanh/danh-muc.js", `(self.danVanMoCompared??={}).registry=${JSON.stringify(browserRegistry(data))};\n`];
  for (const { id } of comparisonSubjects(data, locale)) {
    const figures = JSON.stringify(browserFigures(data, id));
    yield [`/so-sanh/so-lieu/${id}.js`, `((self.danVanMoCompared??={}).figures??={})[${JSON.stringify(id)}]=${figures};\n`];
  }
}
