import type { Score } from "../registry/observation-tables.ts";
import type { Registry } from "../registry/registry.ts";

/** The answer to: may these two values stand beside each other? */
export type Verdict = "comparable" | "conditional" | "notComparable";

/** Why two values compare only with a condition, or not at all. */
export interface Reason {
  /** Stable; tables and pages refer to it. */
  id: string;
  verdict: Exclude<Verdict, "comparable">;
  textVi: string;
  textEn: string;
}

/**
 * One question that two scores must pass.
 *
 * `find` is symmetric, and a fact that is not known gives a conditional reason, never silence.
 */
export interface ScoreRule {
  reasons: readonly Reason[];
  find: (a: Score, b: Score, registry: Registry) => readonly Reason[];
}

/** What two values are to each other, with the ids of the reasons in code-point order. */
export interface Comparison {
  verdict: Verdict;
  reasons: string[];
}

/** Finds nothing to object. */
export const noReason: readonly Reason[] = [];
