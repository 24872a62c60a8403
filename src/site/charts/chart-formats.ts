import { excelCsv } from "../../downloads/excel-csv.ts";
import { tableToJson } from "../../downloads/table-json.ts";
import { tableToWorkbook } from "../../downloads/workbook.ts";
import type { Registry } from "../../registry/registry.ts";
import type { ChartFormat } from "./chart-addresses.ts";
import { chartTable, type SiteChart } from "./site-chart.ts";

/** Writes the figures of a chart in every format but plain CSV; one file serves both languages, so it bears both titles. */
export async function chartFormats(
  registry: Registry,
  [chart, inEnglish]: readonly [SiteChart, SiteChart],
  version: string,
): Promise<Record<ChartFormat, Uint8Array>> {
  const { schema: table, rows } = chartTable(chart);
  const schema = { ...table, titleVi: chart.title, titleEn: inEnglish.title };
  const named = new Set(chart.observations.map(({ row }) => row.sourceId));
  const sources = registry.tables.sources.filter(({ sourceId }) => named.has(sourceId));
  const text = new TextEncoder();
  return {
    xlsx: await tableToWorkbook(schema, rows, { sources, version }),
    "excel-csv": text.encode(excelCsv(schema, rows, "vi")),
    "excel-csv-en": text.encode(excelCsv(schema, rows, "en")),
    json: text.encode(tableToJson(schema, rows)),
  };
}
