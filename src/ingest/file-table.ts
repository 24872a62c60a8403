import { encodingByteBrokenRule } from "../rules/encoding-byte-broken.ts";
import { encodingUnknownRule } from "../rules/encoding-unknown.ts";
import { encodingWindows1258Rule } from "../rules/encoding-windows-1258.ts";
import { fileEmptyRule } from "../rules/file-empty.ts";
import { fileNotTextRule } from "../rules/file-not-text.ts";
import { fontTcvn3Rule } from "../rules/font-tcvn3.ts";
import { fontVniRule } from "../rules/font-vni.ts";
import type { Problem } from "../rules/rule.ts";
import { textGarbledRule } from "../rules/text-garbled.ts";
import { decodeText, type Decoded, type TextEncoding } from "./decode.ts";
import type { EditionFile } from "./edition.ts";
import { parseTable } from "./parse-table.ts";
import { problemOf } from "./problem-log.ts";
import { sheetText, type SheetCell, type SheetFinding } from "./xlsx/sheet-reading.ts";

/** The records of a file, whatever it was, with what is wrong with the file itself. */
export interface FileTable {
  /** Record n stands in row n + 1; null: the file cannot be read at all. */
  records: string[][] | null;
  /** The text of a CSV; empty for a workbook. */
  text: string;
  /** Null for a workbook. */
  encoding: TextEncoding | null;
  delimiter: string;
  brokenQuotes: readonly number[];
  problems: readonly Problem[];
}

/** How a file is to be read: under which name problems speak of it, in which number style cells of a workbook are written. */
export interface FileReading {
  path: string;
  style: "vi" | "en" | "auto";
  isHeading: (cell: string) => boolean;
}

/** Opens a CSV or a workbook as records of text. */
export function fileTable(file: EditionFile, reading: FileReading): FileTable {
  if (file.sheet !== undefined) return workbookTable(file.sheet, reading);
  const decoded = decodeText(file.bytes);
  if (decoded.kind !== "text") return { ...empty, problems: [undecodable(decoded, reading.path)] };
  const table = parseTable(decoded.text, reading.isHeading);
  const problems = decoded.encoding === "windows-1258" ? [problemOf(encodingWindows1258Rule, wholeFile(reading.path), {})] : [];
  if (decoded.brokenBytes === true) {
    problems.push(...brokenCells(table.records, { file: reading.path, encoding: decoded.encoding }));
    // Without its headings a file has no cells to read.
    if (table.records[0]?.some((cell) => cell.includes(lost)) === true) return { ...empty, problems };
  }
  return { ...table, text: decoded.text, encoding: decoded.encoding, problems };
}

const lost = "\uFFFD";

function brokenCells(records: readonly (readonly string[])[], { file, encoding }: { file: string; encoding: string }): Problem[] {
  return records.flatMap((record, index) =>
    record.flatMap((value, position) => {
      if (!value.includes(lost)) return [];
      const place = { file, row: index + 1, position, columnName: index === 0 ? "" : (records[0]?.[position] ?? "").trim(), value };
      return [problemOf(encodingByteBrokenRule, place, { encoding, character: [...value].indexOf(lost) + 1 })];
    }),
  );
}

const empty = { records: null, text: "", encoding: null, delimiter: ";", brokenQuotes: [] };

function workbookTable(sheet: NonNullable<EditionFile["sheet"]>, { path, style }: FileReading): FileTable {
  const textOf = (cell: SheetCell): string => sheetText(cell, style === "en" ? "en" : "vi");
  const headings = (sheet.rows[0] ?? []).map(textOf);
  const problems = sheet.findings.map((finding) => problemOfFinding(finding, { path, headings, textOf }));
  if (sheet.rows.length === 0) return { ...empty, problems: problems.length > 0 ? problems : [problemOf(fileEmptyRule, wholeFile(path), {})] };
  return { ...empty, records: sheet.rows.map((row) => row.map(textOf)), problems };
}

function problemOfFinding(finding: SheetFinding, as: { path: string; headings: readonly string[]; textOf: (cell: SheetCell) => string }): Problem {
  const { rule, params, row, position, value, suggestion } = finding;
  const columnName = position === null ? "" : (as.headings[position] ?? "").trim();
  return problemOf(
    rule,
    { file: as.path, row, position, columnName, value: as.textOf(value), suggestion: suggestion === null ? null : as.textOf(suggestion) },
    params,
  );
}

function wholeFile(file: string): { file: string; row: number; position: null; columnName: string; value: string } {
  return { file, row: 0, position: null, columnName: "", value: "" };
}

function undecodable(decoded: Exclude<Decoded, { kind: "text" }>, file: string): Problem {
  const place = wholeFile(file);
  switch (decoded.kind) {
    case "empty":
      return problemOf(fileEmptyRule, place, {});
    case "notText":
      return problemOf(fileNotTextRule, place, { format: decoded.format });
    case "garbled":
      return problemOf(textGarbledRule, { ...place, value: decoded.example }, { example: decoded.example });
    case "legacyFont":
      return problemOf(decoded.font === "tcvn3" ? fontTcvn3Rule : fontVniRule, { ...place, value: decoded.example }, { example: decoded.example });
    case "unknownEncoding":
      return problemOf(encodingUnknownRule, place, {});
  }
}
