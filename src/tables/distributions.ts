import { op, table } from "arquero";
import { compareScoreSet } from "../compare/compare-scores.ts";
import { isBound } from "../compare/rules/status.ts";
import { unitBasis } from "../compare/score-maximum.ts";
import { distributions as schema, type Distribution } from "../registry/derived-tables.ts";
import type { Score } from "../registry/observation-tables.ts";
import { groupBy, type Registry } from "../registry/registry.ts";
import { chooseScore } from "./choose-score.ts";
import { withoutNoise } from "./decimal.ts";
import { membershipAreaId, subjectIdOf } from "./membership-area.ts";
import { blockTotalOf } from "./ranks.ts";
import { sortRows } from "./sort-rows.ts";

/** Blocks that many sources report piece by piece, so that one value a unit is chosen between them. */
const pooledBlocks = new Set(["provinces", "ministries", "regions"]);

/**
 * Measures how the exact values of a block are spread in one year: median, quartiles (R type 7), n of N.
 *
 * Values that may not stand together are counted, and nothing else is said of them.
 */
export function deriveDistributions(scores: readonly Score[], registry: Registry): Distribution[] {
  const totals = scores.filter((score) => score.statistic === "value" && score.componentId === "total" && score.year !== null);
  const groups = groupBy(totals, (score) => groupKey(score, registry));
  const exact = new Map([...groups].map(([key, group]) => [key, exactScores(group)] as const));
  const chosen = [...exact].flatMap(([key, group]) => group.map(({ value }) => ({ key, value })));
  const rollup = table({ key: chosen.map((row) => row.key), value: chosen.map((row) => row.value) })
    .groupby("key")
    .rollup({
      published: op.count(),
      minimum: op.min("value"),
      lowerQuartile: op.quantile("value", 0.25),
      median: op.median("value"),
      upperQuartile: op.quantile("value", 0.75),
      maximum: op.max("value"),
    });
  const rows = (rollup.objects({ limit: Infinity }) as ({ key: string } & Spread)[]).map(({ key, ...spread }) =>
    distribution({ group: groups.get(key) ?? [], exact: exact.get(key) ?? [] }, spread, registry),
  );
  return sortRows(schema, rows);
}

interface Spread {
  published: number;
  minimum: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  maximum: number;
}

function groupKey(score: Score, registry: Registry): string {
  return `${score.indexId}|${membershipAreaId(score, registry)}|${score.blockId}|${score.year}|${sourceOf(score)}|${unitOf(score, registry)}`;
}

function sourceOf(score: Score): string {
  return pooledBlocks.has(score.blockId) ? "chosen" : score.sourceId;
}

/** Names the unit of a pooled value by its scale: a percent and points of 100 are one number. */
function unitOf(score: Score, registry: Registry): Score["unit"] {
  return pooledBlocks.has(score.blockId) && unitBasis(score, registry) === "hundred" ? "percent" : score.unit;
}

function exactScores(group: readonly Score[]): Score[] {
  const chosen = [...groupBy(group, subjectIdOf).values()].map((scores) => chooseScore(scores));
  return chosen.filter((score) => score !== null && score.value !== null && !isBound(score)) as Score[];
}

function distribution({ group, exact }: { group: readonly Score[]; exact: readonly Score[] }, spread: Spread, registry: Registry): Distribution {
  const first = group[0] as Score;
  const { verdict, reasons } = compareScoreSet(exact, registry);
  const measured = (value: number): number | null => (verdict === "notComparable" ? null : withoutNoise(value));
  const blockTotal = blockTotalOf(group, registry);
  return {
    indexId: first.indexId,
    areaId: membershipAreaId(first, registry),
    blockId: first.blockId,
    year: first.year ?? 0,
    sourceId: sourceOf(first),
    unit: unitOf(first, registry),
    published: spread.published,
    blockTotal,
    complete: spread.published === blockTotal,
    minimum: measured(spread.minimum),
    lowerQuartile: measured(spread.lowerQuartile),
    median: measured(spread.median),
    upperQuartile: measured(spread.upperQuartile),
    maximum: measured(spread.maximum),
    comparability: verdict,
    reasons: reasons.map((reason) => reason.id),
  };
}
