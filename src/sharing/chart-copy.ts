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
  /** "phiên bản 1.2.0 (05/3/2026)". */
  version: string;
  /** The page of the chart: a full address, or one that begins at the root of the site. */
  address: string;
}

/** Says who publishes the chart, and which version of the data it shows. */
export function creditText({ version }: Pick<ChartCopy, "version">): string {
  return `Dân vận Mở, ${version}, CC BY 4.0`;
}

/** Says where the figures come from. */
export function sourceText({ sources, locale }: Pick<ChartCopy, "sources" | "locale">): string {
  return inLocale(locale, `Nguồn: ${sources}`, `Source: ${sources}`);
}
