import { table } from "arquero";
import { compareSet } from "../compare/compare-set.ts";
import type { Comparison } from "../compare/rule.ts";
import { levelShares as schema, type LevelShare } from "../registry/derived-tables.ts";
import type { Rating, Tally } from "../registry/observation-tables.ts";
import { groupBy, type Registry } from "../registry/registry.ts";
import { withoutNoise } from "./decimal.ts";
import { namedCounts, tallyKey } from "./named-counts.ts";
import { sortRows } from "./sort-rows.ts";

/** Divides each published count by its block's published total, and sets beside it how many units are named; shares never come from names. */
export function deriveLevelShares(tallies: readonly Tally[], ratings: readonly Rating[], registry: Registry): LevelShare[] {
  const joined = table({ key: tallies.map((tally) => tallyKey(tally)), position: tallies.map((_, position) => position) }).join_left(
    namedCounts(ratings),
    "key",
  );
  const comparisons = comparisonsWithinBlocks(tallies, registry);
  const rows = (joined.objects({ limit: Infinity }) as { position: number; named?: number | null }[]).map(({ position, named }) =>
    levelShare(tallies[position] as Tally, named ?? 0, comparisons.get(tallies[position] as Tally) as Comparison),
  );
  return sortRows(schema, rows);
}

/** Judges the counts that one source gives for the levels of one block; a count that is not published stands alone. */
function comparisonsWithinBlocks(tallies: readonly Tally[], registry: Registry): Map<Tally, Comparison> {
  const keyOf = (tally: Tally): string =>
    [
      tally.areaId,
      tally.blockId,
      tally.scaleId,
      tally.sourceId,
      tally.stage,
      tally.period ?? "",
      tally.count === null ? tally.observationId : "",
    ].join("|");
  return new Map(
    [...groupBy(tallies, keyOf).values()].flatMap((group) => {
      const comparison = compareSet(
        group.map((row) => ({ family: "tallies", row })),
        registry,
      );
      return group.map((tally) => [tally, comparison] as const);
    }),
  );
}

function levelShare(tally: Tally, named: number, comparison: Comparison): LevelShare {
  const { observationId, areaId, blockId, scaleId, sourceId, stage, period, year, levelId, count, blockTotal } = tally;
  const isShare = count !== null && blockTotal !== null && blockTotal > 0;
  return {
    observationId,
    areaId,
    blockId,
    scaleId,
    sourceId,
    stage,
    period,
    year,
    levelId,
    count,
    blockTotal,
    share: isShare && count <= blockTotal ? withoutNoise(count / blockTotal) : null,
    named,
    unnamed: count === null ? null : count - named,
    comparability: comparison.verdict,
    reasons: comparison.reasons.map((reason) => reason.id),
  };
}
