import { inLocale, localPath, type Locale } from "../../i18n/locale.ts";
import type { Link } from "../model.ts";

/** Gives the path of a chart's own page, without the folder of a language. */
export function chartPath(chartId: string): string {
  return `/bieu-do/${chartId}/`;
}

/** Links from a chart to the page on which it can be taken along. */
export function takeAlongLink(chartId: string, locale: Locale): Link {
  return { text: inLocale(locale, "trích dẫn, tải, nhúng", "cite, download, embed"), path: chartPath(chartId) };
}

/** The files of a chart: pictures, the embed and what its marks say in each language, the figures in one for both. */
export function chartFiles(chartId: string, locale: Locale): Record<"csv" | "svg" | "png" | "embed" | "readings", string> {
  return {
    csv: `/bieu-do/${chartId}.csv`,
    svg: localPath(`/bieu-do/${chartId}.svg`, locale),
    png: localPath(`/bieu-do/${chartId}.png`, locale),
    embed: localPath(`/nhung/${chartId}/`, locale),
    readings: localPath(`/bieu-do/${chartId}.js`, locale),
  };
}
