import type { AboutFile } from "../../ingest/check-file/about-file.ts";
import type { NotChecked } from "../../ingest/check-file/not-checked.ts";
import type { DownloadComparison } from "../../ingest/check-file/recognise-download.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Family } from "../../registry/observation-tables.ts";
import type { Problem } from "../../rules/rule.ts";

/** What a check is doing. */
export type Stage = "registry" | "open" | "read" | "compare";

/** A file as the reader chose it. */
export interface ChosenFile {
  name: string;
  bytes: Uint8Array;
}

/** What the page asks of the worker. */
export type Request =
  | { kind: "check"; files: readonly ChosenFile[]; about: AboutFile; today: string }
  | { kind: "more"; file: number; ruleId: string; from: number }
  | { kind: "save"; file: number; format: "csv" | "html" | "json"; locale: Locale; today: string };

/** How often a rule found something in a file. */
export interface RuleCount {
  ruleId: string;
  severity: Problem["severity"];
  count: number;
}

/** A file that was once downloaded from this site. */
export interface RecognisedDownload {
  /** The file or table it is. */
  name: string;
  /** Byte for byte what is published now. */
  unaltered: boolean;
  /** The newest release that has it with the same bytes; null: none, or it was altered. */
  release: string | null;
  /** Its values beside the published ones; null: the same bytes, or no table to compare. */
  comparison: DownloadComparison | null;
}

/** What the page shows of one file; everything else stays with the worker. */
export interface FileResult {
  name: string;
  sha256: string | null;
  family: Family | null;
  familyGuessed: boolean;
  rows: number;
  errors: number;
  warnings: number;
  rules: RuleCount[];
  first: Problem[];
  notChecked: NotChecked[];
  corrected: { name: string; places: number } | null;
  download: RecognisedDownload | null;
}

/** What the worker answers. */
export type Reply =
  | { kind: "progress"; stage: Stage; done: number; of: number }
  | { kind: "done"; results: FileResult[] }
  | { kind: "problems"; file: number; problems: Problem[] }
  | { kind: "saved"; name: string; blob: Blob }
  | { kind: "failed"; reason: string };

/** How many problems are shown at once. */
export const problemsAtOnce = 100;
