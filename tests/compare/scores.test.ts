import { describe, expect, it } from "vitest";
import { type CompareOptions, strictest } from "../../src/compare/compare.ts";
import { compareScores, compareScoreSet } from "../../src/compare/compare-scores.ts";
import type { Purpose } from "../../src/compare/rule.ts";
import { reasonById, rules } from "../../src/compare/rules.ts";
import type { Score } from "../../src/registry/observation-tables.ts";
import type { AgencyTypeSuccession, AreaSuccession } from "../../src/registry/registry-tables.ts";
import { instrument } from "../helpers/small-data.ts";
import { agency, area, component, index, method, provinceScore, registry, score } from "../tables/rows.ts";

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
    area({ areaId: "vung-a", level: "region" }),
    area({ areaId: "vung-b", level: "region" }),
    area({ areaId: "hue-cu", level: "district" }),
    area({ areaId: "hue", level: "district" }),
    area({ areaId: "hue-moi", level: "district" }),
  ],
  areaSuccessions: [
    succession("hai-phong", "hai-phong-2025", true),
    succession("hai-duong", "hai-phong-2025", true),
    succession("hue-cu", "hue", false),
    { ...succession("vung-a", "vung-b", true), kind: "split" },
    { ...succession("hue", "hue-moi", true), kind: "status-change" },
  ],
  agencies: [
    agency("gia-lai/so-noi-vu", "so-noi-vu"),
    agency("gia-lai/so-noi-vu-2025", "so-noi-vu-2025"),
    ...["so-tai-chinh", "so-cong-thuong", "so-tu-phap", "so-giao-duc"].map((type) => agency(`gia-lai/${type}`, type)),
    agency("gia-lai/so-y-te-2025", "so-y-te-2025"),
    agency("gia-lai/so-y-te", "so-y-te"),
    agency("hai-phong/so-tu-phap", "so-tu-phap"),
    agency("hai-phong-2025/so-tu-phap", "so-tu-phap"),
    agency("hai-phong/so-noi-vu", "so-noi-vu"),
    agency("hai-phong-2025/so-noi-vu", "so-noi-vu-2025"),
  ],
  agencyTypeSuccessions: [typeSuccession("so-noi-vu", "so-noi-vu-2025", "yes"), typeSuccession("so-y-te", "so-y-te-2025", "annotate")],
  instruments: [instrument("viet-nam/nq", { areaId: "viet-nam", number: "NQ" })],
  indices: [index("par-index"), index("sipas", { inputOf: ["par-index"] }), index("papi")],
  methods: [
    method({ methodId: "m1", fromYear: 2017, toYear: 2021 }),
    method({ methodId: "m2", fromYear: 2022 }),
    method({ methodId: "guess", fromYear: 2019, toYear: 2020, yearsCertain: false }),
  ],
  components: [component({ componentId: "total", kind: "total", blockId: "provinces", maximum: 100 })],
});

/** Compares two agency scores of one verified method, but for what is given; both orders must agree. */
function compare(a: Partial<Score>, b: Partial<Score>, options: CompareOptions & { make?: typeof score } = {}) {
  const { make = score, ...asked } = options;
  const [first, second] = [make({ methodId: "m2", ...a }), make({ methodId: "m2", ...b })];
  const { verdict, reasons } = compareScores(first, second, known, asked);
  expect(compareScores(second, first, known, asked)).toEqual({ verdict, reasons });
  return { verdict, reasons: reasons.map((reason) => reason.id) };
}
const asProvinces = { make: provinceScore };
const forRank = { purpose: "rank" as Purpose, block: { published: 20, total: 20 } };
const comparable = { verdict: "comparable", reasons: [] };
const conditional = (...reasons: string[]) => ({ verdict: "conditional", reasons });
const refused = (...reasons: string[]) => ({ verdict: "notComparable", reasons });

describe("compareScores", () => {
  it("lets two values of one index, method, unit and length of period stand together", () => {
    expect(compare({ year: 2022 }, { year: 2023, value: 91 })).toEqual(comparable);
    expect(compare({ areaId: "gia-lai" }, { areaId: "hai-duong" }, asProvinces)).toEqual(comparable);
    expect(compare({ agencyId: "gia-lai/so-noi-vu" }, { agencyId: "gia-lai/so-tai-chinh" })).toEqual(comparable);
  });

  it("refuses another index or component", () => {
    expect(compare({}, { indexId: "papi" }, { purpose: "change" })).toEqual(refused("index-differs"));
    expect(compare({}, { indexId: "sipas", agencyId: "gia-lai/so-y-te" })).toEqual(refused("index-differs"));
    expect(compare({}, { indexId: "sipas", year: 2023 })).toEqual(refused("index-differs"));
    expect(compare({}, { componentId: "part" })).toEqual(refused("component-differs"));
  });

  it("sets two indices of one unit beside each other on condition, and says where one feeds the other", () => {
    expect(compare({}, { indexId: "papi" })).toEqual(conditional("indices-beside"));
    expect(compare({}, { indexId: "sipas", unit: "points", methodId: null })).toEqual(conditional("indices-beside", "not-independent"));
    expect(compare({}, { indexId: "sipas" }, forRank)).toEqual(refused("index-differs"));
  });

  it("marks a mean beside a unit, and neither ranks nor subtracts it", () => {
    const mean = { agencyId: null, statistic: "mean" } as const;
    const one = { agencyId: null, statistic: "value" } as const;
    expect(compare(mean, one, asProvinces)).toEqual(conditional("statistic-differs"));
    expect(compare(mean, one, { ...asProvinces, purpose: "change" }).reasons).toContain("not-a-unit");
    expect(compare(mean, mean, { ...asProvinces, ...forRank }).reasons).toContain("not-a-unit");
    expect(compare(mean, { ...mean, year: 2023 }, { ...asProvinces, purpose: "change" })).toEqual(comparable);
  });

  it("refuses points against percent, but not points of 100", () => {
    expect(compare({ unit: "points", value: 93.76 }, { value: 98.7 })).toEqual(refused("unit-differs"));
    expect(compare({ unit: "points" }, {}, asProvinces)).toEqual(comparable);
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
    const later = { year: 2023 };
    expect(compare({ year: 2021, methodId: "m1" }, { year: 2022 })).toEqual(refused("method-break"));
    expect(compare({ methodId: null }, { methodId: null, ...later })).toEqual(conditional("method-unknown"));
    expect(compare({ methodId: null, ...later }, { year: 2022 })).toEqual(conditional("method-unknown"));
    expect(compare({ methodId: "not in the registry" }, { methodId: null, ...later })).toEqual(conditional("method-unknown"));
  });

  it("takes one round of scoring for one method, whoever printed it", () => {
    expect(compare({ methodId: null }, { methodId: null, agencyId: "gia-lai/so-y-te", sourceId: "s2" })).toEqual(comparable);
    expect(compare({ methodId: null, areaId: "gia-lai" }, { methodId: null, areaId: "hai-phong" }, asProvinces)).toEqual(comparable);
  });

  it("refuses agencies of two provinces, unless their method is known to be the same", () => {
    const other = { areaId: "hai-phong", agencyId: "hai-phong/so-noi-vu" };
    expect(compare({ methodId: null }, { ...other, methodId: null })).toEqual(refused("own-criteria"));
    expect(compare({}, { ...other, methodId: null })).toEqual(refused("own-criteria"));
    expect(compare({}, other)).toEqual(comparable);
    expect(
      compare({ methodId: null, agencyId: null, statistic: "mean" }, { areaId: "hai-phong", methodId: null, agencyId: null, statistic: "mean" }),
    ).toEqual(refused("own-criteria"));
  });

  it("knows a break where only one method is known, if its years are verified", () => {
    expect(compare({ year: 2016, methodId: null }, { year: 2022 })).toEqual(refused("method-break"));
    expect(compare({ year: 2016, methodId: null }, { year: 2019, methodId: "guess" })).toEqual(conditional("method-unknown"));
  });

  it("is conditional between years of a method whose years are a guess", () => {
    expect(compare({ year: 2019, methodId: "guess" }, { year: 2020, methodId: "guess" })).toEqual(conditional("method-uncertain"));
    expect(compare({ year: 2019, methodId: "guess" }, { year: 2019, methodId: "guess", agencyId: "gia-lai/so-y-te" })).toEqual(comparable);
  });

  it("looks at the block", () => {
    expect(compare({ blockId: "departments" }, { blockId: "departments-and-units", year: 2023 })).toEqual(conditional("block-changed"));
    expect(compare({ agencyId: "gia-lai/so-noi-vu" }, { agencyId: "gia-lai/so-tai-chinh", blockId: "districts" })).toEqual(refused("block-differs"));
  });

  it("asks how many units there were of a statistic of them all, not of one unit's value", () => {
    expect(compare({ rankOf: 19, year: 2022 }, { rankOf: 20, year: 2023 })).toEqual(comparable);
    const mean = (year: number, rankOf: number | null): Partial<Score> => ({ agencyId: null, statistic: "mean", year, rankOf });
    expect(compare(mean(2022, 19), mean(2023, 20))).toEqual(conditional("membership-differs"));
    expect(compare(mean(2022, 20), mean(2023, 20))).toEqual(comparable);
    expect(compare(mean(2022, 20), mean(2023, null))).toEqual(conditional("block-size-unknown"));
    expect(compare(mean(2022, null), { ...mean(2022, null), sourceId: "s2" })).toEqual(comparable);
  });

  it("knows the number of provinces before and after 2025", () => {
    const mean = (year: number): Partial<Score> => ({ areaId: "viet-nam", statistic: "mean", year });
    expect(compare(mean(2024), mean(2026), asProvinces)).toEqual(conditional("membership-differs"));
    expect(compare({ areaId: "gia-lai", year: 2024 }, { areaId: "gia-lai", year: 2026 }, asProvinces)).toEqual(comparable);
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
    expect(compare({ periodBasis: "publicationDate" }, { periodBasis: "publicationDate", agencyId: "gia-lai/so-y-te" })).toEqual(comparable);
  });

  it("marks two units in two periods", () => {
    expect(compare({ year: 2022 }, { year: 2023, agencyId: "gia-lai/so-y-te" })).toEqual(conditional("period-differs"));
  });

  it("gives every reason, once, in code-point order, and the strictest verdict", () => {
    expect(compare({ methodId: "m1", value: null, period: null }, { unit: "points", status: "estimated" })).toEqual(
      refused("estimated", "method-break", "period-unknown", "unit-differs", "value-missing"),
    );
  });
});

describe("ranks", () => {
  it("need the whole block, and its size from one row or another", () => {
    const [a, b] = [{ rankOf: 20 }, { rankOf: 20, agencyId: "gia-lai/so-y-te" }];
    expect(compare(a, b, forRank)).toEqual(comparable);
    expect(compare(a, b, { purpose: "rank", block: { published: 19, total: 20 } })).toEqual(refused("partial-publication"));
    expect(compare(a, b, { purpose: "rank", block: { published: 19, total: null } })).toEqual(conditional("block-size-unknown"));
    expect(compare(a, b, { purpose: "rank" })).toEqual(conditional("completeness-unknown"));
    expect(compare(a, { ...b, rankOf: null }, forRank)).toEqual(comparable);
    expect(compare(a, { ...b, rankOf: null }, { purpose: "rank" })).toEqual(conditional("block-size-unknown", "completeness-unknown"));
  });

  it("that are printed need no value and no whole block", () => {
    expect(compare({ rank: 3, rankOf: 20, value: null }, { rank: 5, rankOf: 20, agencyId: "gia-lai/so-y-te" }, { purpose: "rank" })).toEqual(
      comparable,
    );
    expect(compare({ rank: 3, rankOf: 20, value: null }, { rankOf: 20, agencyId: "gia-lai/so-y-te" }, forRank)).toEqual(refused("value-missing"));
  });

  it("are never set across memberships or blocks, and only on condition across periods", () => {
    const province = (year: number, rankOf: number): Partial<Score> => ({ areaId: "gia-lai", year, rank: 3, rankOf });
    expect(compare(province(2024, 63), province(2026, 34), { ...asProvinces, purpose: "rank" })).toEqual(
      refused("period-differs", "rank-membership-differs"),
    );
    expect(compare(province(2023, 63), province(2024, 63), { ...asProvinces, purpose: "rank" })).toEqual(conditional("period-differs"));
    expect(compare({ rank: 1, rankOf: 20 }, { rank: 1, rankOf: 20, blockId: "departments-and-units" }, { purpose: "rank" })).toEqual(
      refused("block-differs"),
    );
  });
});

describe("reorganisations", () => {
  const provinces = { ...asProvinces, purpose: "change" as Purpose };

  it("stop at a merged area, for its agencies too", () => {
    expect(compare({ areaId: "hai-phong", year: 2024, rankOf: 5 }, { areaId: "hai-phong-2025", year: 2025, rankOf: 5 }, provinces)).toEqual(
      refused("area-merged"),
    );
    expect(
      compare(
        { areaId: "hai-phong", agencyId: "hai-phong/so-tu-phap", year: 2024 },
        { areaId: "hai-phong-2025", agencyId: "hai-phong-2025/so-tu-phap", year: 2025 },
        { purpose: "change" },
      ),
    ).toEqual(refused("area-merged"));
  });

  it("stop where a region was split, and do not where an area was only renamed", () => {
    expect(compare({ areaId: "vung-a", blockId: "regions" }, { areaId: "vung-b", blockId: "regions", year: 2026 }, provinces)).toEqual(
      refused("area-split"),
    );
    expect(compare({ areaId: "hue-cu", blockId: "districts" }, { areaId: "hue", blockId: "districts", year: 2025 }, provinces).reasons).toEqual([]);
  });

  it("stop where an area was reorganised in another way, and where that lies between the two", () => {
    for (const areaId of ["hue", "hue-cu"])
      expect(compare({ areaId, blockId: "districts" }, { areaId: "hue-moi", blockId: "districts", year: 2026 }, provinces)).toEqual(
        refused("area-break"),
      );
  });

  it("break the series of a department of a merged province twice", () => {
    expect(
      compare(
        { areaId: "hai-phong", agencyId: "hai-phong/so-noi-vu", year: 2024 },
        { areaId: "hai-phong-2025", agencyId: "hai-phong-2025/so-noi-vu", year: 2025 },
        { purpose: "change" },
      ),
    ).toEqual(refused("agency-break", "area-merged", "broken-twice"));
  });

  it("take two parts of one later province for two places", () => {
    expect(compare({ areaId: "hai-phong" }, { areaId: "hai-duong" }, asProvinces)).toEqual(comparable);
    expect(compare({ areaId: "hai-phong" }, { areaId: "hai-duong" }, provinces)).toEqual(refused("subject-differs"));
  });

  it("follow agencies through mergers", () => {
    expect(compare({ agencyId: "gia-lai/so-noi-vu", year: 2024 }, { agencyId: "gia-lai/so-noi-vu-2025", year: 2025 }, { purpose: "change" })).toEqual(
      refused("agency-break"),
    );
    expect(compare({ agencyId: "gia-lai/so-y-te", year: 2024 }, { agencyId: "gia-lai/so-y-te-2025", year: 2025 }, { purpose: "change" })).toEqual(
      conditional("agency-succession"),
    );
    expect(compare({ agencyId: "gia-lai/not in the registry" }, { agencyId: "gia-lai/so-y-te" })).toEqual(comparable);
  });

  it("concern only what is about the time after them, and never units scored together", () => {
    expect(compare({ agencyId: "gia-lai/so-noi-vu", year: 2022 }, { agencyId: "gia-lai/so-noi-vu-2025", year: 2023 }, { purpose: "change" })).toEqual(
      refused("subject-differs"),
    );
    expect(compare({ agencyId: "gia-lai/so-y-te", year: 2025 }, { agencyId: "gia-lai/so-y-te-2025", year: 2025 })).toEqual(comparable);
  });

  it("name the legal act behind them, as an instrument where it is one", () => {
    const [merged] = compareScores(
      provinceScore({ areaId: "hai-phong" }),
      provinceScore({ areaId: "hai-phong-2025", year: 2025 }),
      known,
    ).reasons.filter((reason) => reason.id === "area-merged");
    expect(merged?.basis).toEqual([{ kind: "instrument", id: "viet-nam/nq" }]);
    const [ended] = compareScores(
      score({ agencyId: "gia-lai/so-noi-vu" }),
      score({ agencyId: "gia-lai/so-noi-vu-2025", year: 2025 }),
      known,
    ).reasons.filter((reason) => reason.id === "agency-break");
    expect(ended?.basis).toEqual([{ kind: "legalAct", id: "NĐ" }]);
  });
});

describe("a set of scores", () => {
  const units = ["so-tai-chinh", "so-y-te", "so-cong-thuong", "so-noi-vu"];
  const round = (year: number, types: readonly string[], facts: Partial<Score> = {}) =>
    types.map((type) => score({ methodId: "m2", year, agencyId: `gia-lai/${type}`, ...facts }));
  const idsOf = (scores: readonly Score[], options: CompareOptions = {}) => compareScoreSet(scores, known, options).reasons.map(({ id }) => id);

  it("finds the one agency that follows another among many that do not", () => {
    expect(idsOf(round(2022, units))).toEqual([]);
    expect(idsOf([...round(2022, units), ...round(2025, ["so-tu-phap", "so-giao-duc", "so-noi-vu-2025"])])).toEqual([
      "agency-break",
      "period-differs",
    ]);
  });

  it("finds what two units of one profile share", () => {
    expect(idsOf(round(2022, units, { unit: "points" }))).toEqual(["maximum-unknown"]);
  });

  it("finds the province that became part of another", () => {
    const provinces = ["gia-lai", "hai-duong", "a", "b", "hai-phong"].map((areaId) => provinceScore({ areaId, methodId: "m2" }));
    expect(idsOf(provinces)).toEqual([]);
    expect(idsOf([...provinces, provinceScore({ areaId: "hai-phong-2025", methodId: "m2" })])).toEqual(["area-merged"]);
  });

  it("names every source that leaves a fact out, once", () => {
    const rows = ["s3", "s1", "s3", "s2", "s1"].flatMap((sourceId, position) => round(2018 + position, ["so-y-te"], { sourceId, methodId: null }));
    const [unknown] = compareScoreSet(rows, known).reasons;
    expect(unknown).toMatchObject({ id: "method-unknown", basis: ["s1", "s2", "s3"].map((id) => ({ kind: "source", id })) });
  });
});

describe("reasons", () => {
  it("never grow milder by a fact that is taken away", () => {
    const full: Partial<Score> = { unit: "points", maximum: 70, period: "2022", methodId: "m2" };
    const later: Partial<Score> = { ...full, period: "2023" };
    const facts = ["maximum", "period", "methodId"] as const;
    for (const fact of facts) {
      expect(compare(full, later)).toEqual(comparable);
      expect(compare({ ...full, [fact]: null }, later).verdict).toBe("conditional");
    }
  });

  it("point to the source that leaves a fact out, and to the methods that differ", () => {
    const [unknown] = compareScores(score({ methodId: "m2" }), score({ year: 2023, sourceId: "s2" }), known).reasons;
    expect(unknown).toMatchObject({ id: "method-unknown", basis: [{ kind: "source", id: "s2" }] });
    const [changed] = compareScores(score({ methodId: "m2" }), score({ year: 2021, methodId: "m1" }), known).reasons;
    expect(changed).toMatchObject({
      id: "method-break",
      basis: [
        { kind: "method", id: "m1" },
        { kind: "method", id: "m2" },
      ],
    });
  });

  it("have ids of their own and a sentence in each language", () => {
    const reasons = new Map(rules.flatMap((rule) => rule.reasons).map((reason) => [reason, reason.id]));
    expect(reasons.size).toBeGreaterThan(40);
    expect(new Set(reasons.values()).size).toBe(reasons.size);
    expect(reasonById.size).toBe(reasons.size + 1);
    for (const { id, textVi, textEn } of reasonById.values())
      expect([id, textVi, textEn]).toEqual([
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
