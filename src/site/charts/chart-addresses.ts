import { tableFile } from "../../downloads/addresses.ts";
import type { TableFormatId } from "../../downloads/table-formats.ts";
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

/** The formats that the figures of a chart come in beside plain CSV; Parquet is for whole tables. */
export const chartFormatIds = ["xlsx", "excel-csv", "excel-csv-en", "json"] as const satisfies readonly TableFormatId[];
export type ChartFormat = (typeof chartFormatIds)[number];

/** Gives the path of the figures of a chart in a format; the figures are the same in both languages. */
export function chartFormatFile(chartId: string, format: ChartFormat): string {
  return `/bieu-do/${tableFile(chartId, format)}`;
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
