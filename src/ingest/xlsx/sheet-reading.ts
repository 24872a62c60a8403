import { columnLetter } from "../../lib/column-letter.ts";
import type { Rule } from "../../rules/rule.ts";
import { sheetNumberText, type SheetNumber } from "./sheet-number.ts";

/** What a cell holds: text, or a number with the decimals it shows; empty is "". */
export type SheetCell = string | SheetNumber;

/** Something wrong with a workbook, before anyone knows in which style its edition writes numbers. */
export interface SheetFinding {
  rule: Rule<object>;
  params: object;
  /** As a spreadsheet numbers rows; 0: the whole file. */
  row: number;
  position: number | null;
  value: SheetCell;
  suggestion: SheetCell | null;
}

/** The one table of a workbook; without rows where it was refused as a whole. */
export interface SheetReading {
  rows: readonly (readonly SheetCell[])[];
  findings: readonly SheetFinding[];
}

/** Words a finding with its rule's own parameters, which the list of findings forgets. */
export function findingOf<Params extends object>(
  rule: Rule<Params>,
  at: Partial<Omit<SheetFinding, "rule" | "params">>,
  params: Params,
): SheetFinding {
  return { rule: rule as unknown as Rule<object>, params, row: 0, position: null, value: "", suggestion: null, ...at };
}

/** Writes a cell as text in a number style. */
export function sheetText(cell: SheetCell, style: "vi" | "en"): string {
  return typeof cell === "string" ? cell : sheetNumberText(cell, style);
}

/** Names a cell or a range by 0-based corners: A2:A21. */
export function rangeName(from: { row: number; column: number }, to: { row: number; column: number }): string {
  return `${columnLetter(from.column)}${from.row + 1}:${columnLetter(to.column)}${to.row + 1}`;
}
