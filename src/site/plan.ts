import { createHash } from "node:crypto";
import type { ChartSpec } from "../charts/chart-spec.ts";
import type { Locale } from "../i18n/locale.ts";
import { dataFolder } from "../tables/data-folder.ts";
import { siteData, type SiteData } from "../tables/site-data.ts";
import { agencyPages } from "./agency-pages.ts";
import { agencyTypePages } from "./agency-type-pages.ts";
import { areaPages } from "./area-pages.ts";
import { checkFilePages } from "./check-file-page.ts";
import { checkPages } from "./check-pages.ts";
import { chartPages } from "./charts/chart-pages.ts";
import { citingPages } from "./citing-page.ts";
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
import { siteAddress } from "./site-address.ts";
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
  charts: { folder: "/bieu-do/", pages: (data, locale) => chartPages(data, locale, pagesWithCharts(locale)) },
  releases: { folder: "/v/", pages: releasePages },
  citing: { folder: "/trich-dan/", pages: citingPages },
  contents: { folder: "/muc-luc/", pages: contentsPages },
  search: { folder: "/tim-kiem/", pages: searchPages },
} as const satisfies Record<string, { folder: string; pages: (data: SiteData, locale: Locale) => PageModel[] }>;

export type PageKind = keyof typeof kinds;

/** The names of all kinds of page. */
export const pageKinds = Object.keys(kinds) as PageKind[];

/** A page model with the key that changes exactly when the model does. */
export interface PlannedPage {
  model: PageModel;
  cacheKey: string;
}

/**
 * The plan outlives one module instance: the build script makes it, draws its charts, and the pages that
 * Astro bundles read the same one instead of making it again.
 */
const shared = globalThis as typeof globalThis & { danVanMoPlan?: { folder: string; pages: Map<string, PlannedPage[]> } };

/** Gives all pages of a kind in a language, made once a process. */
export function plannedPages(kind: PageKind, locale: Locale): PlannedPage[] {
  const folder = dataFolder();
  if (shared.danVanMoPlan?.folder !== folder) shared.danVanMoPlan = { folder, pages: new Map() };
  const { pages } = shared.danVanMoPlan;
  const key = `${kind}/${locale}`;
  const known = pages.get(key);
  if (known !== undefined) return known;
  const made = kinds[kind].pages(siteData(folder), locale).map((model) => ({ model, cacheKey: createHash("sha1").update(siteAddress("/")).update(JSON.stringify(model)).digest("base64url") }));
  pages.set(key, made);
  return made;
}

function pagesWithCharts(locale: Locale): PageModel[] {
  return pageKinds.filter((kind) => kind !== "charts").flatMap((kind) => plannedPages(kind, locale).map(({ model }) => model));
}

/** Forgets the plan, so that a development server reads changed tables. */
export function forgetPlan(): void {
  delete shared.danVanMoPlan;
}

/** Gives the paths of a kind of page in the form that Astro asks for. */
export function staticPaths(kind: PageKind, locale: Locale) {
  const { folder } = kinds[kind];
  return plannedPages(kind, locale).map(({ model, cacheKey }) => {
    const path = model.path.slice(folder.length, -1);
    return { params: { path: path === "" ? undefined : path }, props: { model }, cacheKey };
  });
}

/** Collects the charts of some pages. */
export function chartsOf(pages: readonly PlannedPage[]): ChartSpec[] {
  return pages.flatMap(({ model }) => model.sections.flatMap((section) => (section.figures ?? []).flatMap((figure) => (figure.chart === null ? [] : [figure.chart]))));
}
