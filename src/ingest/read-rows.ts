import { nameKey } from "../lib/vietnamese-name.ts";
import type { Family } from "../registry/observation-tables.ts";
import { rawColumns, type RawColumn } from "../registry/raw-tables.ts";
import { cellMissingRule } from "../rules/cell-missing.ts";
import { fileNoRowsRule } from "../rules/file-no-rows.ts";
import { headerRepeatedRule } from "../rules/header-repeated.ts";
import { quoteUnclosedRule } from "../rules/quote-unclosed.ts";
import { rowRaggedRule } from "../rules/row-ragged.ts";
import type { Problem } from "../rules/rule.ts";
import { templateExampleRule } from "../rules/template-example.ts";
import { tooManyRowsRule } from "../rules/too-many-rows.ts";
import { cleanCells } from "./clean-cells.ts";
import { fileInEdition, type AnyRow, type EditionFile, type OpenEdition } from "./edition.ts";
import { exampleMark, isExampleRow } from "./example-row.ts";
import { readModelCount } from "./families/models.ts";
import { readRating } from "./families/ratings.ts";
import { readReportFigure } from "./families/reports.ts";
import { readScore } from "./families/scores.ts";
import { readTally } from "./families/tallies.ts";
import { fileTable, type FileTable } from "./file-table.ts";
import { headingsOf, readHeaders } from "./headers.ts";
import { missingHeaderRow } from "./missing-header-row.ts";
import { isBlank } from "./parse-table.ts";
import { dropRepeated, problemOf } from "./problem-log.ts";
import { RowReader } from "./row-reader.ts";

const readers: Record<Family, (reader: RowReader) => AnyRow | null> = {
  ratings: readRating,
  tallies: readTally,
  scores: readScore,
  reports: readReportFigure,
  models: readModelCount,
};

const rowsBetweenReports = 2_000;

/** A spreadsheet holds no more. */
const spreadsheetRows = 1_048_576;

/** What the rows of one file gave, with the readers of the good ones so that later checks can point at their cells. */
export interface FileRows {
  rows: AnyRow[];
  readers: RowReader[];
  rowsRead: number;
}

/** Reads the rows of one file of an edition: bytes, text, records, names, values. */
export function readRows(edition: OpenEdition, input: EditionFile): FileRows {
  const file = fileInEdition(edition.path, input.name);
  const { family, numberStyle } = edition.origin;
  const known = headingsOf(family);
  const table = fileTable(input, { path: file, style: numberStyle, isHeading: (cell) => known.has(nameKey(cell)) });
  for (const problem of table.problems) edition.problems.push(problem);
  if (table.records === null) return none;
  const before = edition.problems.length;
  const found = readTable(edition, file, { ...table, records: table.records });
  dropRepeated(edition.problems, before, table.problems);
  return found;
}

const none: FileRows = { rows: [], readers: [], rowsRead: 0 };

function readTable(edition: OpenEdition, file: string, table: FileTable & { records: string[][] }): FileRows {
  const { family } = edition.origin;
  const wholeFile = { file, row: 0, position: null, columnName: "", value: "" };
  const limit = edition.maximumRows ?? spreadsheetRows;
  if (table.records.length > limit) {
    edition.problems.push(problemOf(tooManyRowsRule, wholeFile, { rows: table.records.length, limit }));
    return none;
  }
  const misplaced = missingHeaderRow(family, { records: table.records, text: table.text, file });
  if (misplaced !== null) {
    edition.problems.push(misplaced);
    return none;
  }
  const before = edition.problems.length;
  const columns = readHeaders(family, table.records, file, edition.problems);
  const [headings = []] = table.records;
  if (table.records.length < 2) edition.problems.push(problemOf(fileNoRowsRule, { ...wholeFile, row: 1 }, {}));
  reportQuotes(table.brokenQuotes, file, edition.problems);
  // Without its headings a file has no cells to read; the rest of its problems would be noise.
  if (edition.problems.slice(before).some((problem) => problem.ruleId === "header-missing" || problem.ruleId === "header-duplicate")) return none;
  const lastRecord = table.brokenQuotes[0] ?? table.records.length;
  const found = readRecords(edition, file, { records: table.records.slice(0, lastRecord), headings, columns });
  // Rows behind a broken quotation mark are rows too, though not read: nothing may be said to be missing.
  return { ...found, rowsRead: found.rowsRead + table.records.length - lastRecord };
}

function readRecords(
  edition: OpenEdition,
  file: string,
  table: { records: readonly string[][]; headings: readonly string[]; columns: ReadonlyMap<string, number> },
): FileRows {
  const result: FileRows = { rows: [], readers: [], rowsRead: 0 };
  const headings = table.headings.map((heading) => heading.trim());
  const required = (rawColumns[edition.origin.family] as readonly RawColumn[]).filter((column) => column.required);
  const readRow = readers[edition.origin.family];
  for (const [index, record] of table.records.entries()) {
    if (index % rowsBetweenReports === 0) edition.progress?.(index, table.records.length);
    if (index === 0 || isBlank(record)) continue;
    result.rowsRead += 1;
    const row = index + 1;
    if (isExampleRow(record)) {
      const position = record.findIndex((cell) => isExampleRow([cell]));
      edition.problems.push(problemOf(templateExampleRule, { file, row, position, columnName: headings[position] ?? "", value: exampleMark }, {}));
      continue;
    }
    if (record.length > 1 && record.every((cell, position) => cell.trim() === (headings[position] ?? ""))) {
      edition.problems.push(problemOf(headerRepeatedRule, { file, row, position: null, columnName: "", value: record.join(" | ") }, {}));
      continue;
    }
    if (isRagged(record, headings.length)) {
      edition.problems.push(
        problemOf(
          rowRaggedRule,
          { file, row, position: null, columnName: "", value: record.join(" | ") },
          { cells: record.length, headings: headings.length },
        ),
      );
      continue;
    }
    const before = edition.problems.length;
    const cells = cleanCells(record, { file, row, headings, problems: edition.problems });
    const reader = new RowReader({ edition, file, row, cells, columns: table.columns, headings });
    const ofCells = edition.problems.slice(before);
    reader.failed = ofCells.some((problem) => problem.severity === "error");
    for (const column of required) if (reader.text(column.name) === "") reader.report(cellMissingRule, column.name, {});
    const observation = readRow(reader);
    if (reader.failed) dropRepeated(edition.problems, before + ofCells.length, ofCells);
    if (reader.failed) continue;
    // A row is never dropped without a word: this would be a fault of the code, not of the file.
    if (observation === null) throw new Error(`${file}, row ${row}: gave no observation and no problem.`);
    result.rows.push(observation);
    result.readers.push(reader);
  }
  return result;
}

/** Too few cells, or filled cells beyond the headings; empty ones at the end are what Excel leaves behind. */
function isRagged(record: readonly string[], headings: number): boolean {
  return record.length < headings || (record.length > headings && record.slice(headings).some((cell) => cell.trim() !== ""));
}

function reportQuotes(records: readonly number[], file: string, problems: Problem[]): void {
  const [first] = records;
  if (first !== undefined) problems.push(problemOf(quoteUnclosedRule, { file, row: first + 1, position: null, columnName: "", value: "" }, {}));
}
