import type { AnyObservation } from "../registry/any-observation.ts";
import { groupBy, type Registry } from "../registry/registry.ts";
import { areKin, type Member, memberOf, type ProfileClass, profileClasses, type Standing, standings } from "./standing.ts";

/** Two observations that the engine is asked about. */
export type Pair = readonly [AnyObservation, AnyObservation];

/**
 * Picks, from all pairs of a set, those that together give what all of them give.
 *
 * The pairs of one group give the same reasons and differ only in the sources behind them. Each stands beside one of every
 * profile and every way to stand to it, so there are about as many pairs as observations, not as their square.
 */
export function* pairsAskedOf(observations: readonly AnyObservation[], registry: Registry): Generator<Iterable<Pair>> {
  const [only] = observations;
  if (only === undefined) return;
  // A set of one is judged by what is known of it, as if set beside itself.
  if (observations.length === 1) return yield [[only, only]];
  if (observations.length < 4) return yield* allPairs(observations);
  const members = observations.map((observation) => memberOf(observation, registry));
  const classes = profileClasses(members);
  // Where hardly two are alike there is nothing to leave out.
  if (observations.length < 3 * classes.length) return yield* allPairs(observations);
  yield* kinPairs(members, registry);
  for (const units of classes) for (const others of classes) for (const standing of standings) yield partners(units, others, standing, registry);
}

function* allPairs(observations: readonly AnyObservation[]): Generator<Pair[]> {
  for (const [position, a] of observations.entries()) for (const b of observations.slice(position + 1)) yield [[a, b]];
}

/** Kin share the family of their own areas or that of their provinces. */
function* kinPairs(members: readonly Member[], registry: Registry): Generator<Pair[]> {
  for (const family of groupBy(members, ({ areaFamily }) => areaFamily).values()) yield* kinOf(family, (a, b) => areKin(a, b, registry));
  const scored = members.filter(({ provinceFamily }) => provinceFamily !== null);
  for (const province of groupBy(scored, ({ provinceFamily }) => provinceFamily as string).values())
    yield* kinOf(province, (a, b) => a.areaFamily !== b.areaFamily && areKin(a, b, registry));
}

/** All pairs of members of which the units are kin. */
function* kinOf(members: readonly Member[], areKinUnits: (a: Member, b: Member) => boolean): Generator<Pair[]> {
  const units = [...groupBy(members, ({ unit }) => unit).values()];
  for (const [position, ofUnit] of units.entries())
    for (const ofOther of units.slice(position + 1))
      if (areKinUnits(ofUnit[0] as Member, ofOther[0] as Member))
        for (const a of ofUnit) for (const b of ofOther) yield [[a.observation, b.observation]];
}

/** Sets each beside the first of the others that stands so to it and is no kin. */
function* partners({ members }: ProfileClass, others: ProfileClass, standing: Standing, registry: Registry): Generator<Pair> {
  for (const unit of members) {
    const other = others.partner(unit, standing, registry);
    if (other !== null) yield [unit.observation, other.observation];
  }
}
