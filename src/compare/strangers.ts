import type { AnyObservation } from "../registry/any-observation.ts";
import { provinceOf } from "../registry/province-of.ts";
import { groupBy, type Registry } from "../registry/registry.ts";
import { linkedTypes } from "./agency-lineage.ts";
import { areaFamily, areaLineage } from "./area-lineage.ts";
import { profileOf } from "./profile.ts";
import { type Subject, subjectOf } from "./subject.ts";

/**
 * An observation of a set, with all that decides how it stands to another.
 *
 * Units that are no kin are judged by their profiles and by whether they share a source and a place; kin are asked about one by one.
 */
export interface Member {
  observation: AnyObservation;
  subject: Subject;
  profile: string;
  sourceId: string;
  placeId: string;
  /** Areas of two families are never kin. */
  areaFamily: string;
  provinceFamily: string;
}

/** Reads of an observation what decides how it stands to another. */
export function memberOf(observation: AnyObservation, registry: Registry): Member {
  const subject = subjectOf(observation, registry);
  const { sourceId, areaId: placeId } = observation.row;
  return {
    observation,
    subject,
    profile: profileOf(observation, registry),
    sourceId,
    placeId,
    areaFamily: areaFamily(subject.areaId, registry),
    provinceFamily: areaFamily(provinceOf(registry, placeId), registry),
  };
}

/**
 * Says whether two are the same unit, units that a reorganisation of their area or of their type connects, or units of different
 * places of one province or of provinces that a reorganisation connects.
 */
export function areKin(a: Member, b: Member, registry: Registry): boolean {
  if (a.subject.id === b.subject.id) return true;
  if (a.placeId !== b.placeId && a.provinceFamily === b.provinceFamily) return true;
  if (a.areaFamily !== b.areaFamily) return false;
  if (a.subject.areaId !== b.subject.areaId) return areaLineage(a.subject.areaId, b.subject.areaId, registry).relation !== "unrelated";
  const [typeOfA, typeOfB] = [a.subject.agencyTypeId, b.subject.agencyTypeId];
  return typeOfA !== null && typeOfB !== null && linkedTypes(typeOfA, registry).has(typeOfB);
}

/** How two that are no kin stand to each other beside their profiles. */
export interface Standing {
  samePlace: boolean;
  sameSource: boolean;
}

/** All ways to stand to each other. */
export const standings: readonly Standing[] = [true, false].flatMap((samePlace) => [true, false].map((sameSource) => ({ samePlace, sameSource })));

type Shelves = Map<string, Map<string, Member[]>>;

/** Members of one profile, found by what they share with another. */
export class ProfileClass {
  readonly members: Member[] = [];
  readonly profile: string;
  private readonly bySource: Shelves = new Map();
  private readonly byPlace: Shelves = new Map();

  constructor(profile: string) {
    this.profile = profile;
  }

  add(member: Member): void {
    this.members.push(member);
    shelve(this.bySource, member.sourceId, member.placeId, member);
    shelve(this.byPlace, member.placeId, member.sourceId, member);
  }

  /** Finds the first that stands so to a member and is no kin of it; null: there is none. */
  stranger(member: Member, { samePlace, sameSource }: Standing, registry: Registry): Member | null {
    const source = { key: member.sourceId, isSame: sameSource };
    const place = { key: member.placeId, isSame: samePlace };
    const [shelves, first, second] = sameSource ? [this.bySource, source, place] : [this.byPlace, place, source];
    for (const shelf of matching(shelves, first))
      for (const others of matching(shelf, second)) for (const other of others) if (!areKin(member, other, registry)) return other;
    return null;
  }
}

function shelve(shelves: Shelves, first: string, second: string, member: Member): void {
  let shelf = shelves.get(first);
  if (shelf === undefined) shelves.set(first, (shelf = new Map()));
  const here = shelf.get(second);
  if (here === undefined) shelf.set(second, [member]);
  else here.push(member);
}

function* matching<T>(map: Map<string, T>, { key, isSame }: { key: string; isSame: boolean }): Generator<T> {
  if (!isSame) for (const [other, value] of map) if (other !== key) yield value;
  const value = isSame ? map.get(key) : undefined;
  if (value !== undefined) yield value;
}

/** Groups members by profile. */
export function profileClasses(members: readonly Member[]): ProfileClass[] {
  return [...groupBy(members, ({ profile }) => profile)].map(([profile, alike]) => {
    const one = new ProfileClass(profile);
    for (const member of alike) one.add(member);
    return one;
  });
}
