import type { Source } from "../registry/registry-tables.ts";
import { tableFile } from "./addresses.ts";
import { excelCsv } from "./excel-csv.ts";
import { tableToParquet } from "./parquet.ts";
import type { PublishedTable } from "./published-table.ts";
import { tableToJson } from "./table-json.ts";
import { tableToWorkbook } from "./workbook.ts";
import { yearPartitions } from "./year-partitions.ts";

/** Writes a table in every format; tables of observations also as Parquet by year. */
export async function encodeTable(
  { schema, csv, rows }: PublishedTable,
  about: { sources: readonly Source[]; version: string },
): Promise<Map<string, Uint8Array>> {
  const text = new TextEncoder();
  const { name } = schema;
  return new Map<string, Uint8Array>([
    [tableFile(name, "csv"), csv],
    [tableFile(name, "xlsx"), await tableToWorkbook(schema, rows, about)],
    [tableFile(name, "excel-csv"), text.encode(excelCsv(schema, rows, "vi"))],
    [tableFile(name, "excel-csv-en"), text.encode(excelCsv(schema, rows, "en"))],
    [tableFile(name, "json"), text.encode(tableToJson(schema, rows))],
    [tableFile(name, "parquet"), tableToParquet(schema, rows)],
    ...(isPartitioned(schema) ? yearPartitions(schema, rows) : []),
  ]);
}

/** Says whether a table comes by year too: the published figures do, they are what grows. */
export function isPartitioned({ fields }: PublishedTable["schema"]): boolean {
  return fields.some(({ name }) => name === "rawFile");
}
