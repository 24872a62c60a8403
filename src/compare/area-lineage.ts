import type { Registry } from "../registry/registry.ts";

/** How two areas are kin: the same or continued without a break, joined through a break, or not at all. */
export type Lineage = "continuous" | "broken" | "unrelated";

/** Follows area successions between two areas, in either direction; two parts of one later area are not kin. */
export function areaLineage(a: string, b: string, registry: Registry): Lineage {
  if (a === b) return "continuous";
  const forward = follow(a, b, registry);
  return forward === "unrelated" ? follow(b, a, registry) : forward;
}

function follow(from: string, to: string, registry: Registry): Lineage {
  const seen = new Set([from]);
  const open = [{ areaId: from, isBroken: false }];
  const arrivals: boolean[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const step of registry.successionsByPredecessor.get(next.areaId) ?? []) {
      const isBroken = next.isBroken || step.breaksSeries;
      if (step.successorId === to) arrivals.push(isBroken);
      if (seen.has(step.successorId)) continue;
      seen.add(step.successorId);
      open.push({ areaId: step.successorId, isBroken });
    }
  }
  if (arrivals.length === 0) return "unrelated";
  return arrivals.includes(true) ? "broken" : "continuous";
}
