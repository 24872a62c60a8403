import { isBound } from "../compare/rules/status.ts";
import { maximumOf } from "../compare/score-maximum.ts";
import { componentProfiles as schema, type ComponentProfile } from "../registry/derived-tables.ts";
import type { Score } from "../registry/observation-tables.ts";
import type { Registry } from "../registry/registry.ts";
import { withoutNoise } from "./decimal.ts";
import { sortRows } from "./sort-rows.ts";

/** Lists each unit's components with the share of the maximum they reach; a percent is of 100. */
export function deriveComponentProfiles(scores: readonly Score[], registry: Registry): ComponentProfile[] {
  const rows = scores.filter((score) => score.statistic === "value" && score.componentId !== "total").map((score) => profileOf(score, registry));
  return sortRows(schema, rows);
}

function profileOf(score: Score, registry: Registry): ComponentProfile {
  const maximum = score.unit === "points" ? maximumOf(score, registry) : 100;
  const isShare = score.value !== null && maximum !== null && maximum > 0 && !isBound(score);
  return {
    observationId: score.observationId,
    indexId: score.indexId,
    componentId: score.componentId,
    areaId: score.areaId,
    blockId: score.blockId,
    agencyId: score.agencyId,
    year: score.year,
    sourceId: score.sourceId,
    value: score.value,
    unit: score.unit,
    maximum,
    shareOfMaximum: isShare ? withoutNoise((score.value ?? 0) / maximum) : null,
    rank: score.rank,
  };
}
