import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, type CompareOptions, strictest } from "../../src/compare/compare.ts";
import { comparableGroups } from "../../src/compare/comparable-groups.ts";
import { compareSet } from "../../src/compare/compare-set.ts";
import { pairsAskedOf } from "../../src/compare/pairs-asked.ts";
import type { Comparison, Verdict } from "../../src/compare/rule.ts";
import { reasonById } from "../../src/compare/rules.ts";
import type { AnyObservation } from "../../src/registry/any-observation.ts";
import { alikeSet, anyObservation, anyPair, anyPurpose, anySet, generatedRegistry as registry, pairs } from "./generated.ts";

const runs = { numRuns: 600, seed: 20250701 };
const severity: Record<Verdict, number> = { comparable: 0, conditional: 1, notComparable: 2 };

describe("the generated pairs", () => {
  it("give every verdict in every family, and nearly every reason: the laws below are not empty", () => {
    const seen = new Set<string>();
    const reasons = new Set<string>();
    for (const [pair, options] of fc.sample(fc.tuple(anyPair, anyPurpose), { numRuns: 4000, seed: 1 })) {
      const comparison = compare(...pair, registry, options);
      if (pair[0].family === pair[1].family) seen.add(`${pair[0].family} ${comparison.verdict}`);
      for (const { id } of comparison.reasons) reasons.add(id);
    }
    for (const [set, options] of fc.sample(fc.tuple(anySet, anyPurpose), { numRuns: 1500, seed: 1 }))
      for (const { id } of compareSet(set, registry, options).reasons) reasons.add(id);
    const verdicts = Object.keys(pairs).flatMap((family) => Object.keys(severity).map((verdict) => `${family} ${verdict}`));
    expect([...seen].sort()).toEqual(verdicts.sort());
    const others = ["unit-unclear", "area-split", "area-break"];
    expect([...reasonById.keys()].filter((id) => !reasons.has(id))).toEqual(others);
  });
});

describe("a comparison", () => {
  it("does not depend on the order of the two", () => {
    fc.assert(
      fc.property(anyPair, anyPurpose, ([a, b], options) => {
        expect(compare(b, a, registry, options)).toEqual(compare(a, b, registry, options));
      }),
      runs,
    );
  });

  it("is as strict as its strictest reason, and comparable exactly without reasons", () => {
    fc.assert(
      fc.property(anyPair, anyPurpose, ([a, b], options) => {
        const { verdict, reasons } = compare(a, b, registry, options);
        expect(verdict).toBe(strictest(reasons.map((reason) => reason.verdict)));
        expect(verdict === "comparable").toBe(reasons.length === 0);
        expect(reasons.map(({ id }) => id)).toEqual([...new Set(reasons.map(({ id }) => id))].sort());
        for (const reason of reasons)
          expect(reasonById.get(reason.id)).toMatchObject({ textVi: reason.textVi, textEn: reason.textEn, verdict: reason.verdict });
      }),
      runs,
    );
  });

  it("refuses different families, whatever else they share", () => {
    fc.assert(
      fc.property(anyObservation, anyObservation, anyPurpose, (a, b, options) => {
        fc.pre(a.family !== b.family);
        expect(compare(a, b, registry, options).reasons.map(({ id }) => id)).toEqual(["family-differs"]);
      }),
      runs,
    );
  });

  it("changes nothing that it is given, and says the same when asked again", () => {
    fc.assert(
      fc.property(anyPair, anyPurpose, ([a, b], options) => {
        const before = JSON.stringify([a, b]);
        const first = compare(a, b, registry, options);
        expect(compare(a, b, registry, options)).toEqual(first);
        expect(JSON.stringify([a, b])).toBe(before);
      }),
      runs,
    );
  });

  it("never ranks a level, a tally or a statistic of a block", () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const isUnranked = a.family === "ratings" || a.family === "tallies" || (a.family === "scores" && a.row.statistic !== "value");
        fc.pre(isUnranked && a.family === b.family);
        expect(compare(a, b, registry, { purpose: "rank", block: { published: 2, total: 2 } }).verdict).toBe("notComparable");
      }),
      runs,
    );
  });
});

type Forget = (a: AnyObservation, b: AnyObservation) => AnyObservation | null;

/** Each takes one fact away from the first of two; null where it holds none. */
const forgetters: Record<string, Forget> = {
  period: (a) => (a.row.period === null ? null : withRow(a, { period: null, year: null, periodBasis: "notStated" })),
  // Rows of one publication share what it leaves out, so only another source makes the period uncertain.
  "period basis": (a, b) =>
    a.row.periodBasis === "publicationDate" || a.row.sourceId === b.row.sourceId ? null : withRow(a, { periodBasis: "publicationDate" }),
  method: (a) => (a.family !== "scores" || a.row.methodId === null ? null : withRow(a, { methodId: null })),
  maximum: (a) => (a.family !== "scores" || a.row.maximum === null ? null : withRow(a, { maximum: null })),
  "of N": (a) => (a.family !== "scores" || a.row.rankOf === null ? null : withRow(a, { rankOf: null })),
  "block total": (a) => (a.family !== "tallies" || a.row.blockTotal === null ? null : withRow(a, { blockTotal: null })),
  "printed unit": (a) => (a.family !== "reports" || a.row.unitAsPrinted === null ? null : withRow(a, { unitAsPrinted: null })),
};

function withRow(observation: AnyObservation, facts: object): AnyObservation {
  return { ...observation, row: { ...observation.row, ...facts } } as AnyObservation;
}

const { ratings, tallies, scores, reports } = pairs;
const ofLevels = fc.oneof(ratings, tallies);
const familiesOf: Record<string, typeof anyPair> = {
  method: scores,
  maximum: scores,
  "of N": scores,
  "block total": tallies,
  "printed unit": reports,
};

describe("a fact that is taken away", () => {
  it.each(Object.entries(forgetters))("%s: never makes a pair comparable that was not", (name, forget) => {
    let tried = 0;
    fc.assert(
      fc.property(familiesOf[name] ?? anyPair, anyPurpose, ([a, b], options) => {
        const forgotten = forget(a, b);
        if (forgotten === null || compare(a, b, registry, options).verdict === "comparable") return;
        tried += 1;
        expect(compare(forgotten, b, registry, options).verdict).not.toBe("comparable");
      }),
      runs,
    );
    expect(tried).toBeGreaterThan(50);
  });
});

describe("a fact that is not known", () => {
  const isScore = (a: AnyObservation) => a.family === "scores";
  const apart: Forget = (a, b) => (a.row.period === b.row.period ? null : a);
  const ofScale = (a: AnyObservation, b: AnyObservation) => [a, b].every((row) => "scaleId" in row.row && row.row.scaleId === "b/thang");
  const isPoints = (a: AnyObservation) => a.family === "scores" && a.row.unit === "points" && a.row.blockId !== "provinces";

  it.each<[string, typeof anyPair, Forget, CompareOptions]>([
    ["a period", anyPair, (a) => withRow(a, { period: null, year: null }), {}],
    ["whether the period is the assessed one", anyPair, (a, b) => apart(withRow(a, { periodBasis: "publicationDate" }), b), {}],
    ["the method of a score of another round", scores, (a, b) => apart(withRow(a, { methodId: null }), b), {}],
    ["the maximum of points", scores, (a, b) => (isPoints(a) && isPoints(b) ? withRow(a, { maximum: null }) : null), {}],
    ["the size of the block of a tally", tallies, (a) => withRow(a, { blockTotal: null }), {}],
    [
      "the size of the block of a rank",
      scores,
      (a) => (isScore(a) && a.row.blockId !== "provinces" ? withRow(a, { rankOf: null }) : null),
      { purpose: "rank" },
    ],
    ["the size of a block that is published in part", scores, (a) => a, { purpose: "rank", block: { published: 9, total: null } }],
    ["whether the whole block is published", scores, (a) => withRow(a, { rank: null }), { purpose: "rank" }],
    ["the order of the levels", ofLevels, (a, b) => (ofScale(a, b) && levelOf(a) !== levelOf(b) ? a : null), {}],
    ["the whole of the scale in another period", ofLevels, (a, b) => (ofScale(a, b) ? apart(a, b) : null), {}],
    ["the unit of a report figure", reports, (a) => withRow(a, { unitAsPrinted: null }), {}],
    ["the meaning of an indicator", reports, (a) => withRow(a, { indicatorId: "unknown" }), {}],
  ])("%s: is conditional at best", (_, arbitrary, forget, options) => {
    let tried = 0;
    fc.assert(
      fc.property(arbitrary, ([a, b]) => {
        const unknown = forget(a, b);
        if (unknown === null) return;
        tried += 1;
        expect(compare(unknown, b, registry, options).verdict).not.toBe("comparable");
      }),
      runs,
    );
    expect(tried).toBeGreaterThan(15);
  });
});

const levelOf = (observation: AnyObservation): string | null => ("levelId" in observation.row ? observation.row.levelId : null);

describe("groups of a set", () => {
  it.each<[string, (comparison: Comparison) => boolean]>([
    ["nothing refused", ({ verdict }) => verdict !== "notComparable"],
    ["nothing to keep in mind", ({ verdict }) => verdict === "comparable"],
  ])("are those that asking about each pair gives, with %s", (_, isAllowed) => {
    let split = 0;
    fc.assert(
      fc.property(fc.oneof(anySet, alikeSet), anyPurpose, (set, options) => {
        const groups: AnyObservation[][] = [];
        for (const one of set) {
          const open = groups.find((group) => group.every((other) => isAllowed(compare(one, other, registry, options))));
          if (open === undefined) groups.push([one]);
          else open.push(one);
        }
        if (groups.length > 1 && groups.some((group) => group.length > 1)) split += 1;
        expect(comparableGroups(set, registry, isAllowed, options)).toEqual(groups);
      }),
      runs,
    );
    expect(split).toBeGreaterThan(20);
  });
});

describe("a set", () => {
  it("is judged by its pairs, each of them", () => {
    fc.assert(
      fc.property(fc.oneof(anySet, alikeSet), anyPurpose, (set, options) => {
        fc.pre(set.length > 1);
        const pairs = set.flatMap((a, position) => set.slice(position + 1).map((b) => compare(a, b, registry, options)));
        const { verdict, reasons } = compareSet(set, registry, options);
        expect(verdict).toBe(strictest(pairs.map((pair) => pair.verdict)));
        expect(reasons.map(({ id }) => id)).toEqual([...new Set(pairs.flatMap((pair) => pair.reasons.map(({ id }) => id)))].sort());
        const basis = (of: typeof reasons) => of.flatMap((reason) => reason.basis.map(({ kind, id }) => `${reason.id} ${kind} ${id}`));
        expect(new Set(basis(reasons))).toEqual(new Set(pairs.flatMap((pair) => basis(pair.reasons))));
      }),
      runs,
    );
  });

  it("is never judged milder for one observation more", () => {
    fc.assert(
      fc.property(anySet, anyObservation, anyPurpose, (set, added, options) => {
        const [before, after] = [compareSet(set, registry, options), compareSet([...set, added], registry, options)];
        expect(severity[after.verdict]).toBeGreaterThanOrEqual(severity[before.verdict]);
        if (set.length > 1) expect(after.reasons.map(({ id }) => id)).toEqual(expect.arrayContaining(before.reasons.map(({ id }) => id)));
      }),
      runs,
    );
  });

  it("does not depend on its order", () => {
    fc.assert(
      fc.property(
        anySet.chain((set) => fc.tuple(fc.constant(set), fc.shuffledSubarray(set, { minLength: set.length, maxLength: set.length }))),
        anyPurpose,
        ([set, shuffled], options) => {
          expect(compareSet(shuffled, registry, options)).toEqual(compareSet(set, registry, options));
        },
      ),
      runs,
    );
  });

  it("of many units is asked about in as many pairs as there are units, not in all pairs", () => {
    const [one] = fc.sample(pairs.models, { numRuns: 1, seed: 1 })[0] as [AnyObservation, AnyObservation];
    const asked = (count: number): number => {
      const units = Array.from({ length: count }, (_, position) => withRow(one, { areaId: `place-${position}`, sourceId: `s${position}` }));
      return [...pairsAskedOf(units, registry)].reduce((sum, alike) => sum + [...alike].length, 0);
    };
    expect(asked(200)).toBeGreaterThan(199);
    expect(asked(400)).toBeLessThanOrEqual(2 * asked(200));
  });

  it("of none is comparable, of one is judged by what is known of it", () => {
    expect(compareSet([], registry)).toEqual({ verdict: "comparable", reasons: [] });
    fc.assert(
      fc.property(anyObservation, anyPurpose, (one, options) => {
        expect(compareSet([one], registry, options)).toEqual(compare(one, one, registry, options));
      }),
      runs,
    );
  });
});
