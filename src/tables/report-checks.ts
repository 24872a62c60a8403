import { reportChecks as schema, type ReportCheck } from "../registry/derived-tables.ts";
import type { Registry } from "../registry/registry.ts";
import { checkComponentSums } from "./checks/component-sum.ts";
import { checkDeclared } from "./checks/declared.ts";
import { checkModelParts } from "./checks/model-parts.ts";
import { checkNamedWithinTallies } from "./checks/named-within-tally.ts";
import { checkPercentOfRatios } from "./checks/percent-of-ratio.ts";
import { checkRanksAgainstValues } from "./checks/rank-against-value.ts";
import { checkRanksWithinTotals } from "./checks/rank-within-total.ts";
import { checkReportIdentities } from "./checks/report-identities.ts";
import { checkSources } from "./checks/sources-disagree.ts";
import { checkTallySums } from "./checks/tally-sum.ts";
import { checkValueRanges } from "./checks/value-range.ts";
import type { Observations } from "./observations.ts";
import { sortRows } from "./sort-rows.ts";

/** Runs every check that arithmetic can make, and lists beside them what the registry declares. */
export function deriveReportChecks(observations: Observations, registry: Registry): ReportCheck[] {
  const { ratings, tallies, scores, reportFigures, models } = observations;
  return sortRows(schema, [
    ...checkReportIdentities(reportFigures, registry),
    ...checkPercentOfRatios(reportFigures, registry),
    ...checkTallySums(tallies, registry),
    ...checkNamedWithinTallies(tallies, ratings, registry),
    ...checkComponentSums(scores, registry),
    ...checkValueRanges(scores, reportFigures, registry),
    ...checkRanksWithinTotals(scores, registry),
    ...checkRanksAgainstValues(scores, registry),
    ...checkSources(scores, registry),
    ...checkModelParts(models, registry),
    ...checkDeclared(observations, registry),
  ]);
}
