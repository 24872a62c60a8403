import type { AnyObservation } from "../registry/any-observation.ts";
import { groupBy, type Registry } from "../registry/registry.ts";
import { areaFamily, areaLineage } from "./area-lineage.ts";
import { linkedTypes } from "./agency-lineage.ts";
import { comparisonOf, type CompareOptions, findReasons, questionOf } from "./compare.ts";
import { areAssessedTogether } from "./one-assessment.ts";
import { profileOf } from "./profile.ts";
import type { Comparison, FoundReason } from "./rule.ts";
import { type Subject, subjectOf } from "./subject.ts";

/**
 * Decides whether all observations of a set may stand together: what any two of them give holds for the set.
 *
 * Another observation adds pairs and takes none away, so it never makes the answer milder.
 */
export function compareSet(observations: readonly AnyObservation[], registry: Registry, options: CompareOptions = {}): Comparison {
  const [only, ...others] = observations;
  if (only === undefined) return comparisonOf([]);
  // A set of one is judged by what is known of it, as if set beside itself.
  const kept = others.length === 0 ? [only, only] : representatives(observations, registry);
  const question = questionOf(registry, options);
  const found: FoundReason[] = [];
  for (const [position, a] of kept.entries()) for (const b of kept.slice(position + 1)) found.push(...findReasons(a, b, question));
  return comparisonOf(found);
}

/**
 * Keeps as many observations as can make a difference.
 *
 * Units without kin in the set differ only by their profile: two of each show how they stand to each other and to the rest.
 */
function representatives(observations: readonly AnyObservation[], registry: Registry): readonly AnyObservation[] {
  if (observations.length < 4) return observations;
  const subjects = observations.map((observation) => subjectOf(observation, registry));
  const [first] = observations;
  const isOneRound = observations.every((observation) => areAssessedTogether(first as AnyObservation, observation));
  const hasKin = kinTest(subjects, isOneRound, registry);
  const timesKept = new Map<string, number>();
  return observations.filter((observation, position) => {
    if (hasKin(subjects[position] as Subject)) return true;
    const profile = profileOf(observation, registry);
    const times = timesKept.get(profile) ?? 0;
    timesKept.set(profile, times + 1);
    return times < 2;
  });
}

/** Agencies that were looked at together are no kin: neither is the other under a later name. */
function kinTest(subjects: readonly Subject[], isOneRound: boolean, registry: Registry): (subject: Subject) => boolean {
  const timesById = new Map<string, number>();
  for (const { id } of subjects) timesById.set(id, (timesById.get(id) ?? 0) + 1);
  const types = new Set(subjects.map((subject) => subject.agencyTypeId));
  const areasWithKin = new Set(
    [...groupBy([...new Set(subjects.map((subject) => subject.areaId))], (areaId) => areaFamily(areaId, registry)).values()].flatMap((areaIds) =>
      withKin(areaIds, registry),
    ),
  );
  return ({ id, areaId, agencyTypeId }) =>
    (timesById.get(id) ?? 0) > 1 ||
    areasWithKin.has(areaId) ||
    (agencyTypeId !== null && !isOneRound && [...linkedTypes(agencyTypeId, registry)].some((type) => types.has(type)));
}

function withKin(areaIds: readonly string[], registry: Registry): string[] {
  return areaIds.filter((areaId) => areaIds.some((other) => other !== areaId && areaLineage(areaId, other, registry).relation !== "unrelated"));
}
