import { describe, expect, it } from "vitest";
import type { DeclaredDiscrepancy } from "../../../src/registry/registry-tables.ts";
import { checkDeclared } from "../../../src/tables/checks/declared.ts";
import { checkModelParts } from "../../../src/tables/checks/model-parts.ts";
import { checkPercentOfRatios } from "../../../src/tables/checks/percent-of-ratio.ts";
import { area, figure, identity, indicator, model, observations, provinceScore, registry } from "../rows.ts";

describe("checkPercentOfRatios", () => {
  const known = registry({ indicators: [indicator("RATIO", "ratio"), indicator("COUNT")] });
  const verdict = (value: number | null, numerator: number, denominator: number, indicatorId = "RATIO") =>
    checkPercentOfRatios([figure({ indicatorId, value, numerator, denominator })], known).map((row) => row.verdict);

  it("allows for rounding and for cut-off decimals", () => {
    expect(verdict(71.3, 376, 527)).toEqual(["holds"]);
    expect(verdict(88.5, 108, 122)).toEqual(["holds"]);
    expect(verdict(66.6, 2, 3)).toEqual(["holds"]);
    expect(verdict(100, 4, 4)).toEqual(["holds"]);
  });

  it("finds a percent that the ratio does not give", () => {
    expect(verdict(71.5, 376, 527)).toEqual(["contradiction"]);
    expect(checkPercentOfRatios([figure({ indicatorId: "RATIO", value: 50, numerator: 2, denominator: 3 })], known)[0]?.textVi).toContain(
      "2/3 = 66,67%, nguồn in 50%, không khớp.",
    );
  });

  it("cannot divide by zero", () => {
    expect(verdict(100, 0, 0)).toEqual(["notCheckable"]);
  });

  it("says nothing without a printed percent, of a count, or where an identity asks the same", () => {
    expect(verdict(null, 53, 55)).toEqual([]);
    expect(verdict(19, 19, 48, "COUNT")).toEqual([]);
    const covered = registry({
      indicators: [indicator("RATIO", "ratio")],
      identities: [identity("own", "percent(RATIO) * den(RATIO) = 100 * num(RATIO)")],
    });
    expect(checkPercentOfRatios([figure({ indicatorId: "RATIO", value: 50, numerator: 2, denominator: 3 })], covered)).toEqual([]);
    expect(checkPercentOfRatios([], known)).toEqual([]);
  });
});

describe("checkModelParts", () => {
  const check = (row: Parameters<typeof model>[0]) => checkModelParts([model(row)], registry());

  it("adds collectives and individuals", () => {
    expect(check({ count: 123, collectives: 69, individuals: 54 })).toMatchObject([{ verdict: "holds", left: "69 + 54 = 123", right: "123" }]);
    expect(check({ count: 124, collectives: 69, individuals: 54 })).toMatchObject([{ verdict: "contradiction" }]);
  });

  it("allows what a bound allows", () => {
    expect(check({ count: 1000, collectives: 900, individuals: 114, bound: "above" })).toMatchObject([{ verdict: "holds" }]);
    expect(check({ count: 1000, collectives: 800, individuals: 114, bound: "above" })).toMatchObject([{ verdict: "contradiction" }]);
    expect(check({ count: 1000, collectives: 800, individuals: 114, bound: "atMost" })).toMatchObject([{ verdict: "holds" }]);
  });

  it("says nothing where a number is not published", () => {
    expect(check({ count: null, collectives: 39, individuals: 8 })).toEqual([]);
    expect(check({ count: 139 })).toEqual([]);
    expect(checkModelParts([], registry())).toEqual([]);
  });
});

describe("checkDeclared", () => {
  const declared = (row: Partial<DeclaredDiscrepancy>): DeclaredDiscrepancy => ({
    discrepancyId: "D-1",
    severity: "contradiction",
    areaId: "hai-phong",
    observationKeys: ["s1:total"],
    statementAVi: "Câu một.",
    statementAEn: "One.",
    locatorA: "mục 1",
    statementBVi: "Câu hai.",
    statementBEn: "Two.",
    locatorB: "mục 2",
    shownVi: "",
    shownEn: "",
    sourceIds: ["s1"],
    ...row,
  });
  const known = (row: Partial<DeclaredDiscrepancy>) =>
    registry({
      declaredDiscrepancies: [declared(row)],
      areas: [
        area({ areaId: "hai-phong" }),
        area({ areaId: "hai-phong/quan", level: "district", parentId: "hai-phong" }),
        area({ areaId: "da-nang" }),
      ],
    });
  const scores = [
    provinceScore({}),
    provinceScore({ areaId: "da-nang" }),
    provinceScore({ areaId: "hai-phong/quan", blockId: "districts" }),
    provinceScore({ sourceId: "s2" }),
  ];
  const check = (row: Partial<DeclaredDiscrepancy>) => checkDeclared(observations({ scores }), known(row))[0];

  it("lists what the registry declares, with both statements and where they stand", () => {
    expect(check({})).toMatchObject({
      checkId: "declared.D-1",
      ruleId: "declared",
      verdict: "contradiction",
      textVi: "Câu một (mục 1); Câu hai (mục 2).",
      textEn: "One (item 1); Two (item 2).",
      sourceIds: ["s1"],
      year: 2022,
    });
    expect(check({ severity: "warning" })?.verdict).toBe("warning");
  });

  it("concerns the place declared, not every place of the source", () => {
    expect(check({})?.observationIds).toEqual([scores[0]?.observationId, scores[2]?.observationId]);
    expect(check({ areaId: "viet-nam" })?.observationIds).toEqual([]);
    expect(check({ areaId: "viet-nam", observationKeys: [scores[1]?.observationId ?? ""] })?.observationIds).toEqual([scores[1]?.observationId]);
  });

  it("may concern no observation at all", () => {
    expect(check({ observationKeys: [] })).toMatchObject({ observationIds: [], year: null, agencyId: null });
    expect(checkDeclared(observations(), registry())).toEqual([]);
  });
});
