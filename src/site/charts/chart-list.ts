import Papa from "papaparse";
import { chartFiles, chartFormatFile, chartFormatIds, chartPath, type ChartFormat } from "./chart-addresses.ts";
import { chartCsv, type SiteChart } from "./site-chart.ts";

/** Lists every chart with its addresses as CSV, for programs; the charts of both languages, Vietnamese first, in the same order. */
export function chartList([vietnamese = [], english = []]: readonly (readonly SiteChart[])[]): string {
  const englishById = new Map(english.map((chart) => [chart.chartId, chart]));
  const rows = vietnamese.map((chart) => {
    const inEnglish = englishById.get(chart.chartId);
    const [vi, en] = [chartFiles(chart.chartId, "vi"), chartFiles(chart.chartId, "en")];
    return [
      chart.chartId,
      chart.title,
      inEnglish?.title ?? "",
      chartPath(chart.chartId),
      vi.csv,
      chartCsv(chart).sha256,
      vi.svg,
      vi.png,
      vi.embed,
      en.svg,
      en.png,
      en.embed,
      chart.figure.chart.options.condition ?? "",
      inEnglish?.figure.chart.options.condition ?? "",
      ...chartFormatIds.map((format) => chartFormatFile(chart.chartId, format)),
    ];
  });
  const names = [
    "chartId",
    "titleVi",
    "titleEn",
    "page",
    "csv",
    "csvSha256",
    "svgVi",
    "pngVi",
    "embedVi",
    "svgEn",
    "pngEn",
    "embedEn",
    "conditionVi",
    "conditionEn",
    ...chartFormatIds.map(columnOf),
  ];
  return `${Papa.unparse([names, ...rows], { newline: "\n" })}\n`;
}

function columnOf(format: ChartFormat): string {
  return format.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
