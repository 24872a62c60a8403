import type { ReportCheck } from "../../registry/derived-tables.ts";
import type { DeclaredDiscrepancy } from "../../registry/registry-tables.ts";
import { groupBy, type Registry } from "../../registry/registry.ts";
import type { Observations } from "../observations.ts";
import { makeCheck } from "./check.ts";
import { withoutStop } from "./words.ts";

/** Lists the discrepancies that only reading can find, as the registry declares them. */
export function checkDeclared(observations: Observations, registry: Registry): ReportCheck[] {
  if (registry.tables.declaredDiscrepancies.length === 0) return [];
  const byKey = groupBy(keyedObservations(observations), (row) => row.key);
  return registry.tables.declaredDiscrepancies.map((discrepancy) => declaredCheck(discrepancy, discrepancy.observationKeys.flatMap((key) => byKey.get(key) ?? [])));
}

interface Keyed {
  key: string;
  observationId: string;
  agencyId: string | null;
  year: number | null;
}

/** Names observations as declarations do: source, then indicator, component or measure. */
function keyedObservations({ scores, reportFigures, models }: Observations): Keyed[] {
  const keyed = (row: Omit<Keyed, "key"> & { sourceId: string }, what: string): Keyed => ({ key: `${row.sourceId}:${what}`, observationId: row.observationId, agencyId: row.agencyId, year: row.year });
  return [
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
      en: `${withoutStop(statementAEn)} (${locatorA}); ${withoutStop(statementBEn)} (${locatorB}).`,
    },
  });
}
