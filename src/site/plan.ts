import { localPath, type Locale } from "../i18n/locale.ts";
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
import { modelsPages } from "./models-pages.ts";
import { publicationPages } from "./publication-pages.ts";
import { releasePages } from "./releases/release-pages.ts";
import { reportPages } from "./report-pages.ts";
import { sourcePages } from "./source-pages.ts";

/** Every kind of page, with the folder its pages stand in. */
const kinds = {
  home: { folder: "/", pages: homePages },
  areas: { folder: "/dia-phuong/", pages: areaPages },
  agencies: { folder: "/co-quan/", pages: agencyPages },
  agencyTypes: { folder: "/loai-co-quan/", pages: agencyTypePages },
  indices: { folder: "/chi-so/", pages: indexPages },
  comparisons: { folder: "/so-sanh/", pages: comparisonPages },
  publications: { folder: "/xep-loai/", pages: publicationPages },
  reports: { folder: "/bao-cao/", pages: reportPages },
  models: { folder: "/mo-hinh/", pages: modelsPages },
  datasets: { folder: "/du-lieu/", pages: datasetPages },
  coverage: { folder: "/do-day-du/", pages: coveragePages },
  sources: { folder: "/nguon/", pages: sourcePages },
  checkFile: { folder: "/kiem-tra-tep/", pages: checkFilePages },
  checks: { folder: "/bat-nhat/", pages: checkPages },
  method: { folder: "/phuong-phap/", pages: methodPages },
  releases: { folder: "/v/", pages: releasePages },
  citing: { folder: "/trich-dan/", pages: citingPages },
  contents: { folder: "/muc-luc/", pages: contentsPages },
  search: { folder: "/tim-kiem/", pages: searchPages },
  /** Stands last: it is made from the charts of all other pages. */
  charts: { folder: "/bieu-do/", pages: chartPages },
} as const satisfies Record<string, { folder: string; pages: (data: SiteData, locale: Locale, charts: ChartCollection) => PageModel[] }>;

export type PageKind = keyof typeof kinds;

/** The names of all kinds of page. */
export const pageKinds = Object.keys(kinds) as PageKind[];

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
    for (const page of kinds[kind].pages(data, locale, charts)) {
      if (takeAlong && kind !== "charts") charts.add(page);
      yield [kind, page];
    }
  }
}

/** Gives the folder in which the pages of a kind stand: "/nguon/". */
export function folderOfKind(kind: PageKind): string {
  return kinds[kind].folder;
}

/** Gives the path at which a build makes the frame of a kind of page, until the pages are in it. */
export function framePath(kind: PageKind, locale: Locale): string {
  return localPath(`/khung/${kind}/`, locale);
}
