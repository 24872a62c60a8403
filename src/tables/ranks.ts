import { compareScoreSet } from "../compare/compare-scores.ts";
import { membershipOf } from "../compare/membership.ts";
import { isBound } from "../compare/rules/status.ts";
import { decimalsOf } from "../lib/format.ts";
import { rankBestFirst, tiedCounts } from "../lib/rank.ts";
import { rankRanges } from "../lib/rank-range.ts";
import type { Rank } from "../registry/derived-tables.ts";
import { ranks as schema } from "../registry/derived-tables.ts";
import type { Score } from "../registry/observation-tables.ts";
import { groupBy, type Registry } from "../registry/registry.ts";
import { membershipAreaId } from "./membership-area.ts";
import { sortRows } from "./sort-rows.ts";

/**
 * Ranks the totals of each publication within its block and year.
 *
 * A rank is computed only where the publication holds a value for every unit of the block, and these values may be ranked
 * together; a bound is no value. Where rounding allows another order, the rank has a range.
 */
export function deriveRanks(scores: readonly Score[], registry: Registry): Rank[] {
  const totals = scores.filter((score) => score.statistic === "value" && score.componentId === "total" && score.year !== null);
  const publications = groupBy(
    totals,
    (score) => `${score.indexId}|${membershipAreaId(score, registry)}|${score.blockId}|${score.year}|${score.period}|${score.sourceId}|${score.unit}`,
  );
  return sortRows(
    schema,
    [...publications.values()].flatMap((publication) => ranksWithin(publication, registry)),
  );
}

function ranksWithin(publication: readonly Score[], registry: Registry): Rank[] {
  const ranked = publication.filter((score) => score.value !== null && !isBound(score));
  const blockTotal = blockTotalOf(publication, registry);
  const isComplete = blockTotal !== null && ranked.length === blockTotal;
  const { verdict, reasons } = compareScoreSet(ranked, registry, { purpose: "rank", block: { published: ranked.length, total: blockTotal } });
  const values = ranked.map((score) => score.value);
  const tied = tiedCounts(values);
  const places = isComplete && verdict !== "notComparable" ? placesOf(ranked, registry) : null;
  return ranked.map((score, position) => ({
    observationId: score.observationId,
    indexId: score.indexId,
    areaId: membershipAreaId(score, registry),
    blockId: score.blockId,
    year: score.year ?? 0,
    sourceId: score.sourceId,
    value: score.value ?? 0,
    ...(places?.[position] ?? noPlace),
    printedRank: score.rank,
    rankOf: blockTotal,
    tied: tied[position] ?? 1,
    complete: isComplete,
    comparability: verdict,
    reasons: reasons.map((reason) => reason.id),
  }));
}

type Place = Pick<Rank, "computedRank" | "rankFrom" | "rankTo" | "withinRounding">;
const noPlace: Place = { computedRank: null, rankFrom: null, rankTo: null, withinRounding: null };

function placesOf(ranked: readonly Score[], registry: Registry): Place[] {
  const higherIsBetter = registry.indexById.get(ranked[0]?.indexId ?? "")?.higherIsBetter ?? true;
  const computed = rankBestFirst(
    ranked.map((score) => score.value),
    { higherIsBetter },
  );
  const rounded = ranked.map((score) => ({ value: score.value ?? 0, decimals: score.decimals ?? decimalsOf(score.value ?? 0) }));
  return rankRanges(rounded, { higherIsBetter }).map(({ from, to }, position) => ({
    computedRank: computed[position] ?? null,
    rankFrom: from,
    rankTo: to,
    withinRounding: from !== to,
  }));
}

/** Says how many units a block has: the largest "of N" printed, else the provinces of that year; null: not published. */
export function blockTotalOf(scores: readonly Score[], registry: Registry): number | null {
  return scores.reduce<number | null>((total, score) => {
    const members = membershipOf(score, registry);
    return members === null ? total : Math.max(total ?? 0, members);
  }, null);
}
