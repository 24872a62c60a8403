import type { ChartSpec } from "../charts/chart-spec.ts";
import { localPath, type Locale } from "../i18n/locale.ts";
import { siteUrl } from "../lib/site-url.ts";

/** Where a piece of HTML stands: the language of its page and the base of the deployment ("/", "/dan-van/"). */
export interface Place {
  locale: Locale;
  base: string;
}

/** A place that can show charts. */
export interface FigurePlace extends Place {
  svgOf(chart: ChartSpec): string;
  /** Whether charts have pages of their own to link to. */
  takeAlong: boolean;
}

/** Gives the address of a page ("/nguon/") in the language of a place. */
export function pageAddress(path: string, { locale, base }: Place): string {
  return siteUrl(localPath(path, locale), base);
}

/** Gives the address of a file that both languages share. */
export function fileAddress(file: string, { base }: Place): string {
  return siteUrl(file, base);
}
