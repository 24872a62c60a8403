import type { AnyObservation } from "../registry/any-observation.ts";
import type { Registry } from "../registry/registry.ts";
import { type Basis, uniqueBasis } from "./basis.ts";
import type { BlockKnowledge, Comparison, FoundReason, Purpose, Question, Verdict } from "./rule.ts";
import { differentFamilies } from "./rules/family.ts";
import { rulesByFamily } from "./rules.ts";

/** What the values are for, and what is known of their block. */
export interface CompareOptions {
  purpose?: Purpose;
  block?: BlockKnowledge | null;
}

/** Decides whether two observations may stand together, and why not; the order of the two does not matter. */
export function compare(a: AnyObservation, b: AnyObservation, registry: Registry, options: CompareOptions = {}): Comparison {
  return comparisonOf(findReasons(a, b, questionOf(registry, options)));
}

/** Fills in what the caller left open. */
export function questionOf(registry: Registry, { purpose = "value", block = null }: CompareOptions): Question {
  return { registry, purpose, block };
}

/** Asks every rule of the family about two observations. */
export function findReasons(a: AnyObservation, b: AnyObservation, question: Question): readonly FoundReason[] {
  if (a.family !== b.family) return differentFamilies();
  const found: FoundReason[] = [];
  for (const rule of rulesByFamily[a.family]) found.push(...rule.find(a, b, question));
  return found;
}

/** Makes one answer of all reasons found: the strictest verdict, each reason once with everything behind it. */
export function comparisonOf(found: readonly FoundReason[]): Comparison {
  if (found.length === 0) return comparable;
  const basisById = new Map<string, { reason: FoundReason; basis: Basis[] }>();
  for (const reason of found) {
    const known = basisById.get(reason.id);
    if (known === undefined) basisById.set(reason.id, { reason, basis: [...reason.basis] });
    else known.basis.push(...reason.basis);
  }
  const merged = [...basisById.keys()].sort().map((id) => basisById.get(id) as { reason: FoundReason; basis: Basis[] });
  const reasons = merged.map(({ reason, basis }) => ({ ...reason, basis: uniqueBasis(basis) }));
  return { verdict: strictest(reasons.map((reason) => reason.verdict)), reasons };
}

const comparable: Comparison = { verdict: "comparable", reasons: [] };

/** Picks the verdict that allows least; of none, "comparable". */
export function strictest(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("notComparable")) return "notComparable";
  return verdicts.includes("conditional") ? "conditional" : "comparable";
}
