import type { AnyObservation } from "../registry/any-observation.ts";
import { groupBy, type Registry } from "../registry/registry.ts";
import { linkedTypes } from "./agency-lineage.ts";
import { areaFamily, areaLineage } from "./area-lineage.ts";
import { profileOf } from "./profile.ts";
import { type Subject, subjectOf } from "./subject.ts";

/** Two observations that the engine is asked about. */
export type Pair = readonly [AnyObservation, AnyObservation];

/** An observation of a set with who it is of. */
interface Member {
  observation: AnyObservation;
  subject: Subject;
}

/**
 * Picks, from all pairs of a set, those that together give what all of them give.
 *
 * The pairs of one group give the same reasons and differ only in the sources behind them. Kin are asked about one by one. Units
 * that are no kin are judged by their profiles and by whether they share a source and a place: each unit stands beside one
 * of every profile, so there are about as many pairs as units, not as their square.
 */
export function* pairsAskedOf(observations: readonly AnyObservation[], registry: Registry): Generator<Iterable<Pair>> {
  const [only] = observations;
  if (only === undefined) return;
  // A set of one is judged by what is known of it, as if set beside itself.
  if (observations.length === 1) return yield [[only, only]];
  if (observations.length < 4) return yield* allPairs(observations);
  const members = observations.map((observation) => ({ observation, subject: subjectOf(observation, registry) }));
  yield* kinPairs(members, registry);
  const classes = [...groupBy(members, ({ observation }) => profileOf(observation, registry)).values()].map(byPlaceAndSource);
  for (const units of classes) for (const others of classes) for (const standing of standings) yield strangers(units, others, standing, registry);
}

function* allPairs(observations: readonly AnyObservation[]): Generator<Pair[]> {
  for (const [position, a] of observations.entries()) for (const b of observations.slice(position + 1)) yield [[a, b]];
}

function* kinPairs(members: readonly Member[], registry: Registry): Generator<Pair[]> {
  for (const family of groupBy(members, ({ subject }) => areaFamily(subject.areaId, registry)).values())
    for (const [position, a] of family.entries())
      for (const b of family.slice(position + 1)) if (areKin(a, b, registry)) yield [[a.observation, b.observation]];
}

/** The same unit, or units that a reorganisation of their area or of their type connects. */
function areKin({ subject: a }: Member, { subject: b }: Member, registry: Registry): boolean {
  if (a.id === b.id) return true;
  if (a.areaId !== b.areaId) return areaLineage(a.areaId, b.areaId, registry).relation !== "unrelated";
  return a.agencyTypeId !== null && b.agencyTypeId !== null && linkedTypes(a.agencyTypeId, registry).has(b.agencyTypeId);
}

/** Units of one profile by place, then by source. */
type Places = Map<string, Map<string, Member[]>>;

function byPlaceAndSource(units: readonly Member[]): Places {
  const byPlace = groupBy(units, ({ observation }) => observation.row.areaId);
  return new Map([...byPlace].map(([areaId, here]) => [areaId, groupBy(here, ({ observation }) => observation.row.sourceId)]));
}

/** How two units stand to each other beside their profiles. */
interface Standing {
  samePlace: boolean;
  sameSource: boolean;
}

const standings: readonly Standing[] = [true, false].flatMap((samePlace) => [true, false].map((sameSource) => ({ samePlace, sameSource })));

/** Sets each unit beside the first of the others that stands so to it and is no kin. */
function* strangers(units: Places, others: Places, standing: Standing, registry: Registry): Generator<Pair> {
  for (const [areaId, sources] of units)
    for (const [sourceId, here] of sources)
      for (const unit of here) {
        const other = firstStranger(unit, areaId, sourceId, others, standing, registry);
        if (other !== null) yield [unit.observation, other.observation];
      }
}

function firstStranger(unit: Member, areaId: string, sourceId: string, others: Places, standing: Standing, registry: Registry): Member | null {
  for (const sources of matching(others, areaId, standing.samePlace))
    for (const there of matching(sources, sourceId, standing.sameSource)) for (const other of there) if (!areKin(unit, other, registry)) return other;
  return null;
}

function* matching<T>(map: Map<string, T>, key: string, isSame: boolean): Generator<T> {
  if (!isSame) for (const [other, value] of map) if (other !== key) yield value;
  const value = isSame ? map.get(key) : undefined;
  if (value !== undefined) yield value;
}
