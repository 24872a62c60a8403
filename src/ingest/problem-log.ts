import { columnLetter } from "../lib/column-letter.ts";
import type { Problem, Rule, Seen } from "../rules/rule.ts";

/** Where a problem stands; `position` counts columns from 0, null: the whole row or file. */
export interface Place {
  file: string;
  row: number;
  position: number | null;
  columnName: string;
  value: string;
  /** The row has a note, which lets a publisher's own oddity pass as a warning. */
  noted?: boolean;
  suggestion?: string | null;
}

const longestValue = 120;

/** Words a problem of a rule at a place. */
export function problemOf<Params extends object>(rule: Rule<Params>, place: Place, params: Params): Problem {
  const value = place.value.length > longestValue ? `${place.value.slice(0, longestValue)}…` : place.value;
  const seen: Seen & Params = { ...params, value, columnName: place.columnName };
  return {
    file: place.file,
    row: place.row,
    column: place.position === null ? "" : columnLetter(place.position),
    columnName: place.columnName,
    value,
    ruleId: rule.id,
    severity: rule.acceptedWithNote === true && place.noted === true ? "warning" : rule.severity,
    textVi: rule.textVi(seen).trim(),
    textEn: rule.textEn(seen).trim(),
    hintVi: rule.hintVi(seen).trim(),
    hintEn: rule.hintEn(seen).trim(),
    suggestion: place.suggestion ?? null,
  };
}

/** Takes away later problems of cells that cannot be read as they stand (a date of Excel, a broken byte, a font): each is named once. */
export function dropRepeated(problems: Problem[], from: number, spoiling: readonly Problem[]): void {
  const spoiled = new Set(
    spoiling.filter((problem) => problem.severity === "error" && problem.column !== "").map((problem) => `${problem.column}${problem.row}`),
  );
  if (spoiled.size === 0) return;
  const kept = problems.slice(from).filter((problem) => !spoiled.has(`${problem.column}${problem.row}`));
  problems.length = from;
  for (const problem of kept) problems.push(problem);
}
