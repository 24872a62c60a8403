import type { Score } from "../registry/observation-tables.ts";
import { componentFor, type Registry } from "../registry/registry.ts";

const knownMaxima = new WeakMap<Registry, Map<string, number | null>>();

/** Finds the maximum of a score in points: as printed, else of its component that year, else (for a total) of its method; null: not known. */
export function maximumOf(score: Score, registry: Registry): number | null {
  if (score.maximum !== null) return score.maximum;
  let maxima = knownMaxima.get(registry);
  if (maxima === undefined) knownMaxima.set(registry, (maxima = new Map()));
  const key = [score.indexId, score.componentId, score.blockId, score.year ?? "", score.methodId ?? ""].join("|");
  let maximum = maxima.get(key);
  if (maximum === undefined) maxima.set(key, (maximum = registryMaximum(score, registry)));
  return maximum;
}

function registryMaximum(score: Score, registry: Registry): number | null {
  const ofComponent = componentFor(registry, score)?.maximum ?? null;
  if (ofComponent !== null || score.componentId !== "total" || score.methodId === null) return ofComponent;
  return registry.methodById.get(score.methodId)?.maximum ?? null;
}

/** The scale that a number is on: of 100, percent of a component's own maximum, or points of another or an unknown maximum. */
export type UnitBasis = "hundred" | "ofMaximum" | "points";

/** Says which scale a score is on; a percent and points of 100 are the same number. */
export function unitBasis(score: Score, registry: Registry): UnitBasis {
  if (score.unit === "percent") return "hundred";
  if (score.unit === "percentOfMaximum") return "ofMaximum";
  return maximumOf(score, registry) === 100 ? "hundred" : "points";
}
