import { monthsIn } from "../compare/rules/period.ts";
import type { ModelCount } from "../registry/observation-tables.ts";
import { provinceOf } from "../registry/province-of.ts";
import { groupBy } from "../registry/registry.ts";
import type { SiteData } from "../tables/site-data.ts";
import { comparableParts, limitsOf } from "./model-parts.ts";
import { keptFor } from "../lib/remembered.ts";

/** How long the period of a count is; counts of unlike lengths never stand in one ranking. */
export interface PeriodLength {
  kind: "months" | "asOf" | "notStated";
  /** Of a period, or of what a stock at a date goes back over; 0: not stated. */
  months: number;
}

/** Who is counted: the whole of an area of some level, or one agency or force within it. */
export type CountLevel = "country" | "region" | "province" | "district" | "commune" | "agency";

const levels: readonly CountLevel[] = ["country", "region", "province", "district", "commune", "agency"];

/** Counts that may stand beside each other: one measure, one level of place, one length of period, and nothing that the engine refuses. */
export interface ModelBasis {
  basisId: string;
  level: CountLevel;
  length: PeriodLength;
  /** Places that exist since the reorganisation of July 2025 stand apart from those that they were made of. */
  isReorganised: boolean;
  /** What the counts are limited to, and the units they count, as printed; null where no other basis differs in that alone. */
  limits: string | null;
  rows: ModelCount[];
}

/** All counts by one measure, split into the bases that compare. */
export interface ModelMeasure {
  measureId: string;
  rows: ModelCount[];
  bases: ModelBasis[];
}

/** Groups model counts by measure, and within it by level of place and length of period. */
export function modelMeasures(data: SiteData): ModelMeasure[] {
  return kept(data, "", () => measuresOf(data));
}

/** Every language shows the same groups. */
const kept = keptFor<SiteData, ModelMeasure[]>();

function measuresOf(data: SiteData): ModelMeasure[] {
  const order = (measureId: string) => data.registry.measureById.get(measureId)?.order ?? 999;
  return [...groupBy(data.models, (row) => row.measureId)]
    .map(([measureId, rows]) => ({ measureId, rows, bases: basesOf(data, rows) }))
    .sort((a, b) => order(a.measureId) - order(b.measureId) || (a.measureId < b.measureId ? -1 : 1));
}

function basesOf(data: SiteData, rows: readonly ModelCount[]): ModelBasis[] {
  const groups = groupBy(rows, (row) => basisIdOf(data, row));
  return [...groups]
    .flatMap(([groupId, ofGroup]) => {
      const first = ofGroup[0] as ModelCount;
      const shared = { level: countLevel(data, first), length: periodLength(first), isReorganised: isReorganised(data, first) };
      const parts = comparableParts(ofGroup, data.registry);
      return parts.map((part, position) => ({
        ...shared,
        basisId: parts.length === 1 ? groupId : `${groupId}-${position + 1}`,
        limits: parts.length === 1 ? null : limitsOf(part),
        rows: part,
      }));
    })
    .sort(
      (a, b) =>
        levels.indexOf(a.level) - levels.indexOf(b.level) ||
        Number(a.isReorganised) - Number(b.isReorganised) ||
        rankOfLength(a.length) - rankOfLength(b.length),
    );
}

function basisIdOf(data: SiteData, row: ModelCount): string {
  const { kind, months } = periodLength(row);
  return `${row.measureId}-${countLevel(data, row)}${isReorganised(data, row) ? "-2025" : ""}-${kind}-${months}`;
}

function isReorganised(data: SiteData, row: ModelCount): boolean {
  return (data.registry.areaById.get(provinceOf(data.registry, row.areaId))?.validFrom ?? "") >= "2025-07-01";
}

function countLevel(data: SiteData, row: ModelCount): CountLevel {
  return row.agencyId === null ? (data.registry.areaById.get(row.areaId)?.level ?? "agency") : "agency";
}

/** Measures the period of a count in months; a stock at a date and an unstated period are kinds of their own. */
export function periodLength(row: Pick<ModelCount, "period" | "periodBasis">): PeriodLength {
  if (row.periodBasis === "asOf") return { kind: "asOf", months: row.period?.includes("/") === true ? (monthsIn(row.period) ?? 0) : 0 };
  if (row.period === null) return { kind: "notStated", months: 0 };
  return { kind: "months", months: monthsIn(row.period) ?? 0 };
}

function rankOfLength(length: PeriodLength): number {
  return length.kind === "months" ? length.months : length.kind === "asOf" ? 100_000 + length.months : 200_000;
}
