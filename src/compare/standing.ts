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
  partner(member: Member, standing: Standing, registry: Registry): Member | null {
    const isPartner = (other: Member): boolean =>
      other !== member && (other.subject.id === member.subject.id) === standing.sameUnit && !areKin(member, other, registry);
    return standing.sameUnit ? this.ofUnit(member, standing, isPartner) : this.ofOthers(member, standing, isPartner);
  }

  private ofUnit(member: Member, { samePlace, sameSource }: Standing, isPartner: (other: Member) => boolean): Member | null {
    const ofUnit = this.byUnit.get(member.subject.id) ?? [];
    return (
      ofUnit.find(
        (other) => (other.placeId === member.placeId) === samePlace && (other.sourceId === member.sourceId) === sameSource && isPartner(other),
      ) ?? null
    );
  }

  private ofOthers(member: Member, { samePlace, sameSource }: Standing, isPartner: (other: Member) => boolean): Member | null {
    const source = { key: member.sourceId, isSame: sameSource };
    const place = { key: member.placeId, isSame: samePlace };
    const [shelves, first, second] = sameSource ? [this.bySource, source, place] : [this.byPlace, place, source];
    return firstMatching(shelves, first, (shelf) => firstMatching(shelf, second, (others) => others.find(isPartner) ?? null));
  }
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

/** Looks in the value under a key, or in those under all other keys, until something is found. */
function firstMatching<T>(
  map: ReadonlyMap<string, T>,
  { key, isSame }: { key: string; isSame: boolean },
  lookIn: (value: T) => Member | null,
): Member | null {
  if (isSame) {
    const value = map.get(key);
    return value === undefined ? null : lookIn(value);
  }
  for (const [other, value] of map) {
    const found = other === key ? null : lookIn(value);
    if (found !== null) return found;
  }
  return null;
}

/** Groups members by profile. */
export function profileClasses(members: readonly Member[]): ProfileClass[] {
  return [...groupBy(members, ({ profile }) => profile)].map(([profile, alike]) => {
    const one = new ProfileClass(profile);
    for (const member of alike) one.add(member);
    return one;
  });
}
