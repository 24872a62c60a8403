import type { AnyObservation } from "../registry/any-observation.ts";
import { provinceOf } from "../registry/province-of.ts";
import { groupBy, type Registry } from "../registry/registry.ts";
import { linkedTypes } from "./agency-lineage.ts";
import { areaFamily, areaLineage } from "./area-lineage.ts";
import { isNationalBlock } from "./one-assessment.ts";
import { profileOf } from "./profile.ts";
import { type Subject, subjectOf } from "./subject.ts";

/**
 * An observation of a set, with all that decides how it stands to another.
 *
 * Two are judged by their profiles and by whether they share unit, place and source; only kin under another name are asked about
 * one by one.
 */
export interface Member {
  observation: AnyObservation;
  subject: Subject;
  profile: string;
  sourceId: string;
  placeId: string;
  /** Members of one unit at one place are kin of the same others. */
  unit: string;
  /** Areas of two families are never kin. */
  areaFamily: string;
  /** Of scores that a province gave: whether two of its places share criteria is asked pair by pair; null: no rule asks. */
  provinceFamily: string | null;
}

/** Reads of an observation what decides how it stands to another. */
export function memberOf(observation: AnyObservation, registry: Registry): Member {
  const subject = subjectOf(observation, registry);
  const { sourceId, areaId: placeId } = observation.row;
  const provinceFamily = isScoredByProvince(observation) ? areaFamily(provinceOf(registry, placeId), registry) : null;
  return {
    observation,
    subject,
    profile: profileOf(observation, registry),
    sourceId,
    placeId,
    unit: [subject.id, placeId, provinceFamily ?? ""].join("|"),
    areaFamily: areaFamily(subject.areaId, registry),
    provinceFamily,
  };
}

function isScoredByProvince(observation: AnyObservation): boolean {
  return observation.family === "scores" && !isNationalBlock(observation.row.blockId);
}

/**
 * Says whether two are units that a reorganisation of their area or of their type connects, or units of different places of one
 * province or of provinces that a reorganisation connects.
 */
export function areKin(a: Member, b: Member, registry: Registry): boolean {
  if (a.subject.id === b.subject.id) return false;
  if (a.placeId !== b.placeId && a.provinceFamily !== null && a.provinceFamily === b.provinceFamily) return true;
  if (a.areaFamily !== b.areaFamily) return false;
  if (a.subject.areaId !== b.subject.areaId) return areaLineage(a.subject.areaId, b.subject.areaId, registry).relation !== "unrelated";
  const [typeOfA, typeOfB] = [a.subject.agencyTypeId, b.subject.agencyTypeId];
  return typeOfA !== null && typeOfB !== null && linkedTypes(typeOfA, registry).has(typeOfB);
}

/** How two that are no kin stand to each other beside their profiles. */
export interface Standing {
  sameUnit: boolean;
  samePlace: boolean;
  sameSource: boolean;
}

const either = [true, false];

/** All ways to stand to each other. */
export const standings: readonly Standing[] = either.flatMap((sameUnit) =>
  either.flatMap((samePlace) => either.map((sameSource) => ({ sameUnit, samePlace, sameSource }))),
);

type Shelves = Map<string, Map<string, Member[]>>;

/** Members of one profile, found by what they share with another. */
export class ProfileClass {
  readonly members: Member[] = [];
  readonly profile: string;
  private readonly byUnit = new Map<string, Member[]>();
  private readonly bySource: Shelves = new Map();
  private readonly byPlace: Shelves = new Map();

  constructor(profile: string) {
    this.profile = profile;
  }

  add(member: Member): void {
    this.members.push(member);
    addTo(this.byUnit, member.subject.id, member);
    shelve(this.bySource, member.sourceId, member.placeId, member);
    shelve(this.byPlace, member.placeId, member.sourceId, member);
  }

  /** Finds the first other that stands so to a member and is no kin of it; null: there is none. */
  partner(member: Member, { sameUnit, samePlace, sameSource }: Standing, registry: Registry): Member | null {
    if (sameUnit) return this.ofUnit(member, samePlace, sameSource);
    if (sameSource) return ofOthers(this.bySource.get(member.sourceId), member.placeId, samePlace, member, registry);
    if (samePlace) return ofOthers(this.byPlace.get(member.placeId), member.sourceId, false, member, registry);
    for (const [placeId, shelf] of this.byPlace) {
      const found = placeId === member.placeId ? null : ofOthers(shelf, member.sourceId, false, member, registry);
      if (found !== null) return found;
    }
    return null;
  }

  /** A unit is no kin of itself. */
  private ofUnit(member: Member, samePlace: boolean, sameSource: boolean): Member | null {
    for (const other of this.byUnit.get(member.subject.id) ?? none)
      if (other !== member && (other.placeId === member.placeId) === samePlace && (other.sourceId === member.sourceId) === sameSource) return other;
    return null;
  }
}

const none: readonly Member[] = [];

/** Looks on a shelf under a key, or under all other keys, for one of another unit that is no kin. */
function ofOthers(shelf: ReadonlyMap<string, Member[]> | undefined, key: string, isSame: boolean, member: Member, registry: Registry): Member | null {
  if (shelf === undefined) return null;
  if (isSame) return noKinOf(member, shelf.get(key) ?? none, registry);
  for (const [other, members] of shelf) {
    const found = other === key ? null : noKinOf(member, members, registry);
    if (found !== null) return found;
  }
  return null;
}

function noKinOf(member: Member, others: readonly Member[], registry: Registry): Member | null {
  for (const other of others) if (other.subject.id !== member.subject.id && !areKin(member, other, registry)) return other;
  return null;
}

function shelve(shelves: Shelves, first: string, second: string, member: Member): void {
  let shelf = shelves.get(first);
  if (shelf === undefined) shelves.set(first, (shelf = new Map()));
  addTo(shelf, second, member);
}

function addTo(map: Map<string, Member[]>, key: string, member: Member): void {
  const here = map.get(key);
  if (here === undefined) map.set(key, [member]);
  else here.push(member);
}

/** Groups members by profile. */
export function profileClasses(members: readonly Member[]): ProfileClass[] {
  return [...groupBy(members, ({ profile }) => profile)].map(([profile, alike]) => {
    const one = new ProfileClass(profile);
    for (const member of alike) one.add(member);
    return one;
  });
}
