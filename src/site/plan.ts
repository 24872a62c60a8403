import type { Locale } from "../i18n/locale.ts";
import type { SiteData } from "../tables/site-data.ts";
import { agencyPages } from "./agency-pages.ts";
import { agencyTypePages } from "./agency-type-pages.ts";
import { areaPages } from "./area-pages.ts";
import { checkFilePages } from "./check-file-page.ts";
import { checkPages } from "./check-pages.ts";
import { chartPages } from "./charts/chart-pages.ts";
import { ChartCollection } from "./charts/site-chart.ts";
import { citingPages } from "./citing/citing-page.ts";
import { comparisonPages } from "./comparison/comparison-pages.ts";
import { contentsPages, searchPages } from "./contents-pages.ts";
import { coveragePages } from "./coverage-pages.ts";
import { datasetPages } from "./dataset-pages.ts";
import { homePages } from "./home-page.ts";
import { indexPages } from "./index-pages.ts";
import { methodPages } from "./method-page.ts";
import type { PageModel } from "./model.ts";
import { pageKinds, type PageKind } from "./page-kinds.ts";
import { modelsPages } from "./models-pages.ts";
import { publicationPages } from "./publication-pages.ts";
import { releasePages } from "./releases/release-pages.ts";
import { reportPages } from "./report-pages.ts";
import { sourcePages } from "./source-pages.ts";

const makers: Record<PageKind, (data: SiteData, locale: Locale, charts: ChartCollection) => Iterable<PageModel>> = {
  home: homePages,
  areas: areaPages,
  agencies: agencyPages,
  agencyTypes: agencyTypePages,
  indices: indexPages,
  comparisons: comparisonPages,
  publications: publicationPages,
  reports: reportPages,
  models: modelsPages,
  datasets: datasetPages,
  coverage: coveragePages,
  sources: sourcePages,
  checkFile: checkFilePages,
  checks: checkPages,
  method: methodPages,
  releases: releasePages,
  citing: citingPages,
  contents: contentsPages,
  search: searchPages,
  charts: chartPages,
};

/**
 * Makes all pages of a language, one after the other, the same order every time.
 *
 * @param takeAlong whether every chart gets a page of its own, from which it can be taken along.
 */
export function* pagesOf(
  data: SiteData,
  locale: Locale,
  { takeAlong = true }: { takeAlong?: boolean } = {},
): Generator<readonly [PageKind, PageModel]> {
  const charts = new ChartCollection();
  for (const kind of pageKinds.filter((one) => takeAlong || one !== "charts")) {
    for (const page of makers[kind](data, locale, charts)) {
      if (takeAlong && kind !== "charts") charts.add(page);
      yield [kind, page];
    }
  }
}
