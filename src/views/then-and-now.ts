import { compareSet } from "../compare/compare-set.ts";
import { isValidOn } from "../registry/registry.ts";
import type { ModelCount } from "../registry/observation-tables.ts";
import type { Area, AreaSuccession } from "../registry/registry-tables.ts";
import { groupBy, type Registry } from "../registry/registry.ts";
import type { SiteData } from "../tables/site-data.ts";

/** The last day of the 63 provinces, and the first of the 34. */
export const lastDayThen = "2025-06-30";
export const firstDayNow = "2025-07-01";

/** Lists the provinces of a day. */
export function provincesOn(registry: Registry, date: string): Area[] {
  return registry.tables.areas.filter((area) => area.level === "province" && isValidOn(area, date));
}

/** Lists the steps by which other areas became this one. */
export function stepsInto(registry: Registry, areaId: string): AreaSuccession[] {
  return (registry.successionsBySuccessor.get(areaId) ?? []).filter((row) => row.predecessorId !== areaId);
}

/** Lists the steps by which an area became others. */
export function stepsOutOf(registry: Registry, areaId: string): AreaSuccession[] {
  return (registry.successionsByPredecessor.get(areaId) ?? []).filter((row) => row.successorId !== areaId);
}

/** Why the counts of predecessors do not make a count of their successor. */
export type NoSum = "periodNotStated" | "missing" | "bound" | "severalCounts" | "notComparable";

/** Counts of one measure and period, predecessor by predecessor, and their sum where there is one. */
export interface CountSum {
  measureId: string;
  period: string | null;
  /** In the order of the predecessors; several where a source counts within limits, such as one level of government. */
  parts: { areaId: string; rows: ModelCount[] }[];
  sum: number | null;
  noSum: NoSum | null;
  /** Predecessors without a count. */
  missing: string[];
}

/**
 * Sets the model counts of predecessors beside each other, a row for each measure and period.
 *
 * A count may be summed onto the successor only where every predecessor has one exact count of that measure and period, counted
 * alike; scores and levels are never summed.
 */
export function countSums(data: SiteData, predecessorIds: readonly string[]): CountSum[] {
  const rows = predecessorIds.flatMap((areaId) => (data.modelsByArea.get(areaId) ?? []).filter((row) => row.agencyId === null));
  const groups = groupBy(rows, (row) => `${row.measureId}|${row.period ?? ""}|${row.periodBasis === "asOf" ? "asOf" : ""}`);
  const order = (measureId: string) => data.registry.measureById.get(measureId)?.order ?? 999;
  return [...groups.values()]
    .map((group) => countSum(data.registry, predecessorIds, group))
    .sort((a, b) => order(a.measureId) - order(b.measureId) || ((a.period ?? "") < (b.period ?? "") ? 1 : -1));
}

function countSum(registry: Registry, predecessorIds: readonly string[], group: readonly ModelCount[]): CountSum {
  const parts = predecessorIds.map((areaId) => ({ areaId, rows: group.filter((row) => row.areaId === areaId) }));
  const noSum = reasonAgainst(registry, parts, group);
  return {
    measureId: group[0]?.measureId ?? "",
    period: group[0]?.period ?? null,
    parts,
    sum: noSum === null ? group.reduce((sum, row) => sum + (row.count ?? 0), 0) : null,
    noSum,
    missing: parts.filter((part) => part.rows.length === 0).map((part) => part.areaId),
  };
}

function reasonAgainst(registry: Registry, parts: CountSum["parts"], group: readonly ModelCount[]): NoSum | null {
  if (group.some((row) => row.period === null)) return "periodNotStated";
  if (parts.some((part) => part.rows.length === 0)) return "missing";
  if (parts.some((part) => part.rows.length > 1)) return "severalCounts";
  if (group.some((row) => row.count === null || row.bound !== null || row.status !== "stated")) return "bound";
  const { verdict } = compareSet(
    group.map((row) => ({ family: "models", row }) as const),
    registry,
  );
  return verdict === "notComparable" ? "notComparable" : null;
}
