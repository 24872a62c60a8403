import { describe, expect, it } from "vitest";
import { compareScores, strictest } from "../../src/compare/compare-scores.ts";
import { reasonById, scoreRules } from "../../src/compare/score-rules.ts";
import type { Score } from "../../src/registry/observation-tables.ts";
import type { AgencyTypeSuccession, AreaSuccession } from "../../src/registry/registry-tables.ts";
import { agency, area, component, method, provinceScore, registry, score } from "../tables/rows.ts";

const succession = (predecessorId: string, successorId: string, breaksSeries: boolean): AreaSuccession => ({
  predecessorId,
  successorId,
  kind: breaksSeries ? "merge" : "status-change",
  share: null,
  effectiveDate: "2025-07-01",
  instrument: "NQ",
  breaksSeries,
  note: null,
  sourceIds: [],
});
const typeSuccession = (
  predecessorTypeId: string,
  successorTypeId: string,
  breaksSeries: AgencyTypeSuccession["breaksSeries"],
): AgencyTypeSuccession => ({
  predecessorTypeId,
  successorTypeId,
  kind: "merge",
  scope: "whole",
  functionsVi: null,
  effectiveDate: "2025-03-01",
  instrument: "NĐ",
  breaksSeries,
  confidence: null,
  note: null,
  sourceIds: [],
});
const known = registry({
  areas: [
    area({ areaId: "hai-phong", validTo: "2025-06-30" }),
    area({ areaId: "hai-duong", validTo: "2025-06-30" }),
    area({ areaId: "hai-phong-2025", validFrom: "2025-07-01" }),
    area({ areaId: "gia-lai" }),
    area({ areaId: "hue-cu", level: "district" }),
    area({ areaId: "hue", level: "district" }),
  ],
  areaSuccessions: [
    succession("hai-phong", "hai-phong-2025", true),
    succession("hai-duong", "hai-phong-2025", true),
    succession("hue-cu", "hue", false),
  ],
  agencies: [
    agency("gia-lai/so-noi-vu", "so-noi-vu"),
    agency("gia-lai/so-noi-vu-2025", "so-noi-vu-2025"),
    agency("gia-lai/so-tai-chinh", "so-tai-chinh"),
    agency("gia-lai/so-y-te-2025", "so-y-te-2025"),
    agency("gia-lai/so-y-te", "so-y-te"),
    agency("hai-phong/so-noi-vu", "so-noi-vu"),
    agency("hai-phong-2025/so-noi-vu", "so-noi-vu-2025"),
  ],
  agencyTypeSuccessions: [typeSuccession("so-noi-vu", "so-noi-vu-2025", "yes"), typeSuccession("so-y-te", "so-y-te-2025", "annotate")],
  methods: [
    method({ methodId: "m1", fromYear: 2017, toYear: 2021 }),
    method({ methodId: "m2", fromYear: 2022 }),
    method({ methodId: "guess", fromYear: 2019, toYear: 2020, yearsCertain: false }),
  ],
  components: [component({ componentId: "total", kind: "total", blockId: "provinces", maximum: 100 })],
});

/** Compares two agency scores of one verified method, but for what is given; both orders must agree. */
function compare(a: Partial<Score>, b: Partial<Score>, make = score) {
  const [first, second] = [make({ methodId: "m2", ...a }), make({ methodId: "m2", ...b })];
  const comparison = compareScores(first, second, known);
  expect(compareScores(second, first, known)).toEqual(comparison);
  return comparison;
}
const comparable = { verdict: "comparable", reasons: [] };
const conditional = (...reasons: string[]) => ({ verdict: "conditional", reasons });
const refused = (...reasons: string[]) => ({ verdict: "notComparable", reasons });

describe("compareScores", () => {
  it("lets two values of one index, method, unit and length of period stand together", () => {
    expect(compare({ year: 2022 }, { year: 2023, value: 91 })).toEqual(comparable);
    expect(compare({ areaId: "gia-lai" }, { areaId: "hai-duong" }, provinceScore)).toEqual(comparable);
    expect(compare({ agencyId: "gia-lai/so-noi-vu" }, { agencyId: "gia-lai/so-tai-chinh" })).toEqual(comparable);
  });

  it("refuses another index or component, and marks a mean beside a unit", () => {
    expect(compare({}, { indexId: "sipas" })).toEqual(refused("index-differs"));
    expect(compare({}, { componentId: "part" })).toEqual(refused("component-differs"));
    expect(compare({ agencyId: null, statistic: "mean" }, { agencyId: null, statistic: "value" }, provinceScore)).toEqual(
      conditional("statistic-differs"),
    );
  });

  it("refuses points against percent, but not points of 100", () => {
    expect(compare({ unit: "points", value: 93.76 }, { value: 98.7 })).toEqual(refused("unit-differs"));
    expect(compare({ unit: "points" }, {}, provinceScore)).toEqual(comparable);
    expect(compare({ unit: "points", maximum: 100 }, {})).toEqual(comparable);
    expect(compare({ unit: "points", maximum: 95 }, {})).toEqual(refused("unit-differs"));
    expect(compare({ unit: "percentOfMaximum" }, { unit: "points", maximum: 10 })).toEqual(refused("unit-differs"));
    expect(compare({ unit: "percentOfMaximum" }, {})).toEqual(conditional("unit-unclear"));
  });

  it("refuses points of different maxima, and does not guess one that is not printed", () => {
    const points = (maximum: number | null): Partial<Score> => ({ unit: "points", maximum, value: 60 });
    expect(compare(points(70), points(75))).toEqual(refused("maximum-differs"));
    expect(compare(points(70), points(70))).toEqual(comparable);
    expect(compare(points(70), points(null))).toEqual(conditional("maximum-unknown"));
    expect(compare(points(null), points(null))).toEqual(conditional("maximum-unknown"));
  });

  it("stops at a break of method, and is only conditional where the method is not known", () => {
    expect(compare({ year: 2021, methodId: "m1" }, { year: 2022 })).toEqual(refused("method-break"));
    expect(compare({ methodId: null }, { methodId: null })).toEqual(conditional("method-unknown"));
    expect(compare({ year: 2023, methodId: null }, { year: 2022 })).toEqual(conditional("method-unknown"));
    expect(compare({ methodId: "not in the registry" }, { methodId: null })).toEqual(conditional("method-unknown"));
  });

  it("knows a break where only one method is known, if its years are verified", () => {
    expect(compare({ year: 2016, methodId: null }, { year: 2022 })).toEqual(refused("method-break"));
    expect(compare({ year: 2016, methodId: null }, { year: 2019, methodId: "guess" })).toEqual(conditional("method-unknown"));
  });

  it("is conditional between years of a method whose years are a guess", () => {
    expect(compare({ year: 2019, methodId: "guess" }, { year: 2020, methodId: "guess" })).toEqual(conditional("method-uncertain"));
    expect(compare({ year: 2019, methodId: "guess" }, { year: 2019, methodId: "guess", agencyId: "gia-lai/so-y-te" })).toEqual(comparable);
  });

  it("looks at the block and its number of units", () => {
    expect(compare({ rankOf: 19, year: 2022 }, { rankOf: 20, year: 2023 })).toEqual(conditional("membership-differs"));
    expect(compare({ rankOf: 20 }, { rankOf: 20, year: 2023 })).toEqual(comparable);
    expect(compare({ rankOf: 20 }, { rankOf: null, year: 2023 })).toEqual(comparable);
    expect(compare({ blockId: "departments" }, { blockId: "departments-and-units", year: 2023 })).toEqual(conditional("block-changed"));
    expect(compare({ agencyId: "gia-lai/so-noi-vu" }, { agencyId: "gia-lai/so-tai-chinh", blockId: "districts" })).toEqual(refused("block-differs"));
  });

  it("knows the number of provinces before and after 2025", () => {
    expect(compare({ areaId: "gia-lai", year: 2024 }, { areaId: "gia-lai", year: 2026 }, provinceScore)).toEqual(conditional("membership-differs"));
  });

  it("refuses what is no exact value and marks what is not final", () => {
    expect(compare({ value: null }, {})).toEqual(refused("value-missing"));
    expect(compare({ bound: "above" }, {})).toEqual(refused("bound"));
    expect(compare({ upperBound: 95 }, {})).toEqual(refused("bound"));
    expect(compare({ status: "bound" }, { status: "approximate" })).toEqual(refused("approximate", "bound"));
    for (const status of ["approximate", "provisional", "estimated"] as const) expect(compare({ status }, {})).toEqual(conditional(status));
  });

  it("refuses half a year against a year, and does not guess a period", () => {
    expect(compare({ period: "2022-01/2022-06" }, { period: "2022" })).toEqual(refused("period-length-differs"));
    expect(compare({ period: "2021-01/2021-06" }, { period: "2022-01/2022-06", year: 2022 })).toEqual(comparable);
    expect(compare({ period: "2021/2022" }, { period: "2022" })).toEqual(refused("period-length-differs"));
    expect(compare({ period: null }, {})).toEqual(conditional("period-unknown"));
    expect(compare({ periodBasis: "publicationDate" }, {})).toEqual(conditional("period-unknown"));
  });

  it("stops where an area was reorganised, for its agencies too", () => {
    expect(compare({ areaId: "hai-phong", year: 2024, rankOf: 5 }, { areaId: "hai-phong-2025", year: 2025, rankOf: 5 }, provinceScore)).toEqual(
      refused("area-break"),
    );
    expect(
      compare({ areaId: "hue-cu" }, { areaId: "hue", year: 2025 }, (row) => provinceScore({ blockId: "districts", ...row })).reasons,
    ).not.toContain("area-break");
    expect(
      compare(
        { areaId: "hai-phong", agencyId: "hai-phong/so-noi-vu" },
        { areaId: "hai-phong-2025", agencyId: "hai-phong-2025/so-noi-vu", year: 2025 },
      ),
    ).toEqual(refused("area-break"));
  });

  it("takes two parts of one later province for two places", () => {
    expect(compare({ areaId: "hai-phong" }, { areaId: "hai-duong" }, provinceScore)).toEqual(comparable);
  });

  it("follows agencies through mergers", () => {
    expect(compare({ agencyId: "gia-lai/so-noi-vu" }, { agencyId: "gia-lai/so-noi-vu-2025", year: 2025 })).toEqual(refused("agency-break"));
    expect(compare({ agencyId: "gia-lai/so-y-te" }, { agencyId: "gia-lai/so-y-te-2025", year: 2025 })).toEqual(conditional("agency-succession"));
    expect(compare({ agencyId: "gia-lai/not in the registry" }, { agencyId: "gia-lai/so-y-te" })).toEqual(comparable);
  });

  it("gives every reason, once, in code-point order, and the strictest verdict", () => {
    expect(compare({ methodId: "m1", value: null, period: null }, { unit: "points", status: "estimated" })).toEqual(
      refused("estimated", "method-break", "period-unknown", "unit-differs", "value-missing"),
    );
  });
});

describe("the rules", () => {
  it("never grow milder by a fact that is taken away", () => {
    const full: Partial<Score> = { unit: "points", maximum: 70, period: "2022", methodId: "m2" };
    const facts = ["maximum", "period", "methodId"] as const;
    for (const fact of facts) {
      expect(compare(full, full)).toEqual(comparable);
      expect(compare({ ...full, [fact]: null }, full).verdict).toBe("conditional");
    }
  });

  it("have reasons with unique ids and a sentence in each language", () => {
    const reasons = scoreRules.flatMap((rule) => rule.reasons);
    expect(reasons.length).toBeGreaterThan(15);
    expect(reasonById.size).toBe(reasons.length);
    for (const reason of reasons)
      expect([reason.id, reason.textVi, reason.textEn]).toEqual([
        expect.stringMatching(/^[a-z-]+$/),
        expect.stringMatching(/^\p{Lu}.*\.$/u),
        expect.stringMatching(/^[A-Z].*\.$/),
      ]);
  });
});

describe("strictest", () => {
  it("allows least", () => {
    expect(strictest([])).toBe("comparable");
    expect(strictest(["conditional", "notComparable"])).toBe("notComparable");
    expect(strictest(["comparable", "conditional"])).toBe("conditional");
  });
});
