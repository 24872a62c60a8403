import type { Score } from "../../registry/observation-tables.ts";
import type { Component } from "../../registry/registry-tables.ts";
import { groupBy, type Registry } from "../../registry/registry.ts";
import { isExact } from "../choose-score.ts";
import { compareCells } from "../sort-rows.ts";
import { componentStructure, type PlacedComponent } from "./component-structure.ts";

/** Kinds whose values add up to the whole; factors and halves of SIPAS do not: its total is no sum and no mean of them. */
const additiveKinds = new Set<Component["kind"]>(["part", "field", "measurement", "dimension", "sub-dimension", "sub-index"]);

/** The parts that one source prints of one whole, of one unit in one year. */
export interface ComponentSet {
  kind: Component["kind"];
  /** In the registry's order. */
  parts: Score[];
  /** The component that they make up: total, or a dimension of its own. */
  wholeId: string;
  /** Whether the registry knows no further part in that year. */
  isWhole: boolean;
}

/** Sorts a unit's component scores of one source and year into sets that add up to one whole. */
export function componentSets(scores: readonly Score[], registry: Registry): ComponentSet[] {
  const parts = scores.flatMap((score) => {
    if (score.componentId === "total" || score.unit !== "points" || !isExact(score)) return [];
    const place = componentStructure(score, registry).get(score.componentId);
    return place !== undefined && additiveKinds.has(place.component.kind) ? [{ score, place }] : [];
  });
  const sets = groupBy(parts, ({ place }) => `${place.component.kind}|${place.wholeId}`);
  return [...sets.values()].filter((set) => set.length > 1).map(componentSet);
}

function componentSet(set: readonly { score: Score; place: PlacedComponent }[]): ComponentSet {
  const ordered = [...set].sort(
    (a, b) => a.place.component.order - b.place.component.order || compareCells(a.score.observationId, b.score.observationId),
  );
  const [{ place }] = ordered as [(typeof ordered)[number]];
  const parts = ordered.map(({ score }) => score);
  const printed = new Set(parts.map((score) => score.componentId));
  return {
    kind: place.component.kind,
    parts,
    wholeId: place.wholeId,
    isWhole: place.siblingIds.length > 0 && place.siblingIds.every((id) => printed.has(id)),
  };
}
