import type { Score } from "../../registry/observation-tables.ts";
import type { Component } from "../../registry/registry-tables.ts";
import { componentFor, groupBy, type Registry } from "../../registry/registry.ts";
import { isExact } from "../choose-score.ts";
import { compareCells } from "../sort-rows.ts";

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
    const component = score.componentId === "total" || score.unit !== "points" || !isExact(score) ? null : componentFor(registry, score);
    if (component === null || !additiveKinds.has(component.kind)) return [];
    return [{ score, component, wholeId: wholeOf(component, score, registry) }];
  });
  const sets = groupBy(parts, (part) => `${part.component.kind}|${part.wholeId}`);
  return [...sets.values()]
    .filter((set) => set.length > 1)
    .map((set) => {
      const ordered = set.sort((a, b) => a.component.order - b.component.order || compareCells(a.score.observationId, b.score.observationId));
      const [first] = ordered as [(typeof set)[number]];
      const scores = ordered.map((part) => part.score);
      return { kind: first.component.kind, parts: scores, wholeId: first.wholeId, isWhole: isWholeSet(scores, first, registry) };
    });
}

/** Finds what a component is a part of by its id: tac_dong_sipas within tac_dong, D1.2 within D1, else the total. */
function wholeOf(component: Component, score: Score, registry: Registry): string {
  const wholes = inForce(score, registry).filter(
    (other) =>
      (other.kind === component.kind || (component.kind === "sub-dimension" && other.kind === "dimension")) &&
      ["_", "-", "."].some((sign) => component.componentId.startsWith(other.componentId + sign)),
  );
  return wholes.reduce((longest, other) => (other.componentId.length > longest.length ? other.componentId : longest), "") || "total";
}

/** A "part" names how one place splits its points, so the registry cannot say which parts a place has. */
function isWholeSet(scores: readonly Score[], { score, component, wholeId }: { score: Score; component: Component; wholeId: string }, registry: Registry): boolean {
  if (component.kind === "part" || score.year === null) return false;
  const printed = new Set(scores.map((part) => part.componentId));
  const siblings = inForce(score, registry).filter((other) => other.kind === component.kind && wholeOf(other, score, registry) === wholeId);
  const ofBlock = siblings.filter((other) => other.blockId !== null);
  return (ofBlock.length > 0 ? ofBlock : siblings).every((other) => printed.has(other.componentId));
}

/** Lists the components of a score's index that hold for its block and year. */
function inForce(score: Score, registry: Registry): Component[] {
  const ofIndex = registry.tables.components.filter((component) => component.indexId === score.indexId);
  return ofIndex.filter((component) => componentFor(registry, { ...score, componentId: component.componentId }) === component);
}
