import type { Change, ComponentProfile, Coverage, Distribution, LevelShare, Rank, ReportCheck } from "../registry/derived-tables.ts";
import type { Registry } from "../registry/registry.ts";
import { deriveChanges } from "./changes.ts";
import { deriveComponentProfiles } from "./component-profiles.ts";
import { deriveCoverage } from "./coverage.ts";
import { deriveDistributions } from "./distributions.ts";
import { deriveLevelShares } from "./level-shares.ts";
import type { Observations } from "./observations.ts";
import { deriveRanks } from "./ranks.ts";
import { deriveReportChecks } from "./report-checks.ts";

export type { Observations } from "./observations.ts";

/** Every table that is computed from the clean ones, by property. */
export interface DerivedTables {
  levelShares: LevelShare[];
  ranks: Rank[];
  changes: Change[];
  distributions: Distribution[];
  componentProfiles: ComponentProfile[];
  reportChecks: ReportCheck[];
  coverage: Coverage[];
}

/** Computes every derived table; each is sorted by its primary key, so the same rows give the same bytes. */
export function deriveTables(observations: Observations, registry: Registry): DerivedTables {
  const { ratings, tallies, scores } = observations;
  return {
    levelShares: deriveLevelShares(tallies, ratings, registry),
    ranks: deriveRanks(scores, registry),
    changes: deriveChanges(scores, registry),
    distributions: deriveDistributions(scores, registry),
    componentProfiles: deriveComponentProfiles(scores, registry),
    reportChecks: deriveReportChecks(observations, registry),
    coverage: deriveCoverage(observations, registry),
  };
}
