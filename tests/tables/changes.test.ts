import { describe, expect, it } from "vitest";
import type { Score } from "../../src/registry/observation-tables.ts";
import { deriveChanges } from "../../src/tables/changes.ts";
import { component, method, provinceScore, registry, score } from "./rows.ts";

const known = registry({
  methods: [method({ methodId: "old", fromYear: 2020, toYear: 2021 }), method({ methodId: "new", fromYear: 2022 })],
  components: [component({ componentId: "total", kind: "total", blockId: "provinces", maximum: 100 })],
});
const change = (rows: Partial<Score>[], make = score) =>
  deriveChanges(
    rows.map((row) => make(row)),
    known,
  );

describe("deriveChanges", () => {
  it("subtracts without the noise of binary arithmetic", () => {
    const [row] = change([
      { year: 2022, value: 91.39 },
      { year: 2023, value: 90.8 },
    ]);
    expect(row).toMatchObject({ fromYear: 2022, toYear: 2023, change: -0.59, comparability: "conditional", reasons: ["method-unknown"] });
  });

  it("is comparable within one verified method", () => {
    const rows = change([
      { year: 2022, value: 80, methodId: "new" },
      { year: 2023, value: 82.5, methodId: "new" },
    ]);
    expect(rows).toMatchObject([{ change: 2.5, comparability: "comparable", reasons: [] }]);
  });

  it("refuses a change across a break and still lists the pair", () => {
    const rows = change([
      { year: 2021, value: 87.16, methodId: "old" },
      { year: 2022, value: 80.08, methodId: "new" },
    ]);
    expect(rows).toMatchObject([{ fromValue: 87.16, toValue: 80.08, change: null, comparability: "notComparable", reasons: ["method-break"] }]);
  });

  it("refuses points against percent of one agency", () => {
    const rows = change([
      { year: 2020, value: 92.76, unit: "points" },
      { year: 2022, value: 91.59 },
    ]);
    expect(rows).toMatchObject([{ change: null, comparability: "notComparable", reasons: ["method-unknown", "unit-differs"] }]);
  });

  it("joins years on the unit they share, where both are printed", () => {
    const rows = change([
      { year: 2018, value: 93.76, unit: "points" },
      { year: 2018, value: 98.7 },
      { year: 2019, value: 97.5 },
    ]);
    expect(rows).toMatchObject([{ fromValue: 98.7, toValue: 97.5, change: -1.2 }]);
  });

  it("takes a percent and points of 100 of a province for one number", () => {
    const rows = change(
      [
        { year: 2022, value: 90.09 },
        { year: 2023, value: 91.87, unit: "points" },
      ],
      provinceScore,
    );
    expect(rows).toMatchObject([{ change: 1.78, comparability: "conditional" }]);
  });

  it("goes from one year with data to the next, over years without", () => {
    expect(change([{ year: 2020 }, { year: 2024 }, { year: 2022 }]).map((row) => [row.fromYear, row.toYear])).toEqual([
      [2020, 2022],
      [2022, 2024],
    ]);
  });

  it("chooses between sources of one year: a value before none, more decimals, then the first source", () => {
    const rows = change([
      { year: 2022, value: 81, sourceId: "s1" },
      { year: 2022, value: 81.06, sourceId: "s3" },
      { year: 2022, value: 81.07, sourceId: "s2" },
      { year: 2022, value: null, sourceId: "s0" },
      { year: 2023, value: 82, sourceId: "s1" },
    ]);
    expect(rows).toMatchObject([{ fromValue: 81.07, toValue: 82, change: 0.93 }]);
  });

  it("chooses what more sources print before the first source", () => {
    const rows = change([
      { year: 2022, value: 90.09 },
      { year: 2023, value: 91.81, sourceId: "s1" },
      { year: 2023, value: 91.87, sourceId: "s2" },
      { year: 2023, value: 91.87, sourceId: "s3" },
    ]);
    expect(rows).toMatchObject([{ toValue: 91.87, toObservationId: expect.stringMatching(/s2$/) }]);
  });

  it("joins points of 100 with points of a maximum not printed, on condition", () => {
    const rows = change([
      { year: 2022, value: 80.94, unit: "points" },
      { year: 2023, value: 87.16, unit: "points", maximum: 100 },
    ]);
    expect(rows).toMatchObject([{ change: 6.22, comparability: "conditional", reasons: ["maximum-unknown", "method-unknown"] }]);
  });

  it("prefers an exact number to a bound, and computes nothing from a bound", () => {
    expect(
      change([
        { year: 2022, value: 95.25, bound: "above", sourceId: "s1" },
        { year: 2022, value: 96, sourceId: "s2" },
        { year: 2023, value: 97 },
      ]),
    ).toMatchObject([{ fromValue: 96, change: 1 }]);
    expect(
      change([
        { year: 2022, value: 95, bound: "above" },
        { year: 2023, value: 97 },
      ]),
    ).toMatchObject([{ change: null, reasons: ["bound", "method-unknown"] }]);
  });

  it("prefers the whole year to a half", () => {
    const rows = change([
      { period: "2022-01/2022-06", value: 70.55, sourceId: "a" },
      { period: "2022", value: 80, sourceId: "b" },
      { year: 2023, value: 81 },
    ]);
    expect(rows).toMatchObject([{ fromValue: 80, change: 1 }]);
  });

  it("keeps subjects, indices and components apart", () => {
    const others = [{ agencyId: "gia-lai/x" }, { indexId: "sipas" }, { componentId: "part" }];
    for (const other of others) expect(change([{ year: 2022 }, { year: 2023, ...other }])).toEqual([]);
  });

  it("has no change of a missing value, of a mean, of one year or of an undated row", () => {
    expect(change([])).toEqual([]);
    expect(change([{ year: 2022 }, { year: 2023, value: null }])).toEqual([]);
    expect(
      change([
        { year: 2022, value: null },
        { year: 2023, value: null },
      ]),
    ).toEqual([]);
    expect(
      change([
        { year: 2022, statistic: "mean" },
        { year: 2023, statistic: "mean" },
      ]),
    ).toEqual([]);
    expect(
      change([
        { year: 2022, sourceId: "s1" },
        { year: 2022, sourceId: "s2" },
      ]),
    ).toEqual([]);
    expect(change([{ year: null }, { year: 2023 }])).toEqual([]);
  });

  it("says no change as zero, not as minus zero", () => {
    expect(
      Object.is(
        change([
          { year: 2022, value: 90.1 },
          { year: 2023, value: 90.1 },
        ])[0]?.change,
        0,
      ),
    ).toBe(true);
  });
});
