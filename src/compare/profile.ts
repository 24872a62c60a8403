import type { AnyObservation } from "../registry/any-observation.ts";
import type { Registry } from "../registry/registry.ts";
import { isNationalBlock } from "./one-assessment.ts";
import { placeLevel } from "./rules/place.ts";
import { hasValue } from "./rules/status.ts";

/**
 * Writes down all that rules read of an observation beside who it is of, its place and its source.
 *
 * Observations of one profile are judged alike by any third that shares, or does not share, their place and source.
 */
export function profileOf(observation: AnyObservation, registry: Registry): string {
  const { row } = observation;
  const facts = [observation.family, row.period, row.periodBasis, row.year, row.status, hasValue(observation), ...ownFacts(observation, registry)];
  return facts.join("|");
}

function ownFacts(observation: AnyObservation, registry: Registry): unknown[] {
  switch (observation.family) {
    case "ratings": {
      const { blockId, scaleId, levelId, levelAsPrinted, stage } = observation.row;
      return [blockId, scaleId, levelId, levelAsPrinted, stage];
    }
    case "tallies": {
      const { blockId, scaleId, levelId, levelAsPrinted, stage, blockTotal } = observation.row;
      return [blockId, scaleId, levelId, levelAsPrinted, stage, blockTotal];
    }
    case "scores": {
      const { indexId, componentId, methodId, blockId, statistic, unit, maximum, bound, upperBound, rank, rankOf } = observation.row;
      return [
        indexId,
        componentId,
        methodId,
        isNationalBlock(blockId),
        blockId,
        statistic,
        unit,
        maximum,
        bound,
        upperBound !== null,
        rank !== null,
        rankOf,
      ];
    }
    case "reports": {
      const { indicatorId, bound, unitAsPrinted, stage } = observation.row;
      return [placeLevel(observation, registry), indicatorId, bound, unitAsPrinted, stage];
    }
    case "models": {
      const { measureId, measureAsPrinted, unitAsPrinted, bound } = observation.row;
      return [placeLevel(observation, registry), measureId, measureAsPrinted, unitAsPrinted, bound];
    }
  }
}
