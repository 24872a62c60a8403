/** The cell, field or file that a rule speaks about, as its sentences may quote it. */
export interface Seen {
  value: string;
  columnName: string;
}

/**
 * One named rule: what it checks and what it tells a clerk, in two languages.
 *
 * An error stops the build. A rule that a publisher's own text can break is `acceptedWithNote`: with a note
 * in the row that says what the source prints, it becomes a warning and the figure stays as printed.
 */
export interface Rule<Params extends object = object> {
  /** Kebab-case, never reused. */
  id: string;
  severity: "error" | "warning";
  acceptedWithNote?: true;
  /** The proposed value is what the cell says beyond doubt: a corrected file takes it without asking. */
  certain?: true;
  checksVi: string;
  checksEn: string;
  textVi: (seen: Seen & Params) => string;
  textEn: (seen: Seen & Params) => string;
  hintVi: (seen: Seen & Params) => string;
  hintEn: (seen: Seen & Params) => string;
}

/** One finding of one rule at one place, in the words of both languages. */
export interface Problem {
  /** Path from the root of the repository. */
  file: string;
  /** As a spreadsheet numbers rows; 0: the whole file. */
  row: number;
  /** Column letter as a spreadsheet shows it; empty: the whole row or file. */
  column: string;
  columnName: string;
  value: string;
  ruleId: string;
  severity: "error" | "warning";
  textVi: string;
  textEn: string;
  hintVi: string;
  hintEn: string;
  /** What to put in the cell, where that is likely; null: no proposal. */
  suggestion: string | null;
}
