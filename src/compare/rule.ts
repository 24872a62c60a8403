import type { AnyObservation, RowOf } from "../registry/any-observation.ts";
import type { Family } from "../registry/observation-tables.ts";
import type { Registry } from "../registry/registry.ts";
import type { Basis } from "./basis.ts";

/** The answer to: may these values stand together? */
export type Verdict = "comparable" | "conditional" | "notComparable";

/**
 * What values are to stand together for.
 *
 * `value`: beside each other, in one order or one median; `rank`: places within a block; `change`: one subtracted from the other.
 */
export type Purpose = "value" | "rank" | "change";

/** Why values compare only with a condition, or not at all. */
export interface Reason {
  /** Stable; tables and pages refer to it. */
  id: string;
  verdict: Exclude<Verdict, "comparable">;
  textVi: string;
  textEn: string;
}

/** A reason with what stands behind it: methods, scales, instruments, or the sources that do not state a fact. */
export interface FoundReason extends Reason {
  basis: readonly Basis[];
}

/** What values are to each other, with the reasons in code-point order of their ids. */
export interface Comparison {
  verdict: Verdict;
  reasons: readonly FoundReason[];
}

/** How much of a block a publication gives values for; `total` null: the size of the block is not known. */
export interface BlockKnowledge {
  published: number;
  total: number | null;
}

/** What is asked of the engine, beside the observations. */
export interface Question {
  registry: Registry;
  purpose: Purpose;
  /** Only ranks ask for it; null: the completeness of the publication is not known. */
  block: BlockKnowledge | null;
}

/**
 * One question that two observations of a family must pass.
 *
 * `find` is symmetric, and a fact that is not known gives a conditional reason, never silence.
 */
export interface Rule {
  reasons: readonly Reason[];
  families: readonly Family[];
  find: (a: AnyObservation, b: AnyObservation, question: Question) => readonly FoundReason[];
}

interface FamilyRule<F extends Family> {
  reasons: readonly Reason[];
  find: (a: RowOf<F>, b: RowOf<F>, question: Question) => readonly FoundReason[];
}

/** Makes a rule that reads the rows of one or more families. */
export function ruleFor<F extends Family>(families: readonly F[], rule: FamilyRule<F>): Rule {
  return { reasons: rule.reasons, families, find: (a, b, question) => rule.find(a.row as RowOf<F>, b.row as RowOf<F>, question) };
}

/** Finds nothing to object. */
export const noReason: readonly FoundReason[] = [];

/** Names a reason together with what stands behind it. */
export function found(reason: Reason, basis: readonly Basis[] = []): readonly FoundReason[] {
  return [{ ...reason, basis }];
}
