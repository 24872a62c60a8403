import { table } from "arquero";
import { levelShares as schema, type LevelShare } from "../registry/derived-tables.ts";
import type { Rating, Tally } from "../registry/observation-tables.ts";
import { withoutNoise } from "./decimal.ts";
import { namedCounts, tallyKey } from "./named-counts.ts";
import { sortRows } from "./sort-rows.ts";

/** Divides each published count by its block's published total, and sets beside it how many units are named; shares never come from names. */
export function deriveLevelShares(tallies: readonly Tally[], ratings: readonly Rating[]): LevelShare[] {
  const joined = table({ key: tallies.map((tally) => tallyKey(tally)), position: tallies.map((_, position) => position) }).join_left(
    namedCounts(ratings),
    "key",
  );
  const rows = (joined.objects({ limit: Infinity }) as { position: number; named?: number | null }[]).map(({ position, named }) =>
    levelShare(tallies[position] as Tally, named ?? 0),
  );
  return sortRows(schema, rows);
}

function levelShare(tally: Tally, named: number): LevelShare {
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
    share: isShare ? withoutNoise(count / blockTotal) : null,
    named,
    unnamed: count === null ? null : count - named,
  };
}
