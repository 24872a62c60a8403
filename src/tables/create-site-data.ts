import type * as derived from "../registry/derived-tables.ts";
import type * as observed from "../registry/observation-tables.ts";
import { groupBy, type Registry } from "../registry/registry.ts";
import { ObservationsOfSources } from "./observations-of-sources.ts";

/** Everything pages may show: the registry, the clean tables and what is derived from them, with look-ups. */
export interface SiteData {
  registry: Registry;
  ratings: observed.Rating[];
  tallies: observed.Tally[];
  scores: observed.Score[];
  reportFigures: observed.ReportFigure[];
  models: observed.ModelCount[];
  levelShares: derived.LevelShare[];
  ranks: derived.Rank[];
  changes: derived.Change[];
  distributions: derived.Distribution[];
  /** Read when they are asked for: pages draw components from the scores, and only describe this table. */
  componentProfiles: () => derived.ComponentProfile[];
  reportChecks: derived.ReportCheck[];
  coverage: derived.Coverage[];
  /** By agency; area-level scores are under `scoresOfArea` with `agencyId` null. */
  ratingsByAgency: ReadonlyMap<string, observed.Rating[]>;
  scoresByAgency: ReadonlyMap<string, observed.Score[]>;
  /** Scores published about an area itself (provinces, regions, the country), agencies excluded. */
  scoresOfArea: ReadonlyMap<string, observed.Score[]>;
  /** Scores of agencies, by the area that published them. */
  agencyScoresByArea: ReadonlyMap<string, observed.Score[]>;
  ratingsByArea: ReadonlyMap<string, observed.Rating[]>;
  talliesByArea: ReadonlyMap<string, observed.Tally[]>;
  figuresByReport: ReadonlyMap<string, observed.ReportFigure[]>;
  figuresByAgency: ReadonlyMap<string, observed.ReportFigure[]>;
  figuresByArea: ReadonlyMap<string, observed.ReportFigure[]>;
  modelsByArea: ReadonlyMap<string, observed.ModelCount[]>;
  modelsByAgency: ReadonlyMap<string, observed.ModelCount[]>;
  coverageByArea: ReadonlyMap<string, derived.Coverage[]>;
  checksByArea: ReadonlyMap<string, derived.ReportCheck[]>;
  checksByObservation: ReadonlyMap<string, derived.ReportCheck[]>;
  /** Of the checks that found what does not fit. */
  discrepanciesByObservation: ReadonlyMap<string, derived.ReportCheck[]>;
  rankByObservation: ReadonlyMap<string, derived.Rank>;
  observations: ObservationsOfSources;
}

/** The clean and the derived tables, without look-ups. */
export type SiteTables = Pick<
  SiteData,
  | "ratings"
  | "tallies"
  | "scores"
  | "reportFigures"
  | "models"
  | "levelShares"
  | "ranks"
  | "changes"
  | "distributions"
  | "componentProfiles"
  | "reportChecks"
  | "coverage"
>;

/** Builds the look-ups over a registry and the tables. */
export function createSiteData(registry: Registry, tables: SiteTables): SiteData {
  const { ratings, tallies, scores, reportFigures, models, reportChecks, ranks, coverage } = tables;
  const agencyScores = scores.filter((score) => score.agencyId !== null);
  return {
    registry,
    ...tables,
    ratingsByAgency: groupBy(ratings, (row) => row.agencyId),
    scoresByAgency: groupBy(agencyScores, (row) => row.agencyId ?? ""),
    scoresOfArea: groupBy(
      scores.filter((score) => score.agencyId === null),
      (row) => row.areaId,
    ),
    agencyScoresByArea: groupBy(agencyScores, (row) => row.areaId),
    ratingsByArea: groupBy(ratings, (row) => row.areaId),
    talliesByArea: groupBy(tallies, (row) => row.areaId),
    figuresByReport: groupBy(reportFigures, (row) => row.reportId),
    figuresByAgency: groupBy(reportFigures, (row) => row.agencyId ?? ""),
    figuresByArea: groupBy(reportFigures, (row) => row.areaId),
    modelsByArea: groupBy(models, (row) => row.areaId),
    modelsByAgency: groupBy(models, (row) => row.agencyId ?? ""),
    coverageByArea: groupBy(coverage, (row) => row.areaId),
    checksByArea: groupBy(reportChecks, (row) => row.areaId),
    checksByObservation: byObservation(reportChecks),
    discrepanciesByObservation: byObservation(reportChecks.filter(isDiscrepancy)),
    rankByObservation: new Map(ranks.map((row) => [row.observationId, row])),
    observations: new ObservationsOfSources(tables),
  };
}

/** Says whether a check found what does not fit: a contradiction or a warning. */
export function isDiscrepancy({ verdict }: derived.ReportCheck): boolean {
  return verdict === "contradiction" || verdict === "warning";
}

function byObservation(checks: readonly derived.ReportCheck[]): Map<string, derived.ReportCheck[]> {
  const byId = new Map<string, derived.ReportCheck[]>();
  for (const check of checks) {
    // A list that grows by itself takes room for sixteen more, of each of some hundred thousand.
    for (const id of check.observationIds) {
      const known = byId.get(id);
      byId.set(id, known === undefined ? [check] : known.concat(check));
    }
  }
  return byId;
}
