import { describe, expect, it } from "vitest";
import type { Level, Scale } from "../../../src/registry/registry-tables.ts";
import { checkNamedWithinTallies } from "../../../src/tables/checks/named-within-tally.ts";
import { checkTallySums } from "../../../src/tables/checks/tally-sum.ts";
import { rating, registry, tally } from "../rows.ts";

const scale = (completeness: Scale["completeness"]): Scale => ({
  scaleId: "scale",
  areaId: "hai-phong",
  subject: "dan-van",
  nameVi: "thang",
  nameEn: "scale",
  instrumentId: null,
  validFrom: null,
  validTo: null,
  maximum: null,
  completeness,
  note: null,
  noteEn: null,
  sourceIds: [],
});
const level = (slug: string, order: number): Level => ({
  levelId: `scale/${slug}`,
  scaleId: "scale",
  order,
  position: null,
  nameVi: slug,
  nameEn: slug,
  thresholdFrom: null,
  thresholdTo: null,
  note: null,
  noteEn: null,
  sourceIds: [],
});
const known = registry({ scales: [scale("complete")], levels: [level("xuat-sac", 1), level("tot", 2)] });
const counts = (excellent: number | null, good: number | null, blockTotal: number | null) => [
  tally({ levelId: "scale/tot", count: good, blockTotal }),
  tally({ levelId: "scale/xuat-sac", count: excellent, blockTotal }),
];
const verdict = (rows: ReturnType<typeof counts>, levels = known) => checkTallySums(rows, levels).map((row) => row.verdict);

describe("checkTallySums", () => {
  it("adds the levels, best first, and sets them against the total", () => {
    expect(checkTallySums(counts(2, 20, 22), known)).toMatchObject([{ verdict: "holds", left: "2 + 20 = 22", right: "22" }]);
  });

  it("finds more than the total, and less where the whole scale is counted", () => {
    expect(verdict(counts(3, 20, 22))).toEqual(["contradiction"]);
    expect(verdict(counts(1, 20, 22))).toEqual(["contradiction"]);
  });

  it("cannot check less than the total where levels may be left out", () => {
    expect(verdict(counts(1, 20, 22), registry({ scales: [scale("observed")] }))).toEqual(["notCheckable"]);
    expect(verdict([tally({ count: 7, blockTotal: 8 })])).toEqual(["notCheckable"]);
  });

  it("holds where one level takes the whole block", () => {
    expect(checkTallySums([tally({ count: 14, blockTotal: 14 })], known)).toMatchObject([{ verdict: "holds", left: "14" }]);
  });

  it("cannot check an unpublished count or total, but finds what already exceeds", () => {
    expect(verdict(counts(9, null, 18))).toEqual(["notCheckable"]);
    expect(verdict(counts(null, null, 18))).toEqual(["notCheckable"]);
    expect(verdict(counts(2, 20, null))).toEqual(["notCheckable"]);
    expect(verdict(counts(19, null, 18))).toEqual(["contradiction"]);
  });

  it("finds two different totals of one block", () => {
    expect(
      verdict([tally({ levelId: "scale/tot", count: 20, blockTotal: 22 }), tally({ levelId: "scale/xuat-sac", count: 2, blockTotal: 23 })]),
    ).toEqual(["contradiction"]);
  });

  it("keeps blocks, stages, periods and sources apart", () => {
    const apart = [
      tally(),
      tally({ blockId: "districts" }),
      tally({ stage: "selfAssessed" }),
      tally({ year: 2021 }),
      tally({ sourceId: "s2" }),
      tally({ areaId: "bac-kan" }),
    ];
    const checks = checkTallySums(
      apart.map((row) => ({ ...row, count: 2 })),
      known,
    );
    expect(new Set(checks.map((row) => row.checkId)).size).toBe(6);
    expect(checks.map((row) => row.verdict)).toEqual(Array(6).fill("holds"));
  });

  it("says it in words of both languages", () => {
    const [row] = checkTallySums(counts(2, 20, 22), known);
    expect(row?.textVi).toBe("departments, hai-phong 2022: các mức đã công bố có 2 + 20 = 22 đơn vị, tổng số là 22, khớp.");
    expect(row?.textEn).toBe("departments, hai-phong 2022: the levels published have 2 + 20 = 22 units, the total is 22, which agrees.");
  });

  it("has nothing to say of no tallies", () => {
    expect(checkTallySums([], known)).toEqual([]);
  });
});

describe("checkNamedWithinTallies", () => {
  const names = (count: number) => Array.from({ length: count }, (_, position) => rating({ agencyId: `hai-phong/so-${position}` }));

  it("allows as many names as units, and fewer", () => {
    expect(checkNamedWithinTallies([tally({ count: 2 })], names(2), known)).toMatchObject([{ verdict: "holds", left: "2", right: "2" }]);
    expect(checkNamedWithinTallies([tally({ count: 20 })], names(2), known)).toMatchObject([{ verdict: "holds" }]);
  });

  it("finds more names than units", () => {
    expect(checkNamedWithinTallies([tally({ count: 1 })], names(2), known)).toMatchObject([{ verdict: "contradiction", left: "2", right: "1" }]);
    expect(checkNamedWithinTallies([tally({ count: 0 })], names(1), known)).toMatchObject([{ verdict: "contradiction" }]);
  });

  it("says nothing where nobody is named or the count is not published", () => {
    expect(checkNamedWithinTallies([tally({ count: 2 })], [], known)).toEqual([]);
    expect(checkNamedWithinTallies([tally({ count: null })], names(2), known)).toEqual([]);
    expect(checkNamedWithinTallies([], names(2), known)).toEqual([]);
  });
});
