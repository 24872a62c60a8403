import type { AreaSuccession } from "../registry/registry-tables.ts";
import type { Registry } from "../registry/registry.ts";

/**
 * How two areas are kin.
 *
 * `steps` are those that break a series on the way from the one to the other; two parts of one later area are not kin.
 */
export interface Lineage {
  relation: "same" | "continued" | "broken" | "unrelated";
  steps: readonly AreaSuccession[];
}

const lineages = new WeakMap<Registry, Map<string, Lineage>>();
const same: Lineage = { relation: "same", steps: [] };
const unrelated: Lineage = { relation: "unrelated", steps: [] };

/** Follows area successions between two areas, in either direction. */
export function areaLineage(a: string, b: string, registry: Registry): Lineage {
  if (a === b) return same;
  if (!hasSuccession(a, registry) || !hasSuccession(b, registry)) return unrelated;
  let known = lineages.get(registry);
  if (known === undefined) lineages.set(registry, (known = new Map()));
  const key = a < b ? `${a}|${b}` : `${b}|${a}`;
  let lineage = known.get(key);
  if (lineage === undefined) known.set(key, (lineage = followed([...paths(a, b, registry), ...paths(b, a, registry)])));
  return lineage;
}

const families = new WeakMap<Registry, Map<string, string>>();

/** Names the areas that reorganisations connect, however far: areas of two families are never kin. */
export function areaFamily(areaId: string, registry: Registry): string {
  let known = families.get(registry);
  if (known === undefined) {
    known = new Map();
    for (const { predecessorId, successorId } of registry.tables.areaSuccessions) {
      const [kept, renamed] = [known.get(predecessorId) ?? predecessorId, known.get(successorId) ?? successorId];
      for (const id of [predecessorId, successorId]) known.set(id, kept);
      for (const [id, family] of known) if (family === renamed) known.set(id, kept);
    }
    families.set(registry, known);
  }
  return known.get(areaId) ?? areaId;
}

function hasSuccession(areaId: string, registry: Registry): boolean {
  return registry.successionsByPredecessor.has(areaId) || registry.successionsBySuccessor.has(areaId);
}

function followed(found: readonly AreaSuccession[][]): Lineage {
  if (found.length === 0) return unrelated;
  const steps = [...new Set(found.flat())].filter((step) => step.breaksSeries);
  return { relation: steps.length > 0 ? "broken" : "continued", steps };
}

/** Lists the ways from an area to a later one, each as its steps. */
function paths(from: string, to: string, registry: Registry, before: readonly string[] = []): AreaSuccession[][] {
  return (registry.successionsByPredecessor.get(from) ?? []).flatMap((step) => {
    if (step.successorId === to) return [[step]];
    if (step.successorId === from || before.includes(step.successorId)) return [];
    return paths(step.successorId, to, registry, [...before, from]).map((rest) => [step, ...rest]);
  });
}
