import { describe, expect, it } from "vitest";
import { deriveRanks } from "../../src/tables/ranks.ts";
import { area, provinceScore, registry, score } from "./rows.ts";

const three = (values: (number | null)[], rankOf: number | null = 3) =>
  values.map((value, position) => score({ agencyId: `gia-lai/so-${position + 1}`, value, rank: position + 1, rankOf }));
const ranksOf = (rows: ReturnType<typeof deriveRanks>) => rows.map((row) => row.computedRank);

describe("deriveRanks", () => {
  it("ranks a block that is published whole, ties sharing the better rank", () => {
    const rows = deriveRanks(three([90, 95, 90]), registry());
    expect(ranksOf(rows)).toEqual([2, 1, 2]);
    expect(rows.map((row) => row.tied)).toEqual([2, 1, 2]);
    expect(rows.map((row) => row.printedRank)).toEqual([1, 2, 3]);
    expect(rows.every((row) => row.complete && row.rankOf === 3)).toBe(true);
  });

  it("computes no rank where one unit of the block has no value", () => {
    const rows = deriveRanks(three([90, null, 80]), registry());
    expect(rows).toHaveLength(2);
    expect(ranksOf(rows)).toEqual([null, null]);
    expect(rows.every((row) => !row.complete)).toBe(true);
  });

  it("computes no rank where the number of units is not published", () => {
    expect(ranksOf(deriveRanks(three([90, 95, 80], null), registry()))).toEqual([null, null, null]);
  });

  it("does not rank a bound: above 95 is no value", () => {
    const rows = deriveRanks([...three([90, 80]), score({ agencyId: "gia-lai/so-3", value: 95, bound: "above", rankOf: 3 })], registry());
    expect(rows).toHaveLength(2);
    expect(ranksOf(rows)).toEqual([null, null]);
  });

  it("keeps blocks, years, sources, indices and units apart", () => {
    const apart = [
      score(),
      score({ blockId: "districts" }),
      score({ year: 2021 }),
      score({ sourceId: "s2" }),
      score({ indexId: "sipas" }),
      score({ unit: "points" }),
    ];
    const rows = deriveRanks(
      apart.map((row) => ({ ...row, rankOf: 1 })),
      registry(),
    );
    expect(rows).toHaveLength(6);
    expect(ranksOf(rows)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("leaves components, block means and undated rows out", () => {
    expect(deriveRanks([score({ componentId: "part" }), score({ statistic: "mean" }), score({ year: null })], registry())).toEqual([]);
  });

  it("ranks provinces within the country, with the number valid that year", () => {
    const places = registry({ areas: [area({ areaId: "a" }), area({ areaId: "b" }), area({ areaId: "c", validFrom: "2025-07-01" })] });
    const rows = deriveRanks([provinceScore({ areaId: "a", value: 80 }), provinceScore({ areaId: "b", value: 90 })], places);
    expect(rows.map((row) => [row.areaId, row.computedRank, row.rankOf])).toEqual([
      ["viet-nam", 2, 2],
      ["viet-nam", 1, 2],
    ]);
  });

  it("does not know the number of provinces in a year in which they changed", () => {
    const places = registry({ areas: [area({ areaId: "a" }), area({ areaId: "b", validTo: "2025-06-30" })] });
    const rows = deriveRanks([provinceScore({ areaId: "a", year: 2025 })], places);
    expect(rows.map((row) => [row.rankOf, row.complete])).toEqual([[null, false]]);
  });

  it("gives a range where rounding allows another order", () => {
    const decimals = [1, 2, 2];
    const rows = deriveRanks(
      three([90.5, 90.48, 80]).map((row, position) => ({ ...row, decimals: decimals[position] ?? 0 })),
      registry(),
    );
    expect(rows.map((row) => [row.computedRank, row.rankFrom, row.rankTo, row.withinRounding])).toEqual([
      [1, 1, 2, true],
      [2, 1, 2, true],
      [3, 3, 3, false],
    ]);
    expect(deriveRanks(three([90, 95, 90]), registry()).map((row) => [row.rankFrom, row.rankTo, row.withinRounding])).toEqual([
      [2, 3, true],
      [1, 1, false],
      [2, 3, true],
    ]);
  });

  it("says why there is no rank", () => {
    const why = (rows: ReturnType<typeof deriveRanks>) => [
      ...new Set(rows.map((row) => `${row.comparability}: ${row.reasons.join()} ${row.rankFrom} ${row.withinRounding}`)),
    ];
    expect(why(deriveRanks(three([95, 90, 80]), registry()))).toEqual(["comparable:  1 false", "comparable:  2 false", "comparable:  3 false"]);
    expect(why(deriveRanks(three([90, null, 80]), registry()))).toEqual(["notComparable: partial-publication null null"]);
    expect(why(deriveRanks(three([90, 95, 80], null), registry()))).toEqual(["conditional: block-size-unknown null null"]);
    expect(why(deriveRanks(three([90, 95, 80]).slice(0, 1), registry()))).toEqual(["notComparable: partial-publication null null"]);
  });

  it("computes no rank of a whole block whose values do not compare", () => {
    const maxima = [70, 75, 70];
    const rows = deriveRanks(
      three([60, 61, 62]).map((row, position) => ({ ...row, unit: "points" as const, maximum: maxima[position] ?? null })),
      registry(),
    );
    expect(rows.map((row) => [row.complete, row.computedRank, row.comparability, row.reasons])).toEqual(
      rows.map(() => [true, null, "notComparable", ["maximum-differs"]]),
    );
    expect(rows).toHaveLength(3);
  });

  it("gives an empty table for no rows and for all-missing values", () => {
    expect(deriveRanks([], registry())).toEqual([]);
    expect(deriveRanks(three([null, null, null]), registry())).toEqual([]);
  });
});
