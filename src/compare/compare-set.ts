import type { AnyObservation } from "../registry/any-observation.ts";
import type { Registry } from "../registry/registry.ts";
import { comparisonOf, type CompareOptions, findReasons, questionOf } from "./compare.ts";
import { pairsAskedOf } from "./pairs-asked.ts";
import type { Comparison, FoundReason } from "./rule.ts";

/**
 * Decides whether all observations of a set may stand together: what any two of them give holds for the set.
 *
 * Another observation adds pairs and takes none away, so it never makes the answer milder.
 */
export function compareSet(observations: readonly AnyObservation[], registry: Registry, options: CompareOptions = {}): Comparison {
  const question = questionOf(registry, options);
  const found: FoundReason[] = [];
  for (const alike of pairsAskedOf(observations, registry))
    for (const [a, b] of alike) {
      const reasons = findReasons(a, b, question);
      found.push(...reasons);
      if (!reasons.some((reason) => reason.basis.some(({ kind }) => kind === "source"))) break;
    }
  return comparisonOf(found);
}
