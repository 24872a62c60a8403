import Papa from "papaparse";
import { columnPosition } from "../../lib/column-position.ts";
import { rules } from "../../rules/index.ts";
import type { Problem } from "../../rules/rule.ts";
import type { EditionFile } from "../edition.ts";
import { fileTable, type FileReading } from "../file-table.ts";

/** A file with everything put right that is beyond doubt. */
export interface CorrectedFile {
  /** `<name>.da-sua.csv`. */
  name: string;
  /** With a byte order mark, so that Excel shows the letters right. */
  text: string;
  /** How many places were put right. */
  places: number;
}

const certainRules: ReadonlySet<string> = new Set(rules.filter((rule) => rule.certain === true).map((rule) => rule.id));

/** Says whether a problem's proposal is beyond doubt. */
export function isCertain(problem: Problem): boolean {
  return certainRules.has(problem.ruleId) && problem.suggestion !== null && problem.column !== "" && problem.row > 0;
}

/** Says whether reading alone puts a problem right: another encoding, or a value merged down a column. */
function isReadRight(problem: Problem): boolean {
  return problem.ruleId === "encoding-windows-1258" || (problem.ruleId === "xlsx-merged-cells" && problem.textVi.includes("tạm đọc"));
}

/** Writes a file again with every certain proposal taken; null: nothing is certain, or the file cannot be read as a table. */
export function correctedCsv(file: EditionFile, problems: readonly Problem[], reading: FileReading): CorrectedFile | null {
  const fixes = problems.filter(isCertain);
  const places = fixes.length + problems.filter(isReadRight).length;
  const table = fileTable(file, reading);
  if (places === 0 || table.records === null || table.brokenQuotes.length > 0) return null;
  for (const { row, column, suggestion } of fixes) {
    const record = table.records[row - 1];
    if (record !== undefined) record[columnPosition(column)] = suggestion ?? "";
  }
  const text = Papa.unparse(table.records, { delimiter: table.delimiter, newline: "\r\n" });
  return { name: `${file.name.replace(/\.[^.]*$/, "")}.da-sua.csv`, text: `\uFEFF${text}\r\n`, places };
}
