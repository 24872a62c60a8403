import { columnLetter } from "../../lib/column-letter.ts";
import { nearestNames } from "../../lib/nearest-names.ts";
import { cellFault, cellFromText } from "../../registry/table-csv.ts";
import type { TableSchema } from "../../registry/table-schema.ts";
import { headerAbsentRule } from "../../rules/header-absent.ts";
import { headerDuplicateRule } from "../../rules/header-duplicate.ts";
import { headerEmptyRule } from "../../rules/header-empty.ts";
import { headerMissingRule } from "../../rules/header-missing.ts";
import { headerUnknownRule } from "../../rules/header-unknown.ts";
import { quoteUnclosedRule } from "../../rules/quote-unclosed.ts";
import { registryFormatRule } from "../../rules/registry-format.ts";
import { rowRaggedRule } from "../../rules/row-ragged.ts";
import type { Problem } from "../../rules/rule.ts";
import { cleanCells } from "../clean-cells.ts";
import { fileTable } from "../file-table.ts";
import { isBlank } from "../parse-table.ts";
import { dropRepeated, problemOf } from "../problem-log.ts";
import { nearestValue, problemOfCell } from "./registry-cell.ts";
import { registryFile, type TablePlaces } from "./registry-places.ts";

/** The rows of one of our own tables with the places they stand in. */
export interface RegistryTable {
  rows: Record<string, unknown>[];
  places: TablePlaces;
}

/**
 * Reads one table that is edited by hand and names every cell that is wrong; null: its rows cannot be told apart or its columns are not
 * those of the table.
 *
 * @param file from the root of the repository; without it the table is one of the registry, which is read only as our own tables are written.
 */
export function readRegistryTable(
  schema: TableSchema,
  bytes: Uint8Array,
  problems: Problem[],
  file = registryFile(schema.name),
): RegistryTable | null {
  const wholeFile = { file, row: 0, position: null, columnName: "", value: "" };
  const known = new Set(schema.fields.map((field) => field.name));
  const {
    records,
    encoding,
    delimiter,
    brokenQuotes,
    problems: ofFile,
  } = fileTable({ name: file, bytes, sha256: "" }, { path: file, style: "en", isHeading: (cell) => known.has(cell) });
  const ofText = ofFile.filter((problem) => problem.severity === "error");
  problems.push(...ofText);
  if (records === null) return null;
  const isKept = file === registryFile(schema.name);
  if (isKept && (encoding !== "utf-8" || (delimiter !== "," && (records[0]?.length ?? 0) > 1))) {
    problems.push(problemOf(registryFormatRule, wholeFile, { encoding: encoding ?? "", delimiter }));
    return null;
  }
  const columns = columnsOf(schema, file, records, problems);
  const [broken] = brokenQuotes;
  if (broken !== undefined) problems.push(problemOf(quoteUnclosedRule, { ...wholeFile, row: broken + 1 }, {}));
  if (columns === null || broken !== undefined) return null;
  const before = problems.length;
  const table = rowsOf(schema, { file, records, columns }, problems);
  dropRepeated(problems, before, ofText);
  return table;
}

/** Finds the columns of a table; null: one is missing or stands there twice. */
function columnsOf(schema: TableSchema, file: string, records: readonly (readonly string[])[], problems: Problem[]): Map<string, number> | null {
  const [header = []] = records;
  const names = schema.fields.map((field) => field.name);
  const columns = new Map<string, number>();
  const unknown: string[] = [];
  const found: Problem[] = [];
  for (const [position, printed] of header.entries()) {
    const place = { file, row: 1, position, columnName: printed, value: printed };
    const first = columns.get(printed);
    if (first !== undefined) found.push(problemOf(headerDuplicateRule, place, { first: columnLetter(first) }));
    else if (names.includes(printed)) columns.set(printed, position);
    else if (printed.trim() !== "") {
      unknown.push(printed);
      found.push(problemOf(headerUnknownRule, place, { candidates: nearestNames(printed, names) }));
    } else {
      const filled = records.slice(1).find((record) => (record[position] ?? "").trim() !== "")?.[position];
      if (filled !== undefined) found.push(problemOf(headerEmptyRule, { ...place, value: filled.trim() }, {}));
    }
  }
  if (columns.size === 0) {
    const place = { file, row: 1, position: null, columnName: "", value: header.join(" ").trim() };
    problems.push(problemOf(headerAbsentRule, place, { headings: names }));
    return null;
  }
  const missing = names.filter((name) => !columns.has(name));
  for (const heading of missing)
    found.push(
      problemOf(
        headerMissingRule,
        { file, row: 1, position: null, columnName: heading, value: "" },
        { heading, candidates: nearestNames(heading, unknown, 2) },
      ),
    );
  problems.push(...found);
  return missing.length > 0 || found.some((problem) => problem.ruleId === headerDuplicateRule.id) ? null : columns;
}

function rowsOf(
  schema: TableSchema,
  { file, records, columns }: { file: string; records: readonly string[][]; columns: ReadonlyMap<string, number> },
  problems: Problem[],
): RegistryTable {
  const headings = records[0] ?? [];
  const rows: Record<string, unknown>[] = [];
  const places = { rows: [] as number[], columns };
  for (const [index, record] of records.entries()) {
    if (index === 0 || isBlank(record)) continue;
    const row = index + 1;
    places.rows.push(row);
    const isWhole = record.length === headings.length;
    if (!isWhole) {
      const place = { file, row, position: null, columnName: "", value: record.join(" | ") };
      problems.push(problemOf(rowRaggedRule, place, { cells: record.length, headings: headings.length }));
    }
    const cells = cleanCells(record, { file, row, headings, problems });
    const values: Record<string, unknown> = {};
    for (const field of schema.fields) {
      const value = cells[columns.get(field.name) ?? -1] ?? "";
      const fault = cellFault(field, value);
      values[field.name] = fault === null ? cellFromText(field, value) : nearestValue(field, value);
      // The cells of a row with one too few or too many stand in other columns: naming each would be noise.
      if (fault !== null && isWhole) {
        const place = { file, row, position: columns.get(field.name) ?? null, columnName: field.name, value };
        problems.push(problemOfCell(fault, field, place));
      }
    }
    rows.push(values);
  }
  return { rows, places };
}
