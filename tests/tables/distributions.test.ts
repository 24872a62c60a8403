import { describe, expect, it } from "vitest";
import { deriveDistributions } from "../../src/tables/distributions.ts";
import { area, component, provinceScore, registry, score } from "./rows.ts";

const agencies = (values: (number | null)[], row = {}) =>
  values.map((value, position) => score({ agencyId: `gia-lai/so-${position}`, value, rankOf: 5, ...row }));

describe("deriveDistributions", () => {
  it("measures median and quartiles by linear interpolation, with n of N", () => {
    const [row] = deriveDistributions(agencies([10, 20, 30, 40]), registry());
    expect(row).toMatchObject({
      published: 4,
      blockTotal: 5,
      complete: false,
      minimum: 10,
      lowerQuartile: 17.5,
      median: 25,
      upperQuartile: 32.5,
      maximum: 40,
    });
  });

  it("is complete when every unit of the block has a value", () => {
    expect(deriveDistributions(agencies([1, 2, 2, 2, 9]), registry())[0]).toMatchObject({ complete: true, median: 2 });
  });

  it("is one value wide for one value", () => {
    expect(deriveDistributions(agencies([90.5]), registry())[0]).toMatchObject({
      published: 1,
      minimum: 90.5,
      lowerQuartile: 90.5,
      median: 90.5,
      maximum: 90.5,
    });
  });

  it("takes a missing value and a bound for no value, never for zero", () => {
    const [row] = deriveDistributions([...agencies([80, null]), score({ agencyId: "gia-lai/x", value: 95, bound: "above", rankOf: 5 })], registry());
    expect(row).toMatchObject({ published: 1, blockTotal: 5, minimum: 80, maximum: 80 });
  });

  it("keeps sources and units of one place apart", () => {
    const rows = deriveDistributions([...agencies([80]), ...agencies([81], { sourceId: "s2" }), ...agencies([82], { unit: "points" })], registry());
    expect(rows.map((row) => [row.sourceId, row.unit, row.median])).toEqual([
      ["s1", "percent", 80],
      ["s1", "points", 82],
      ["s2", "percent", 81],
    ]);
  });

  it("chooses one value a province between sources, a percent and points of 100 being one number", () => {
    const places = registry({
      areas: [area({ areaId: "a" }), area({ areaId: "b" })],
      components: [component({ componentId: "total", kind: "total", blockId: "provinces", maximum: 100 })],
    });
    const rows = deriveDistributions(
      [
        provinceScore({ areaId: "a", value: 81, sourceId: "s1" }),
        provinceScore({ areaId: "a", value: 81.06, sourceId: "s2", unit: "points" }),
        provinceScore({ areaId: "b", value: 70.5, sourceId: "s3" }),
      ],
      places,
    );
    expect(rows).toMatchObject([
      { areaId: "viet-nam", sourceId: "chosen", unit: "percent", published: 2, blockTotal: 2, complete: true, minimum: 70.5, maximum: 81.06 },
    ]);
  });

  it("counts values that may not stand together, and says nothing else of them", () => {
    const rows = agencies([60, 62], { unit: "points", maximum: 70 }).map((row, position) => ({ ...row, maximum: 70 + position }));
    expect(deriveDistributions(rows, registry())).toMatchObject([
      {
        published: 2,
        minimum: null,
        lowerQuartile: null,
        median: null,
        upperQuartile: null,
        maximum: null,
        comparability: "notComparable",
        reasons: ["maximum-differs"],
      },
    ]);
    expect(deriveDistributions(agencies([60, 62], { unit: "points" }), registry())).toMatchObject([
      { median: 61, comparability: "conditional", reasons: ["maximum-unknown"] },
    ]);
  });

  it("gives no row where nothing has a value", () => {
    expect(deriveDistributions([], registry())).toEqual([]);
    expect(deriveDistributions(agencies([null, null]), registry())).toEqual([]);
    expect(deriveDistributions([score({ statistic: "mean" }), score({ componentId: "part" }), score({ year: null })], registry())).toEqual([]);
  });
});
