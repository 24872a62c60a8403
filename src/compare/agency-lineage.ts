import { lastDayOf } from "../lib/vietnamese-date.ts";
import type { AgencyTypeSuccession } from "../registry/registry-tables.ts";
import type { Registry } from "../registry/registry.ts";

const stepsByRegistry = new WeakMap<Registry, Map<string, AgencyTypeSuccession[]>>();
const linksByRegistry = new WeakMap<Registry, Map<string, Set<string>>>();

/** An agency's type with the period that its value is about. */
export interface DatedType {
  agencyTypeId: string;
  period: string | null;
}

/**
 * Lists the reorganisations by which one type of agency follows another, in either direction.
 *
 * Both types may have existed before: then the one follows the other only for what is about the time after the reorganisation.
 */
export function agencySteps(a: DatedType, b: DatedType, registry: Registry): readonly AgencyTypeSuccession[] {
  if (a.agencyTypeId === b.agencyTypeId) return [];
  return [...stepsBetween(a, b, registry), ...stepsBetween(b, a, registry)];
}

function stepsBetween(before: DatedType, after: DatedType, registry: Registry): AgencyTypeSuccession[] {
  const steps = allSteps(registry).get(`${before.agencyTypeId}|${after.agencyTypeId}`) ?? [];
  return steps.filter(
    (step) => step.effectiveDate === null || after.period === null || lastDayOf(after.period.split("/").at(-1) ?? "") >= step.effectiveDate,
  );
}

function allSteps(registry: Registry): Map<string, AgencyTypeSuccession[]> {
  let steps = stepsByRegistry.get(registry);
  if (steps === undefined) {
    steps = new Map();
    for (const step of registry.tables.agencyTypeSuccessions) {
      const key = `${step.predecessorTypeId}|${step.successorTypeId ?? ""}`;
      steps.set(key, [...(steps.get(key) ?? []), step]);
    }
    stepsByRegistry.set(registry, steps);
  }
  return steps;
}

/** Lists the types that a type follows or that follow it. */
export function linkedTypes(agencyTypeId: string, registry: Registry): ReadonlySet<string> {
  let links = linksByRegistry.get(registry);
  if (links === undefined) {
    links = new Map();
    for (const { predecessorTypeId, successorTypeId } of registry.tables.agencyTypeSuccessions) {
      if (successorTypeId === null || successorTypeId === predecessorTypeId) continue;
      link(links, predecessorTypeId, successorTypeId);
      link(links, successorTypeId, predecessorTypeId);
    }
    linksByRegistry.set(registry, links);
  }
  return links.get(agencyTypeId) ?? none;
}

const none: ReadonlySet<string> = new Set();

function link(links: Map<string, Set<string>>, from: string, to: string): void {
  links.set(from, (links.get(from) ?? new Set()).add(to));
}
