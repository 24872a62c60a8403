import type { ReportCheck } from "../registry/derived-tables.ts";
import type { DeclaredDiscrepancy } from "../registry/registry-tables.ts";
import type { SiteData } from "../tables/site-data.ts";

/** Finds the declaration behind a check; undefined for a check that arithmetic makes. */
export function declaredDiscrepancy(data: SiteData, check: ReportCheck): DeclaredDiscrepancy | undefined {
  if (check.ruleId !== "declared") return undefined;
  return data.registry.tables.declaredDiscrepancies.find((discrepancy) => check.checkId === `declared.${discrepancy.discrepancyId}`);
}
