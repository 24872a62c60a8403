import type { Score } from "../registry/observation-tables.ts";
import type { Registry } from "../registry/registry.ts";
import type { Comparison, Verdict } from "./rule.ts";
import { scoreRules } from "./score-rules.ts";

/** Decides whether two scores may stand beside each other, and why not; the order of the two does not matter. */
export function compareScores(a: Score, b: Score, registry: Registry): Comparison {
  const found = scoreRules.flatMap((rule) => rule.find(a, b, registry));
  return { verdict: strictest(found.map((reason) => reason.verdict)), reasons: [...new Set(found.map((reason) => reason.id))].sort() };
}

/** Picks the verdict that allows least; of none, "comparable". */
export function strictest(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("notComparable")) return "notComparable";
  return verdicts.includes("conditional") ? "conditional" : "comparable";
}
