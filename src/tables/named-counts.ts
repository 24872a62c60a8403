import { op, table } from "arquero";
import type { Rating } from "../registry/observation-tables.ts";
import { blockWithContainers } from "./block-parts.ts";

/** What a tally and the ratings behind it have in common. */
export type TallyKey = Pick<Rating, "areaId" | "blockId" | "scaleId" | "levelId" | "stage" | "period" | "sourceId">;

/** Joins the columns of a tally key to one text. */
export function tallyKey(row: TallyKey, blockId = row.blockId): string {
  return [row.areaId, blockId, row.scaleId, row.levelId, row.stage, row.period, row.sourceId].join("|");
}

/** Counts the agencies that ratings name, by tally key; a merged block counts those of its parts. */
export function namedCounts(ratings: readonly Rating[]) {
  const named = ratings.flatMap((rating) =>
    blockWithContainers(rating.blockId).map((blockId) => ({ key: tallyKey(rating, blockId), agencyId: rating.agencyId })),
  );
  return table({ key: named.map((row) => row.key), agencyId: named.map((row) => row.agencyId) })
    .groupby("key")
    .rollup({ named: op.distinct("agencyId") });
}
