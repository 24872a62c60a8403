import type { Score } from "../registry/observation-tables.ts";
import type { Registry } from "../registry/registry.ts";

/**
 * Names the place within which a score is ranked.
 *
 * A place that is itself scored stands among its neighbours: a province or region within the country, a district within its
 * province. An agency, and a statistic of a block, belong to the place whose agencies were scored.
 */
export function membershipAreaId(score: Pick<Score, "agencyId" | "areaId" | "statistic">, registry: Registry): string {
  if (score.agencyId !== null || score.statistic !== "value") return score.areaId;
  let parentId = registry.areaById.get(score.areaId)?.parentId ?? null;
  while (parentId !== null && registry.areaById.get(parentId)?.level === "region") parentId = registry.areaById.get(parentId)?.parentId ?? null;
  return parentId ?? score.areaId;
}

/** Names the unit that a score is of: its agency, else its area. */
export function subjectIdOf(row: { agencyId: string | null; areaId: string }): string {
  return row.agencyId ?? row.areaId;
}
