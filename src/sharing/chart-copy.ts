import type { ChartSpec } from "../charts/chart-spec.ts";
import { inLocale, type Locale } from "../i18n/locale.ts";

/** All that a chart needs away from the site; plain data, so that it can cross to a worker and be a key. */
export interface ChartCopy {
  chartId: string;
  locale: Locale;
  title: string;
  spec: ChartSpec;
  notes: readonly string[];
  /** The publishers with the days of publication. */
  sources: string;
  /** The page of the chart: a full address, or one that begins at the root of the site. */
  address: string;
}

/** Who publishes a chart, and under which licence; a release does not change a chart whose figures stay the same. */
export const creditText = "Dân vận Mở, CC BY 4.0";

/** Says where the figures come from. */
export function sourceText({ sources, locale }: Pick<ChartCopy, "sources" | "locale">): string {
  return inLocale(locale, `Nguồn: ${sources}`, `Source: ${sources}`);
}
