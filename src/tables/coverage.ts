import { op, table } from "arquero";
import { membershipOf } from "../compare/membership.ts";
import { coverage as schema, type Coverage } from "../registry/derived-tables.ts";
import type { Family, ModelCount, Rating, ReportFigure, Score, Tally } from "../registry/observation-tables.ts";
import type { Registry } from "../registry/registry.ts";
import { blockWithContainers } from "./block-parts.ts";
import type { Observations } from "./observations.ts";
import { membershipAreaId, subjectIdOf } from "./membership-area.ts";
import { sortRows } from "./sort-rows.ts";

/** One observation as coverage sees it: where it counts, of which unit, and what it holds. */
interface Sighting {
  areaId: string;
  family: Family;
  indexId: string | null;
  blockId: string | null;
  year: number | null;
  /** 1 for an observation; 0 where a unit or a total is only seen through another family. */
  observation: 0 | 1;
  /** The unit with a value; null: none. */
  named: string | null;
  /** The unit with a rank or a grade, with or without a value. */
  ranked: string | null;
  blockTotal: number | null;
  isStatistic: boolean;
}

/** Says what is there and what is not, by area, family, index, block and year. */
export function deriveCoverage(observations: Observations, registry: Registry): Coverage[] {
  const sightings = [
    ...observations.ratings.flatMap(ofRating),
    ...observations.tallies.flatMap(ofTally),
    ...observations.scores.map((score) => ofScore(score, registry)),
    ...observations.reportFigures.map(ofFigure),
    ...observations.models.map(ofModel),
  ];
  const rows = rollUp(sightings).map(coverageOf);
  return sortRows(schema, rows.filter((row) => row.observations > 0));
}

function ofRating(rating: Rating): Sighting[] {
  const named = rating.levelId === null ? null : rating.agencyId;
  const base = { areaId: rating.areaId, indexId: null, year: rating.year, named, ranked: null, blockTotal: null, isStatistic: false };
  const seenThroughTallies = blockWithContainers(rating.blockId).map((blockId): Sighting => ({ ...base, family: "tallies", blockId, observation: 0 }));
  return [{ ...base, family: "ratings", blockId: rating.blockId, observation: 1 }, ...seenThroughTallies];
}

function ofTally(tally: Tally): Sighting[] {
  const base = { areaId: tally.areaId, indexId: null, blockId: tally.blockId, year: tally.year, named: null, ranked: null, blockTotal: tally.blockTotal, isStatistic: false };
  return [{ ...base, family: "tallies", observation: 1 }, { ...base, family: "ratings", observation: 0 }];
}

function ofScore(score: Score, registry: Registry): Sighting {
  const subjectId = subjectIdOf(score);
  const isStatistic = score.statistic !== "value";
  const hasRank = score.rank !== null || score.rankAsPrinted !== null || score.gradeAsPrinted !== null || score.levelId !== null;
  return {
    areaId: membershipAreaId(score, registry),
    family: "scores",
    indexId: score.indexId,
    blockId: score.blockId,
    year: score.year,
    observation: 1,
    named: isStatistic || score.value === null ? null : subjectId,
    ranked: isStatistic || !hasRank ? null : subjectId,
    blockTotal: membershipOf(score, registry),
    isStatistic,
  };
}

function ofFigure(figure: ReportFigure): Sighting {
  const named = figure.value === null && figure.numerator === null ? null : subjectIdOf(figure);
  return { areaId: figure.areaId, family: "reports", indexId: null, blockId: null, year: figure.year, observation: 1, named, ranked: null, blockTotal: null, isStatistic: false };
}

function ofModel(model: ModelCount): Sighting {
  const isCounted = model.count !== null || model.collectives !== null || model.individuals !== null;
  const named = isCounted ? subjectIdOf(model) : null;
  return { areaId: model.areaId, family: "models", indexId: null, blockId: null, year: model.year, observation: 1, named, ranked: null, blockTotal: null, isStatistic: false };
}

type Cell = Pick<Coverage, "areaId" | "family" | "indexId" | "blockId" | "year" | "observations" | "named"> & { covered: number; blockTotal: number | null | undefined; statistics: number };

function rollUp(sightings: readonly Sighting[]): Cell[] {
  const column = <T>(value: (sighting: Sighting) => T): T[] => sightings.map(value);
  return table({
    areaId: column((row) => row.areaId),
    family: column((row) => row.family),
    indexId: column((row) => row.indexId),
    blockId: column((row) => row.blockId),
    year: column((row) => row.year),
    observation: column((row) => row.observation),
    named: column((row) => row.named),
    covered: column((row) => row.named ?? row.ranked),
    blockTotal: column((row) => row.blockTotal),
    statistic: column((row) => Number(row.isStatistic)),
  })
    .groupby("areaId", "family", "indexId", "blockId", "year")
    .rollup({
      observations: op.sum("observation"),
      named: distinctUnits("named"),
      covered: distinctUnits("covered"),
      blockTotal: op.max("blockTotal"),
      statistics: op.sum("statistic"),
    })
    .objects({ limit: Infinity }) as Cell[];
}

/** Arquero counts null as one more distinct value. As text, because a bundler renames `op` inside a function. */
function distinctUnits(column: string): string {
  return `d => op.distinct(d.${column}) - (op.valid(d.${column}) < op.count() ? 1 : 0)`;
}

function coverageOf({ covered, statistics, ...cell }: Cell): Coverage {
  const counts = { ...cell, rankOnly: covered - cell.named, blockTotal: cell.blockTotal ?? null };
  return { ...counts, state: stateOf(counts, statistics === cell.observations) };
}

function stateOf(cell: Omit<Coverage, "state">, isStatisticOnly: boolean): Coverage["state"] {
  if (cell.family === "models" || (cell.family === "tallies" && cell.named === 0)) return "countsOnly";
  if (isStatisticOnly) return "statisticOnly";
  if (cell.named === 0 && cell.rankOnly > 0) return "rankOnly";
  if (cell.blockTotal === null) return "unknownTotal";
  return cell.named < cell.blockTotal ? "partial" : "complete";
}
