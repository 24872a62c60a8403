import { localPath } from "../../i18n/locale.ts";
import type { ChartCopy } from "../../sharing/chart-copy.ts";
import { sourcesText } from "../../sharing/citation.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { citedSources } from "../citing/cited-sources.ts";
import { plainText } from "../citing/plain-text.ts";
import { siteAddress } from "../site-address.ts";
import { chartPath } from "./chart-addresses.ts";
import type { SiteChart } from "./site-chart.ts";

/** Gives what a chart takes along when it leaves the site. */
export function chartCopy(data: SiteData, chart: SiteChart): ChartCopy {
  const { chartId, locale, title, figure } = chart;
  return {
    chartId,
    locale,
    title,
    spec: figure.chart,
    notes: figure.notes.map(plainText),
    sources: sourcesText(citedSources(data.registry, chart.observations), locale),
    address: siteAddress(localPath(chartPath(chartId), locale)),
  };
}
