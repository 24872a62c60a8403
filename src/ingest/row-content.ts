import { slugOf } from "../lib/vietnamese-name.ts";
import type { AnyRow } from "./edition.ts";

/** When, by whom and where: what a copy of last year's file differs in. */
const circumstances = new Set([
  "observationId",
  "reportId",
  "period",
  "periodBasis",
  "year",
  "instrumentId",
  "decisionDate",
  "publicationDate",
  "sourceId",
  "locator",
  "comparedWithOriginal",
  "rawFile",
  "rawRow",
  "noteVi",
  "noteEn",
]);

/** Says what a row states, without when and by whom, in a form that compares whatever the order of its columns. */
export function contentOf(row: AnyRow): string {
  const said = Object.entries(row).filter(([name]) => !circumstances.has(name));
  return JSON.stringify(said.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Names what a row is about: unit, content and period, whatever the source. */
export function subjectOf(row: AnyRow): string {
  return [...partsOf(row), row.period ?? ""].join("|");
}

function partsOf(row: AnyRow): (string | null)[] {
  if ("indexId" in row) return [row.agencyId ?? row.areaId, row.blockId, row.indexId, row.componentId, row.statistic, row.unit];
  if ("indicatorId" in row) return [row.agencyId ?? row.areaId, row.indicatorId, row.stage];
  if ("measureId" in row) return [row.agencyId ?? row.areaId, row.measureId, slugOf(row.measureAsPrinted)];
  if ("agencyAsPrinted" in row) return [row.areaId, row.agencyId, row.stage];
  return [row.areaId, row.blockId, row.levelId ?? slugOf(row.levelAsPrinted), row.stage];
}
