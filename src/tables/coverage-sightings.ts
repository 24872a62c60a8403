import { membershipOf } from "../compare/membership.ts";
import type { Family, ModelCount, Rating, ReportFigure, Score, Tally } from "../registry/observation-tables.ts";
import type { Registry } from "../registry/registry.ts";
import { blockWithContainers } from "./block-parts.ts";
import { membershipAreaId, subjectIdOf } from "./membership-area.ts";
import type { Observations } from "./observations.ts";

/** One observation as coverage sees it: where it counts, of which unit, and what it holds. */
export interface Sighting {
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

/** Reduces every observation to what coverage counts; a tally and the names behind it see each other. */
export function coverageSightings(observations: Observations, registry: Registry): Sighting[] {
  return [
    ...observations.ratings.flatMap(ofRating),
    ...observations.tallies.flatMap(ofTally),
    ...observations.scores.map((score) => ofScore(score, registry)),
    ...observations.reportFigures.map(ofFigure),
    ...observations.models.map(ofModel),
  ];
}

function ofRating(rating: Rating): Sighting[] {
  const named = rating.levelId === null ? null : rating.agencyId;
  const base = { areaId: rating.areaId, indexId: null, year: rating.year, named, ranked: null, blockTotal: null, isStatistic: false };
  const seenThroughTallies = blockWithContainers(rating.blockId).map((blockId): Sighting => ({
    ...base,
    family: "tallies",
    blockId,
    observation: 0,
  }));
  return [{ ...base, family: "ratings", blockId: rating.blockId, observation: 1 }, ...seenThroughTallies];
}

function ofTally(tally: Tally): Sighting[] {
  const base = {
    areaId: tally.areaId,
    indexId: null,
    blockId: tally.blockId,
    year: tally.year,
    named: null,
    ranked: null,
    blockTotal: tally.blockTotal,
    isStatistic: false,
  };
  return [
    { ...base, family: "tallies", observation: 1 },
    { ...base, family: "ratings", observation: 0 },
  ];
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
  return {
    areaId: figure.areaId,
    family: "reports",
    indexId: null,
    blockId: null,
    year: figure.year,
    observation: 1,
    named,
    ranked: null,
    blockTotal: null,
    isStatistic: false,
  };
}

function ofModel(model: ModelCount): Sighting {
  const isCounted = model.count !== null || model.collectives !== null || model.individuals !== null;
  const named = isCounted ? subjectIdOf(model) : null;
  return {
    areaId: model.areaId,
    family: "models",
    indexId: null,
    blockId: null,
    year: model.year,
    observation: 1,
    named,
    ranked: null,
    blockTotal: null,
    isStatistic: false,
  };
}
