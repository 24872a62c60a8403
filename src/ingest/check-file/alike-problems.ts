import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Problem } from "../../rules/rule.ts";
import { groupBy } from "../../registry/registry.ts";

/** Ranges of cells beyond this many are counted, not listed. */
const shownRanges = 8;

/** Gathers findings of one file that say the same of cells in one column, in the order of their first cells. */
export function alikeProblems(problems: readonly Problem[]): Problem[][] {
  const said = ({ file, ruleId, severity, column, textVi, hintVi, suggestion }: Problem): string =>
    JSON.stringify([file, ruleId, severity, column, textVi, hintVi, suggestion]);
  return [...groupBy(problems, said).values()];
}

/** Names the cells of alike problems, neighbours as a range: “A3–A39, A41”, “dòng 2–40”, “cả tệp”. */
export function cellsText(alike: readonly Problem[], locale: Locale): string {
  const column = alike[0]?.column ?? "";
  const rows = [...new Set(alike.map((problem) => problem.row))].sort((left, right) => left - right);
  if (rows.length === 1 && rows[0] === 0) return inLocale(locale, "cả tệp", "whole file");
  const ranges = rangesOf(rows).map(([first, last]) => (first === last ? `${column}${first}` : `${column}${first}–${column}${last}`));
  const hidden = ranges.length - shownRanges;
  const listed = hidden > 0 ? [...ranges.slice(0, shownRanges), inLocale(locale, `… (${rows.length} chỗ)`, `… (${rows.length} places)`)] : ranges;
  return `${column === "" ? inLocale(locale, "dòng ", rows.length === 1 ? "row " : "rows ") : ""}${listed.join(", ")}`;
}

function rangesOf(rows: readonly number[]): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const range = ranges.at(-1);
    if (range !== undefined && range[1] === row - 1) range[1] = row;
    else ranges.push([row, row]);
  }
  return ranges;
}
