import { nearestNames } from "../lib/nearest-names.ts";
import { nameKey } from "../lib/vietnamese-name.ts";
import type { Family } from "../registry/observation-tables.ts";
import { rawColumns, type RawColumn } from "../registry/raw-tables.ts";
import { delimiterUnknownRule } from "../rules/delimiter-unknown.ts";
import { headerAbsentRule } from "../rules/header-absent.ts";
import { headerNotFirstRule } from "../rules/header-not-first.ts";
import type { Problem } from "../rules/rule.ts";
import { headingsOf } from "./headers.ts";
import { foreignDelimiter } from "./parse-table.ts";
import { problemOf } from "./problem-log.ts";

/** Says why the first row holds no heading at all: another separator, a title above the headings, or no headings. */
export function missingHeaderRow(family: Family, table: { records: readonly string[][]; text: string; file: string }): Problem | null {
  const { records, text, file } = table;
  const headings = headingsOf(family);
  const isHeading = (cell: string): boolean => headings.has(nameKey(cell));
  const [first = []] = records;
  if (first.some(isHeading)) return null;
  const place = { file, row: 1, position: null, columnName: "", value: first.join(" ").trim() };
  const delimiter = foreignDelimiter(text, isHeading);
  if (delimiter !== null) return problemOf(delimiterUnknownRule, place, { delimiter });
  const headerRow = records.slice(0, 15).findIndex((record) => record.filter(isHeading).length >= 2) + 1;
  if (headerRow > 1) return problemOf(headerNotFirstRule, place, { headerRow });
  const columns = rawColumns[family] as readonly RawColumn[];
  const names = columns.flatMap((column) => [column.headingVi, column.headingEn]);
  const misspelled = first.filter((cell) => nearestNames(cell, names, 1).length > 0).length;
  if (misspelled * 2 >= first.length) return null;
  return problemOf(headerAbsentRule, place, { headings: columns.filter((column) => column.required).map((column) => column.headingVi) });
}
