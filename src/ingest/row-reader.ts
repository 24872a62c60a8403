import type { Problem, Rule } from "../rules/rule.ts";
import type { ColumnPositions } from "./headers.ts";
import type { OpenEdition } from "./edition.ts";
import { problemOf } from "./problem-log.ts";

/** One row of a raw file: its cells by column name, and the way to report what is wrong with them. */
export class RowReader {
  readonly edition: OpenEdition;
  readonly file: string;
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly columns: ColumnPositions;
  readonly headings: readonly string[];
  /** True once the row has an error; it then gives no observation. */
  failed = false;

  constructor(at: {
    edition: OpenEdition;
    file: string;
    row: number;
    cells: readonly string[];
    columns: ColumnPositions;
    headings: readonly string[];
  }) {
    this.edition = at.edition;
    this.file = at.file;
    this.row = at.row;
    this.cells = at.cells;
    this.columns = at.columns;
    this.headings = at.headings;
  }

  /** Gives a cell's text, cleaned; empty when the file has no such column. */
  text(name: string): string {
    const position = this.columns.get(name);
    return position === undefined ? "" : (this.cells[position] ?? "");
  }

  /** Gives a cell's text, or null when it is empty. */
  textOrNull(name: string): string | null {
    const text = this.text(name);
    return text === "" ? null : text;
  }

  /** Says whether the row carries a note, which lets a publisher's own oddity pass. */
  get noted(): boolean {
    return this.text("note") !== "" || this.text("noteEn") !== "";
  }

  /** Reports a rule at a cell of this row. */
  report<Params extends object>(rule: Rule<Params>, name: string, params: Params, more: { value?: string; suggestion?: string | null } = {}): void {
    const position = this.columns.get(name) ?? null;
    const problem: Problem = problemOf(
      rule,
      {
        file: this.file,
        row: this.row,
        position,
        columnName: position === null ? name : (this.headings[position] ?? name),
        value: more.value ?? this.text(name),
        noted: this.noted,
        suggestion: more.suggestion ?? null,
      },
      params,
    );
    if (problem.severity === "error") this.failed = true;
    this.edition.problems.push(problem);
  }

  /** Reports what is wrong with the whole edition at its first row only; under an error the other rows fail in silence. */
  reportOnce<Params extends object>(rule: Rule<Params>, name: string, params: Params, more: { value?: string } = {}): void {
    const key = `${rule.id}|${more.value ?? ""}`;
    if (!this.edition.reportedOnce.has(key)) this.report(rule, name, params, more);
    else if (rule.severity === "error") this.failed = true;
    this.edition.reportedOnce.add(key);
  }
}
