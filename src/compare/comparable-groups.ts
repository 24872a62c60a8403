import type { AnyObservation } from "../registry/any-observation.ts";
import type { Registry } from "../registry/registry.ts";
import { comparisonOf, type CompareOptions, findReasons, questionOf } from "./compare.ts";
import type { Comparison, Question } from "./rule.ts";
import { areKin, type Member, memberOf, ProfileClass, type Standing, standings } from "./standing.ts";

/**
 * Puts each observation into the first group with all of whose members it may stand.
 *
 * @param isAllowed says of the answer about two whether they may share a group.
 */
export function comparableGroups(
  observations: readonly AnyObservation[],
  registry: Registry,
  isAllowed: (comparison: Comparison) => boolean,
  options: CompareOptions = {},
): AnyObservation[][] {
  const judge = new Judge(questionOf(registry, options), isAllowed);
  const groups: Group[] = [];
  for (const observation of observations) {
    const member = memberOf(observation, registry);
    let open = groups.find((group) => group.accepts(member));
    if (open === undefined) groups.push((open = new Group(judge)));
    open.add(member);
  }
  return groups.map(({ observations }) => observations);
}

/** Asks the engine about two; where they are no kin, once for their profiles and for how they stand to each other. */
class Judge {
  readonly registry: Registry;
  private readonly question: Question;
  private readonly isAllowed: (comparison: Comparison) => boolean;
  /** By the profiles of two, for each standing. */
  private readonly known = new Map<string, Map<string, (boolean | undefined)[]>>();

  constructor(question: Question, isAllowed: (comparison: Comparison) => boolean) {
    this.registry = question.registry;
    this.question = question;
    this.isAllowed = isAllowed;
  }

  allows(a: Member, b: Member): boolean {
    return this.isAllowed(comparisonOf(findReasons(a.observation, b.observation, this.question)));
  }

  /** Says whether a member may stand beside all of a class but its kin. */
  allowsAllOf(member: Member, others: ProfileClass): boolean {
    const known = this.answersTo(member.profile, others.profile);
    for (let position = 0; position < standings.length; position++) {
      if (known[position] === true) continue;
      const other = others.partner(member, standings[position] as Standing, this.registry);
      if (other !== null && !(known[position] ??= this.allows(member, other))) return false;
    }
    return true;
  }

  private answersTo(profile: string, other: string): (boolean | undefined)[] {
    let ofProfile = this.known.get(profile);
    if (ofProfile === undefined) this.known.set(profile, (ofProfile = new Map()));
    let answers = ofProfile.get(other);
    if (answers === undefined) ofProfile.set(other, (answers = standings.map(() => undefined)));
    return answers;
  }
}

class Group {
  readonly observations: AnyObservation[] = [];
  private readonly classes = new Map<string, ProfileClass>();
  /** By unit within each family. */
  private readonly families = new Map<string, Map<string, Member[]>>();

  private readonly judge: Judge;

  constructor(judge: Judge) {
    this.judge = judge;
  }

  add(member: Member): void {
    this.observations.push(member.observation);
    let alike = this.classes.get(member.profile);
    if (alike === undefined) this.classes.set(member.profile, (alike = new ProfileClass(member.profile)));
    alike.add(member);
    for (const family of familiesOf(member)) {
      let units = this.families.get(family);
      if (units === undefined) this.families.set(family, (units = new Map()));
      const known = units.get(member.unit);
      if (known === undefined) units.set(member.unit, [member]);
      else known.push(member);
    }
  }

  accepts(member: Member): boolean {
    if (!this.allowsKinOf(member)) return false;
    for (const others of this.classes.values()) if (!this.judge.allowsAllOf(member, others)) return false;
    return true;
  }

  private allowsKinOf(member: Member): boolean {
    for (const family of familiesOf(member))
      for (const others of this.families.get(family)?.values() ?? [])
        if (areKin(member, others[0] as Member, this.judge.registry) && !others.every((other) => this.judge.allows(member, other))) return false;
    return true;
  }
}

function familiesOf({ areaFamily, provinceFamily }: Member): string[] {
  return provinceFamily === null || provinceFamily === areaFamily ? [areaFamily] : [areaFamily, provinceFamily];
}
