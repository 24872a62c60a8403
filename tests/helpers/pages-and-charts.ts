import { resolve } from "node:path";
import { locales, type Locale } from "../../src/i18n/locale.ts";
import { ChartCollection, type SiteChart } from "../../src/site/charts/site-chart.ts";
import type { PageModel } from "../../src/site/model.ts";
import { pagesOf } from "../../src/site/plan.ts";
import { siteData } from "../../src/tables/site-data.ts";

/** All pages of the real data and the charts on them, by language. */
export interface PagesAndCharts {
  pages: Record<Locale, PageModel[]>;
  charts: Record<Locale, SiteChart[]>;
}

let made: PagesAndCharts | undefined;

/** Makes every page of the real data; tests of one process share them. */
export function pagesAndCharts(): PagesAndCharts {
  return (made ??= make());
}

function make(): PagesAndCharts {
  const data = siteData(resolve("data"));
  const all = locales.map((locale) => {
    const collection = new ChartCollection();
    const pages = [...pagesOf(data, locale)].map(([, page]) => {
      collection.add(page);
      return page;
    });
    return [locale, { pages, charts: collection.charts(data) }] as const;
  });
  const of = Object.fromEntries(all) as Record<Locale, { pages: PageModel[]; charts: SiteChart[] }>;
  return { pages: { vi: of.vi.pages, en: of.en.pages }, charts: { vi: of.vi.charts, en: of.en.charts } };
}
