import type { ModelCount } from "../registry/observation-tables.ts";
import { groupBy } from "../registry/registry.ts";
import type { SiteData } from "../tables/site-data.ts";

/** How long the period of a count is; counts of unlike lengths never stand in one ranking. */
export interface PeriodLength {
  kind: "months" | "asOf" | "notStated";
  /** Only for months. */
  months: number;
}

/** Who is counted: the whole of an area of some level, or one agency or force within it. */
export type CountLevel = "country" | "region" | "province" | "district" | "commune" | "agency";

const levels: readonly CountLevel[] = ["country", "region", "province", "district", "commune", "agency"];

/** Counts that may stand beside each other: one measure, one level of place, one length of period. */
export interface ModelBasis {
  basisId: string;
  level: CountLevel;
  length: PeriodLength;
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
  const order = (measureId: string) => data.registry.measureById.get(measureId)?.order ?? 999;
  return [...groupBy(data.models, (row) => row.measureId)]
    .map(([measureId, rows]) => ({ measureId, rows, bases: basesOf(data, rows) }))
    .sort((a, b) => order(a.measureId) - order(b.measureId) || (a.measureId < b.measureId ? -1 : 1));
}

function basesOf(data: SiteData, rows: readonly ModelCount[]): ModelBasis[] {
  const groups = groupBy(rows, (row) => basisIdOf(data, row));
  return [...groups]
    .map(([basisId, ofBasis]) => {
      const first = ofBasis[0] as ModelCount;
      return { basisId, level: countLevel(data, first), length: periodLength(first), rows: ofBasis };
    })
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || rankOfLength(a.length) - rankOfLength(b.length));
}

function basisIdOf(data: SiteData, row: ModelCount): string {
  const { kind, months } = periodLength(row);
  return `${row.measureId}-${countLevel(data, row)}-${kind}-${months}`;
}

function countLevel(data: SiteData, row: ModelCount): CountLevel {
  return row.agencyId === null ? (data.registry.areaById.get(row.areaId)?.level ?? "agency") : "agency";
}

/** Measures the period of a count in months; a stock at a date and an unstated period are kinds of their own. */
export function periodLength(row: Pick<ModelCount, "period" | "periodBasis">): PeriodLength {
  if (row.periodBasis === "asOf") return { kind: "asOf", months: 0 };
  if (row.period === null) return { kind: "notStated", months: 0 };
  const [from = "", to = from] = row.period.split("/");
  return { kind: "months", months: monthNumber(to, 12) - monthNumber(from, 1) + 1 };
}

function monthNumber(part: string, whenYearOnly: number): number {
  const [year, month] = part.split("-");
  return Number(year) * 12 + (month === undefined ? whenYearOnly : Number(month));
}

function rankOfLength(length: PeriodLength): number {
  return length.kind === "months" ? length.months : length.kind === "asOf" ? 100_000 : 200_000;
}
