import type { ReportCheck } from "../../registry/derived-tables.ts";
import { locatorText } from "../../registry/locator-text.ts";
import type { DeclaredDiscrepancy } from "../../registry/registry-tables.ts";
import { groupBy, type Registry } from "../../registry/registry.ts";
import type { Observations } from "../observations.ts";
import { makeCheck } from "./check.ts";
import { withoutStop } from "./words.ts";

/**
 * Lists the discrepancies that only reading can find, as the registry declares them.
 *
 * A key names a source and what it states, or one observation by its id; a source that reports many places concerns only the
 * place declared.
 */
export function checkDeclared(observations: Observations, registry: Registry): ReportCheck[] {
  if (registry.tables.declaredDiscrepancies.length === 0) return [];
  const keyed = keyedObservations(observations);
  const byKey = groupBy(keyed, (row) => row.key);
  const byId = groupBy(keyed, (row) => row.observationId);
  return registry.tables.declaredDiscrepancies.map((discrepancy) => {
    const rows = discrepancy.observationKeys.flatMap(
      (key) => byId.get(key) ?? (byKey.get(key) ?? []).filter((row) => isWithin(row.areaId, discrepancy.areaId, registry)),
    );
    return declaredCheck(discrepancy, rows);
  });
}

function isWithin(areaId: string, placeId: string, registry: Registry): boolean {
  if (areaId === placeId) return true;
  const area = registry.areaById.get(areaId);
  // A statement about the whole country is not one about each province.
  if (area === undefined || area.parentId === null || area.level === "province") return false;
  return isWithin(area.parentId, placeId, registry);
}

interface Keyed {
  key: string;
  observationId: string;
  areaId: string;
  agencyId: string | null;
  year: number | null;
}

/** Names observations as declarations do: source, then component, indicator or measure, or the level of a tally. */
function keyedObservations({ tallies, scores, reportFigures, models }: Observations): Keyed[] {
  const keyed = (row: Omit<Keyed, "key"> & { sourceId: string }, what: string): Keyed => ({
    key: `${row.sourceId}:${what}`,
    observationId: row.observationId,
    areaId: row.areaId,
    agencyId: row.agencyId,
    year: row.year,
  });
  return [
    ...tallies.map((row) => keyed({ ...row, agencyId: null }, row.levelId?.split("/").at(-1) ?? row.levelAsPrinted)),
    ...scores.map((row) => keyed(row, row.componentId)),
    ...reportFigures.map((row) => keyed(row, row.indicatorId)),
    ...models.map((row) => keyed(row, row.measureId)),
  ];
}

function declaredCheck(discrepancy: DeclaredDiscrepancy, rows: readonly Keyed[]): ReportCheck {
  const agencyIds = new Set(rows.map((row) => row.agencyId));
  const years = new Set(rows.map((row) => row.year));
  const { statementAVi, statementAEn, statementBVi, statementBEn, locatorA, locatorB } = discrepancy;
  return makeCheck({
    checkId: `declared.${discrepancy.discrepancyId}`,
    ruleId: "declared",
    verdict: discrepancy.severity,
    areaId: discrepancy.areaId,
    agencyId: agencyIds.size === 1 ? ([...agencyIds][0] ?? null) : null,
    year: years.size === 1 ? ([...years][0] ?? null) : null,
    sourceIds: discrepancy.sourceIds,
    observationIds: rows.map((row) => row.observationId),
    text: {
      vi: `${withoutStop(statementAVi)} (${locatorA}); ${withoutStop(statementBVi)} (${locatorB}).`,
      en: `${withoutStop(statementAEn)} (${locatorText(locatorA, "en")}); ${withoutStop(statementBEn)} (${locatorText(locatorB, "en")}).`,
    },
    shown: { vi: `${withoutStop(discrepancy.shownVi)}.`, en: `${withoutStop(discrepancy.shownEn)}.` },
  });
}
