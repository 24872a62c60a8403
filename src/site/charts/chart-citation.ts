import { localPath } from "../../i18n/locale.ts";
import type { Citation } from "../../sharing/citation.ts";
import { citedVersion } from "../../tables/cited-version.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { citedSources } from "../citing/cited-sources.ts";
import { fullAddress } from "../site-address.ts";
import { chartPath } from "./chart-addresses.ts";
import { chartCsv, type SiteChart } from "./site-chart.ts";

/** Says what is cited when a chart is: the picture by its title, the figures behind it by the hash of their CSV. */
export function chartCitation(data: SiteData, chart: SiteChart): Citation {
  const { version, date } = citedVersion();
  return {
    key: chart.chartId,
    title: chart.title,
    kind: "chart",
    version,
    released: date,
    sha256: chartCsv(chart).sha256,
    address: fullAddress(localPath(chartPath(chart.chartId), chart.locale)),
    sources: citedSources(data.registry, chart.observations),
  };
}
