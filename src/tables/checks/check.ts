import type { ReportCheck } from "../../registry/derived-tables.ts";
import { shownFor } from "./shown.ts";

/** A sentence in both languages. */
export interface Sentence {
  vi: string;
  en: string;
}

/** What every check says; the rest of its columns are empty unless given. */
type CheckParts = Pick<ReportCheck, "checkId" | "ruleId" | "verdict" | "areaId"> & Partial<ReportCheck> & { text: Sentence; shown?: Sentence };

/** Builds the row of a check; sources and observations are sorted, each once. What is shown follows from the verdict unless given. */
export function makeCheck({ text, shown, ...parts }: CheckParts): ReportCheck {
  const site = parts.verdict === "holds" ? null : (shown ?? shownFor(parts.verdict));
  return {
    agencyId: null,
    year: null,
    left: null,
    right: null,
    ...parts,
    sourceIds: unique(parts.sourceIds ?? []),
    observationIds: unique(parts.observationIds ?? []),
    textVi: text.vi,
    textEn: text.en,
    shownVi: site?.vi ?? null,
    shownEn: site?.en ?? null,
  };
}

/** Joins the parts of a check id; a "/" within a period is written "--", as in observation ids. */
export function checkIdOf(...parts: (string | null)[]): string {
  return parts.map((part) => (part === null ? "na" : /^\d{4}(-\d{2})?\//.test(part) ? part.replace("/", "--") : part)).join(".");
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
