import type { Score } from "../registry/observation-tables.ts";
import type { Question } from "./rule.ts";

/**
 * Says whether two ranks are compared as their publishers printed them.
 *
 * A printed rank was taken over the whole block, so neither the values beside it nor their unit matter.
 */
export function arePrintedRanks(a: Score, b: Score, { purpose, block }: Pick<Question, "purpose" | "block">): boolean {
  return purpose === "rank" && block === null && a.rank !== null && b.rank !== null;
}
