import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import type { Purpose } from "../../src/compare/rule.ts";
import { reasonById, rules } from "../../src/compare/rules.ts";
import type { AnyObservation } from "../../src/registry/any-observation.ts";
import { siteData } from "../../src/tables/site-data.ts";

/** Two figures of the real tables, judged by hand before the engine was asked, with the reason in a sentence. */
interface JudgedPair {
  a: string;
  b: string;
  purpose: Purpose;
  verdict: string;
  /** Ids in code-point order, joined by ";". */
  reasons: string;
  because: string;
}

const data = siteData("data");
const observationById = new Map<string, AnyObservation>(
  [...data.observations.all()].map((observation) => [observation.row.observationId, observation]),
);
const pairs = Papa.parse<JudgedPair>(readFileSync("tests/compare/hand-judged.csv", "utf8"), { header: true, skipEmptyLines: true }).data;
const familyOf = ({ a }: JudgedPair): string => a.split(".")[0] ?? "";
const reasonsOf = ({ reasons }: JudgedPair): string[] => reasons.split(";").filter((id) => id !== "");

function observation(id: string): AnyObservation {
  const found = observationById.get(id);
  if (found === undefined) throw new Error(`The tables hold no observation ${id}.`);
  return found;
}

describe.each(["ratings", "tallies", "scores", "models", "reports"])("pairs of %s judged by hand", (family) => {
  it.each(pairs.filter((pair) => familyOf(pair) === family).map((pair) => [pair.because, pair] as const))("%s", (_, pair) => {
    const { verdict, reasons } = compare(observation(pair.a), observation(pair.b), data.registry, { purpose: pair.purpose });
    expect({ verdict, reasons: reasons.map(({ id }) => id) }).toEqual({ verdict: pair.verdict, reasons: reasonsOf(pair) });
  });
});

describe("the judged pairs", () => {
  it("are more than forty, each with a sentence of its own", () => {
    expect(pairs.length).toBeGreaterThan(80);
    expect(new Set(pairs.map(({ because }) => because)).size).toBe(pairs.length);
    for (const { because } of pairs) expect(because).toMatch(/^\S.{20,}\.$/u);
  });

  it("hold every verdict for every purpose", () => {
    expect(new Set(pairs.map(({ purpose, verdict }) => `${purpose} ${verdict}`)).size).toBe(9);
  });

  it("hold every reason that the real data gives", () => {
    const judged = new Set(pairs.flatMap(reasonsOf));
    const withoutPair = [
      ...["agency-succession", "area-break", "area-split"], // no figure from both sides of such a reorganisation
      ...["block-changed", "membership-differs", "tally-membership-differs"], // no block or size that changed between two years read
      ...["estimated", "provisional", "indicator-not-in-registry"], // no figure of that kind
      "partial-publication", // known of a publication, not of two figures; tests of ranks have it
      "unit-unclear", // only beside values that are missing or of another block
    ];
    expect([...reasonById.keys()].filter((id) => !judged.has(id)).sort()).toEqual(withoutPair.sort());
  });
});

describe("a rule that is made to find nothing", () => {
  const judgedOtherwise = ({ a, b, purpose, verdict, reasons }: JudgedPair): boolean => {
    const answer = compare(observation(a), observation(b), data.registry, { purpose });
    return answer.verdict !== verdict || answer.reasons.map(({ id }) => id).join(";") !== reasons;
  };

  it.each(rules.map((rule) => [rule.reasons.map(({ id }) => id).join(", "), rule] as const))("lets a pair through: %s", (_, rule) => {
    const find = rule.find;
    try {
      rule.find = () => [];
      expect(pairs.filter(judgedOtherwise).length).toBeGreaterThan(0);
    } finally {
      rule.find = find;
    }
    expect(pairs.filter(judgedOtherwise)).toEqual([]);
  });
});
