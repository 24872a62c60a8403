import type { Score } from "../registry/observation-tables.ts";
import type { Registry } from "../registry/registry.ts";
import { compare, type CompareOptions } from "./compare.ts";
import { comparableGroups } from "./comparable-groups.ts";
import { compareSet } from "./compare-set.ts";
import type { Comparison } from "./rule.ts";

/** Decides whether two scores may stand together. */
export function compareScores(a: Score, b: Score, registry: Registry, options: CompareOptions = {}): Comparison {
  return compare({ family: "scores", row: a }, { family: "scores", row: b }, registry, options);
}

/** Decides whether all scores of a set may stand together. */
export function compareScoreSet(scores: readonly Score[], registry: Registry, options: CompareOptions = {}): Comparison {
  return compareSet(
    scores.map((row) => ({ family: "scores", row })),
    registry,
    options,
  );
}

/** Puts each score into the first group whose scores all compare with it. */
export function comparableScoreGroups(scores: readonly Score[], registry: Registry): Score[][] {
  const groups = comparableGroups(
    scores.map((row) => ({ family: "scores", row })),
    registry,
    ({ verdict }) => verdict !== "notComparable",
  );
  return groups.map((group) => group.map(({ row }) => row as Score));
}
