import { describe, expect, it } from "vitest";
import type { Score } from "../../../src/registry/observation-tables.ts";
import { checkComponentSums } from "../../../src/tables/checks/component-sum.ts";
import { checkRanksAgainstValues } from "../../../src/tables/checks/rank-against-value.ts";
import { checkRanksWithinTotals } from "../../../src/tables/checks/rank-within-total.ts";
import { checkSources } from "../../../src/tables/checks/sources-disagree.ts";
import { checkValueRanges } from "../../../src/tables/checks/value-range.ts";
import { area, component, figure, index, indicator, provinceScore, registry, score } from "../rows.ts";

const known = registry({
  components: [
    component({ componentId: "total", kind: "total", blockId: "provinces", maximum: 100 }),
    component({ componentId: "part_a", order: 2 }),
    component({ componentId: "part_b", order: 3 }),
    component({ componentId: "part_c", order: 4 }),
    component({ componentId: "field_a", kind: "field", blockId: "provinces", maximum: 61.5 }),
    component({ componentId: "field_b", kind: "field", blockId: "provinces" }),
    component({ componentId: "impact", kind: "measurement" }),
    component({ componentId: "impact_survey", kind: "measurement" }),
    component({ componentId: "impact_economy", kind: "measurement" }),
    component({ indexId: "sipas", componentId: "factor_a", kind: "factor" }),
    component({ indexId: "sipas", componentId: "factor_b", kind: "factor" }),
    component({ indexId: "papi", componentId: "total", kind: "total", maximum: 80 }),
  ],
  indicators: [indicator("RATE", "percent"), indicator("COUNT")],
});

describe("checkSources", () => {
  const verdict = (a: Partial<Score>, b: Partial<Score>, make = provinceScore) =>
    checkSources([make({ sourceId: "s1", ...a }), make({ sourceId: "s2", ...b })], known).map((row) => row.verdict);

  it("finds values that no rounding explains", () => {
    expect(verdict({ value: 82.77 }, { value: 82.79 })).toEqual(["contradiction"]);
    expect(verdict({ value: 91.87 }, { value: 91.81 })).toEqual(["contradiction"]);
    expect(verdict({ value: 89.06 }, { value: 89.6 })).toEqual(["contradiction"]);
    expect(verdict({ value: 89.06 }, { value: 81 })).toEqual(["contradiction"]);
  });

  it("lets the coarser number be the finer one rounded or cut off", () => {
    expect(verdict({ value: 81 }, { value: 81.06 })).toEqual(["holds"]);
    expect(verdict({ value: 80 }, { value: 80.96 })).toEqual(["holds"]);
    expect(verdict({ value: 81 }, { value: 80.96 })).toEqual(["holds"]);
    expect(verdict({ value: 81 }, { value: 80.49 })).toEqual(["contradiction"]);
    expect(verdict({ value: 81 }, { value: 82.01 })).toEqual(["contradiction"]);
  });

  it("warns of one unit of the last digit", () => {
    expect(verdict({ value: 88.33 }, { value: 88.32 })).toEqual(["warning"]);
  });

  it("says once that sources agree", () => {
    expect(
      checkSources(
        ["s1", "s2", "s3"].map((sourceId) => provinceScore({ sourceId, value: 90.1 })),
        known,
      ),
    ).toMatchObject([{ verdict: "holds", sourceIds: ["s1", "s2", "s3"], left: "90.1 (s1)", right: "90.1 (s2); 90.1 (s3)" }]);
  });

  it("takes a percent and points of 100 of a province for one number", () => {
    expect(verdict({ value: 71.91, unit: "points" }, { value: 71.91 })).toEqual(["holds"]);
    expect(verdict({ value: 71.91, unit: "points" }, { value: 73.91 })).toEqual(["contradiction"]);
  });

  it("does not set points against a percent of an agency", () => {
    expect(verdict({ value: 93.76, unit: "points" }, { value: 98.7 }, score)).toEqual([]);
    expect(checkSources([score({ value: 93.76, unit: "points" }), score({ value: 98.7 })], known)).toEqual([]);
  });

  it("compares ranks too", () => {
    expect(verdict({ value: null, rank: 7 }, { value: null, rank: 8 })).toEqual(["contradiction"]);
    expect(verdict({ value: 90, rank: 7 }, { value: 90, rank: 7 })).toEqual(["holds", "holds"]);
    expect(verdict({ value: null, rank: 7 }, { value: null })).toEqual([]);
  });

  it("sets a bound against an exact value", () => {
    expect(verdict({ value: 95, bound: "above" }, { value: 96.2 })).toEqual(["holds"]);
    expect(verdict({ value: 95, bound: "above" }, { value: 94 })).toEqual(["contradiction"]);
    expect(verdict({ value: 80, upperBound: 90 }, { value: 85 })).toEqual(["holds"]);
    expect(verdict({ value: 80, upperBound: 90 }, { value: 91 })).toEqual(["contradiction"]);
  });

  it("takes an approximate number for one: it may round, and no more than warns", () => {
    expect(verdict({ value: 81, status: "approximate" }, { value: 81.06 })).toEqual(["holds"]);
    expect(verdict({ value: 75, status: "approximate" }, { value: 78.03 })).toEqual(["warning"]);
    expect(verdict({ value: 75, status: "approximate" }, { value: 78 })).toEqual(["warning"]);
  });

  it("leaves estimates, other periods, components and statistics alone", () => {
    expect(verdict({ value: 80, status: "provisional" }, { value: 90 })).toEqual([]);
    expect(verdict({ year: 2021 }, { year: 2022 })).toEqual([]);
    expect(verdict({ componentId: "field_a" }, {})).toEqual([]);
    expect(verdict({ statistic: "mean" }, {})).toEqual([]);
    expect(verdict({ statistic: "mean", value: 80 }, { statistic: "mean", value: 81.5 })).toEqual(["contradiction"]);
    expect(checkSources([], known)).toEqual([]);
  });

  it("says which value charts use and why that one", () => {
    const shown = (...rows: Partial<Score>[]) =>
      checkSources(
        rows.map((row, index) => provinceScore({ sourceId: `s${index + 1}`, ...row })),
        known,
      )[0]?.shownVi;
    const beginning = "Bảng ghi mọi giá trị kèm nguồn và dấu ≠; biểu đồ và phép so sánh dùng";
    expect(shown({ value: 91.87, decimals: 2 }, { value: 91.81, decimals: 2 })).toBe(
      `${beginning} 91,87 (nguồn s1) theo thứ tự mã nguồn, vì không có căn cứ khác để chọn.`,
    );
    expect(shown({ value: 91.87, decimals: 2 }, { value: 91.81, decimals: 2 }, { value: 91.81, decimals: 2 })).toBe(
      `${beginning} 91,81 (nguồn s2) vì được nhiều nguồn in hơn.`,
    );
    expect(shown({ value: 91.8, decimals: 1 }, { value: 92.45, decimals: 2 })).toBe(
      `${beginning} 92,45 (nguồn s2) vì được in nhiều chữ số thập phân hơn.`,
    );
    expect(shown({ value: 95, decimals: 0, bound: "above" }, { value: 94, decimals: 0 })).toBe(
      `${beginning} 94 (nguồn s2) vì đó là con số chính xác.`,
    );
    expect(shown({ value: 91.87 }, { value: 91.87 })).toBeNull();
  });

  it("says which of several ranks the table of a block shows, as it does", () => {
    const shown = (...rows: Partial<Score>[]) =>
      checkSources(
        rows.map((row, index) => provinceScore({ sourceId: `s${index + 1}`, ...row })),
        known,
      ).find(({ checkId }) => checkId.includes(".rank."))?.shownVi;
    expect(shown({ value: null, rank: 7 }, { value: null, rank: 8 })).toMatch(/ghi 7 \(nguồn s1\), theo thứ tự mã nguồn; không có căn cứ nào/);
    expect(shown({ value: null, rank: 7 }, { value: 90, rank: 8 })).toMatch(/ghi 8 \(nguồn s2\), vì in cạnh giá trị được chọn\.$/);
    expect(shown({ value: null, rank: 7 }, { value: null, rank: 8 }, { value: 90, rank: null })).toMatch(/nguồn s3, nguồn này không ghi thứ hạng\.$/);
    expect(shown({ value: 90, rank: 7 }, { value: 80, rank: 8, unit: "points" })).toMatch(/thứ hạng in cạnh giá trị được chọn ở đó\.$/);
  });

  it("writes each value once, in the numbers of each language", () => {
    const [row] = checkSources(
      [provinceScore({ value: 91.87 }), provinceScore({ value: 91.81, sourceId: "s2" }), provinceScore({ value: 91.87, sourceId: "s3" })],
      known,
    );
    expect(row?.textVi).toBe("par-index 2022, hai-phong: các nguồn ghi khác nhau: 91,81 và 91,87.");
    expect(row?.textEn).toBe("par-index 2022, hai-phong: the sources print different values: 91.81 and 91.87.");
  });
});

describe("checkComponentSums", () => {
  const points = (componentId: string, value: number, row: Partial<Score> = {}) => score({ componentId, value, unit: "points", ...row });
  const verdict = (...rows: Score[]) => checkComponentSums(rows, known).map((row) => row.verdict);

  it("adds parts in the registry's order", () => {
    const rows = [points("total", 90.05), points("part_b", 31.55), points("part_a", 58.5)];
    expect(checkComponentSums(rows, known)).toMatchObject([{ verdict: "holds", left: "58.5 + 31.55 = 90.05", right: "90.05" }]);
  });

  it("allows for the rounding of the total, and for dropped last zeros of the parts", () => {
    expect(verdict(points("total", 95.44), points("part_a", 62.88), points("part_b", 24.42), points("part_c", 8.135))).toEqual(["holds"]);
    expect(verdict(points("total", 12.859), points("part_a", 2), points("part_b", 1), points("part_c", 9.859))).toEqual(["holds"]);
    expect(verdict(points("total", 13.2), points("part_a", 2), points("part_b", 1), points("part_c", 9.859))).toEqual(["notCheckable"]);
  });

  it("finds parts that exceed the total", () => {
    expect(verdict(points("total", 80), points("part_a", 50), points("part_b", 40))).toEqual(["contradiction"]);
  });

  it("cannot tell whether parts below the total are all, unless they add up for other units of the source", () => {
    const unit = (id: string, total: number) =>
      ["total", "part_a", "part_b"].map((componentId, position) =>
        points(componentId, [total, 50.25, 39.75][position] ?? 0, { agencyId: `gia-lai/${id}` }),
      );
    expect(verdict(...unit("a", 91.5))).toEqual(["notCheckable"]);
    const checks = checkComponentSums([...unit("a", 91.5), ...unit("b", 90), ...unit("c", 90)], known);
    expect(checks.map((row) => [row.agencyId, row.verdict])).toEqual([
      ["gia-lai/a", "contradiction"],
      ["gia-lai/b", "holds"],
      ["gia-lai/c", "holds"],
    ]);
    expect(checks[0]?.textVi).toContain("ở 2 đơn vị khác cùng nguồn thì khớp");
  });

  it("knows from the registry when all fields of a year are there", () => {
    const fields = (second: number) =>
      [
        ["field_a", 50],
        ["field_b", second],
        ["total", 90],
      ].map(([componentId, value]) => provinceScore({ componentId: String(componentId), value: Number(value), unit: "points" }));
    expect(verdict(...fields(40))).toEqual(["holds"]);
    expect(verdict(...fields(35))).toEqual(["contradiction"]);
  });

  it("adds the parts of a part to that part", () => {
    expect(
      checkComponentSums([points("impact", 31.59), points("impact_survey", 18.05), points("impact_economy", 13.54), points("total", 85.78)], known),
    ).toMatchObject([{ verdict: "holds", right: "31.59" }]);
  });

  it("does not take SIPAS for the sum or mean of its factors", () => {
    const sipas = ["total", "factor_a", "factor_b"].map((componentId, position) =>
      points(componentId, [99.4, 100, 99.05][position] ?? 0, { indexId: "sipas" }),
    );
    expect(checkComponentSums(sipas, known)).toEqual([]);
  });

  it("takes the total from another source where the parts' own prints none", () => {
    expect(
      checkComponentSums([points("part_a", 66.4, { sourceId: "s2" }), points("part_b", 26.36, { sourceId: "s2" }), points("total", 92.76)], known),
    ).toMatchObject([{ verdict: "holds", sourceIds: ["s1", "s2"] }]);
  });

  it("leaves percents, bounds, single parts, means and parts without a total alone", () => {
    expect(verdict(points("total", 90), score({ componentId: "part_a", value: 84.19 }), score({ componentId: "part_b", value: 89.19 }))).toEqual([]);
    expect(verdict(points("total", 90), points("part_a", 50, { bound: "above" }), points("part_b", 40))).toEqual([]);
    expect(verdict(points("total", 87.26), points("part_a", 86.39))).toEqual([]);
    expect(verdict(points("part_a", 50), points("part_b", 40))).toEqual([]);
    expect(verdict(score({ value: 94.49 }), points("part_a", 30), points("part_b", 32.62))).toEqual([]);
    expect(checkComponentSums([], known)).toEqual([]);
  });
});

describe("checkRanksWithinTotals", () => {
  it("finds a rank above the number of units ranked, in words of both languages", () => {
    const [found] = checkRanksWithinTotals([score({ rank: 21, rankOf: 20, noteVi: "nguồn in 21" })], known);
    expect(found).toMatchObject({ ruleId: "rank-within-total", verdict: "contradiction", left: "21", right: "20" });
    expect(found?.textVi).toContain("thứ hạng đã in 21 lớn hơn tổng số 20 đơn vị");
    expect(found?.textEn).toContain("the printed rank 21 is above the 20 units ranked");
    expect(found?.shownVi).toContain("≠");
  });

  it("is quiet at the last rank and where either number is missing", () => {
    expect(
      checkRanksWithinTotals([score({ rank: 20, rankOf: 20 }), score({ rank: 21, rankOf: null }), score({ rank: null, rankOf: 20 })], known),
    ).toEqual([]);
    expect(checkRanksWithinTotals([], known)).toEqual([]);
  });
});

describe("checkRanksAgainstValues", () => {
  const provinces = registry({
    areas: [
      area({ areaId: "viet-nam", level: "country" }),
      ...["ca-mau", "hai-phong", "quang-tri"].map((areaId) => area({ areaId, parentId: "viet-nam" })),
    ],
    components: [component({ componentId: "total", kind: "total", blockId: "provinces", maximum: 100 })],
    indices: [index("par-index"), index("waiting-time", { higherIsBetter: false })],
  });
  const caMau = (row: Partial<Score> = {}) => provinceScore({ areaId: "ca-mau", sourceId: "s1", value: 86.89, rank: 32, ...row });
  const haiPhong = (row: Partial<Score> = {}) => provinceScore({ areaId: "hai-phong", sourceId: "s2", value: 86.97, rank: 33, ...row });
  const found = (...rows: Score[]) => checkRanksAgainstValues(rows, provinces);

  it("finds a unit ranked below a worse value, in one source or in two, and says it in words of both languages", () => {
    const [check, ...others] = found(haiPhong(), caMau());
    expect(others).toEqual([]);
    expect(check).toMatchObject({ ruleId: "rank-against-value", verdict: "contradiction", areaId: "hai-phong", sourceIds: ["s1", "s2"] });
    expect(check).toMatchObject({ left: "33; 86.97 (s2)", right: "32; 86.89 (s1)" });
    expect(check?.observationIds).toEqual([caMau().observationId, haiPhong().observationId].sort());
    expect(check?.textVi).toMatch(/: xếp thứ 33 với giá trị 86,97, cao hơn giá trị 86,89 của .+, xếp thứ 32\.$/);
    expect(check?.textEn).toMatch(/: ranked 33 with 86\.97, higher than the 86\.89 of .+, ranked 32\.$/);
    expect(found(haiPhong({ sourceId: "s1" }), caMau())).toHaveLength(1);
  });

  it("sets a unit beside the worst value ranked above it", () => {
    const quangTri = provinceScore({ areaId: "quang-tri", sourceId: "s3", value: 80, rank: 20 });
    expect(found(haiPhong(), caMau(), quangTri).map(({ areaId, right }) => [areaId, right])).toEqual([
      ["hai-phong", "20; 80 (s3)"],
      ["ca-mau", "20; 80 (s3)"],
    ]);
  });

  it("finds two units that share a rank with two values, once", () => {
    expect(found(haiPhong({ rank: 32 }), caMau()).map(({ areaId, left, right }) => [areaId, left, right])).toEqual([
      ["hai-phong", "32; 86.97 (s2)", "32; 86.89 (s1)"],
    ]);
    expect(found(haiPhong({ rank: 32, value: 86.89 }), caMau())).toEqual([]);
    expect(found(haiPhong({ rank: 32, rankAsPrinted: "32 (đồng hạng)" }), caMau())).toEqual([]);
  });

  it("follows an index where lower is better", () => {
    const time = { indexId: "waiting-time" };
    expect(found(haiPhong({ ...time, rank: 32 }), caMau({ ...time, rank: 33 })).map(({ textVi }) => textVi)).toEqual([
      expect.stringContaining("với giá trị 86,89, thấp hơn giá trị 86,97"),
    ]);
    expect(found(haiPhong(time), caMau(time))).toEqual([]);
  });

  it("is quiet where rounding or cut-off decimals allow both, and at equal values", () => {
    expect(found(haiPhong({ value: 86.9, decimals: 2 }), caMau({ decimals: 2 }))).toEqual([]);
    expect(found(haiPhong({ value: 87, decimals: 0 }), caMau())).toEqual([]);
    expect(found(haiPhong({ value: 86.89 }), caMau())).toEqual([]);
    expect(found(haiPhong({ value: 86.91, decimals: 2 }), caMau({ decimals: 2 }))).toHaveLength(1);
  });

  it("is quiet where values or ranks do not compare, or a unit's sources disagree", () => {
    expect(found(haiPhong({ status: "approximate" }), caMau())).toEqual([]);
    expect(found(haiPhong({ bound: "above" }), caMau())).toEqual([]);
    expect(found(haiPhong({ period: "2021" }), caMau())).toEqual([]);
    expect(found(haiPhong({ rankOf: 63 }), caMau({ rankOf: 34 }))).toEqual([]);
    expect(found(haiPhong({ unit: "points", maximum: 70 }), caMau())).toEqual([]);
    expect(found(haiPhong({ blockId: "districts" }), caMau())).toEqual([]);
    expect(found(haiPhong(), caMau({ decimals: 0, value: 81 }), caMau({ sourceId: "s3", decimals: 2, value: 89.06 }))).toEqual([]);
    expect(found(haiPhong({ rank: null }), caMau())).toEqual([]);
    expect(found(haiPhong({ value: null }), caMau())).toEqual([]);
    expect(found()).toEqual([]);
  });
});

describe("checkValueRanges", () => {
  it("finds a value above the widest maximum the registry knows of its component", () => {
    const rows = checkValueRanges([score({ value: 981.31, unit: "points", blockId: "districts", statistic: "maximum", agencyId: null })], [], known);
    expect(rows).toMatchObject([{ verdict: "contradiction", left: "981.31", right: "0..100" }]);
    expect(rows[0]?.textVi).toBe("par-index 2022, districts gia-lai (cao nhất): giá trị đã in 981,31 nằm ngoài khoảng từ 0 đến 100.");
  });

  it("goes by the maximum printed, then by the registry's", () => {
    expect(checkValueRanges([score({ value: 72, unit: "points", maximum: 70 })], [], known)).toHaveLength(1);
    expect(checkValueRanges([score({ value: 62.25, unit: "points", maximum: 70 })], [], known)).toEqual([]);
    expect(checkValueRanges([score({ indexId: "papi", value: 81, unit: "points" })], [], known)).toHaveLength(1);
  });

  it("has no maximum for a part that each place splits as it likes", () => {
    expect(checkValueRanges([score({ componentId: "field_a", value: 66.4, unit: "points" })], [], known)).toEqual([]);
  });

  it("finds a percent above 100 and anything below 0, in reports too", () => {
    expect(checkValueRanges([score({ value: 100.5 })], [], known)).toHaveLength(1);
    expect(checkValueRanges([score({ value: -1 })], [], known)).toHaveLength(1);
    expect(checkValueRanges([], [figure({ indicatorId: "RATE", value: 120 })], known)).toHaveLength(1);
    expect(checkValueRanges([], [figure({ indicatorId: "COUNT", value: -3 })], known)).toHaveLength(1);
  });

  it("is quiet within the range, at its ends, without a value or a known maximum", () => {
    expect(
      checkValueRanges(
        [score({ value: 0 }), score({ value: 100 }), score({ value: null }), score({ indexId: "x", value: 500, unit: "points" })],
        [figure({ indicatorId: "RATE", value: 100 }), figure({ indicatorId: "COUNT", value: 10424000 })],
        known,
      ),
    ).toEqual([]);
    expect(checkValueRanges([], [], known)).toEqual([]);
  });
});
