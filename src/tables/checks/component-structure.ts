import type { Score } from "../../registry/observation-tables.ts";
import type { Component } from "../../registry/registry-tables.ts";
import { componentFor, type Registry } from "../../registry/registry.ts";

/** A component as it stands within its index in one year. */
export interface PlacedComponent {
  component: Component;
  /** The component that it is a part of: total, or a dimension. */
  wholeId: string;
  /** All parts of that whole of the same kind, as far as the registry knows them; empty where it cannot. */
  siblingIds: string[];
}

type Structure = ReadonlyMap<string, PlacedComponent>;
const structures = new WeakMap<Registry, Map<string, Structure>>();

/** Lays out the components of a score's index as they are for its block and year. */
export function componentStructure(score: Pick<Score, "indexId" | "blockId" | "year">, registry: Registry): Structure {
  let known = structures.get(registry);
  if (known === undefined) structures.set(registry, (known = new Map()));
  const key = [score.indexId, score.blockId, score.year].join("|");
  let structure = known.get(key);
  if (structure === undefined) known.set(key, (structure = layOut(score, registry)));
  return structure;
}

function layOut({ indexId, blockId, year }: Pick<Score, "indexId" | "blockId" | "year">, registry: Registry): Structure {
  const ofIndex = registry.tables.components.filter((component) => component.indexId === indexId);
  const inForce = ofIndex.filter((component) => componentFor(registry, { indexId, blockId, year, componentId: component.componentId }) === component);
  const placed = inForce.map((component) => ({ component, wholeId: wholeOf(component, inForce) }));
  return new Map(
    placed.map(({ component, wholeId }) => {
      const siblings = placed.filter((other) => other.component.kind === component.kind && other.wholeId === wholeId).map((other) => other.component);
      return [component.componentId, { component, wholeId, siblingIds: year === null ? [] : knownIds(siblings) }];
    }),
  );
}

/** Finds what a component is a part of by its id: tac_dong_sipas within tac_dong, D1.2 within D1, else the total. */
function wholeOf(component: Component, inForce: readonly Component[]): string {
  const wholes = inForce.filter(
    (other) =>
      (other.kind === component.kind || (component.kind === "sub-dimension" && other.kind === "dimension")) &&
      ["_", "-", "."].some((sign) => component.componentId.startsWith(other.componentId + sign)),
  );
  return wholes.reduce((longest, other) => (other.componentId.length > longest.length ? other.componentId : longest), "") || "total";
}

/** A "part" names how one place splits its points, so the registry cannot say which parts a place has. */
function knownIds(siblings: readonly Component[]): string[] {
  if (siblings[0]?.kind === "part") return [];
  const ofBlock = siblings.filter((sibling) => sibling.blockId !== null);
  return (ofBlock.length > 0 ? ofBlock : siblings).map((sibling) => sibling.componentId);
}
