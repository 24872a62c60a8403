import { describe, expect, it } from "vitest";
import type { Score } from "../../src/registry/observation-tables.ts";
import { blockOrder } from "../../src/views/block-order.ts";
import { component, registry, score } from "../tables/rows.ts";

const known = registry({ components: [component({ componentId: "total", kind: "total", blockId: "departments", maximum: 100 })] });
const unit = (name: string, row: Partial<Score>): Score => score({ agencyId: `gia-lai/${name}`, ...row });
const order = (...rows: Score[]) => {
  const { ordered, apart, basis: _basis, apartBasis: _apartBasis, ...rest } = blockOrder(rows, rows[0]?.unit ?? "percent", known);
  const names = (scores: readonly Score[]) => scores.map((row) => row.agencyId?.split("/")[1]);
  return { ordered: names(ordered), apart: names(apart), ...rest };
};

describe("blockOrder", () => {
  it("puts values in order, best first, equal ones by printed rank", () => {
    expect(order(unit("a", { value: 80 }), unit("b", { value: 90, rank: 2 }), unit("c", { value: 90, rank: 1 }))).toEqual({
      ordered: ["c", "b", "a"],
      apart: [],
      verdict: "comparable",
      reasons: [],
      apartReasons: [],
    });
  });

  it("lets a bound, another unit and a missing value stand apart, and says why the published ones do", () => {
    const rows = [
      unit("a", { value: 80 }),
      unit("b", { value: 95, bound: "above" }),
      unit("c", { value: 70, unit: "points", maximum: 75 }),
      unit("d", { value: null }),
      unit("e", { value: 90 }),
    ];
    expect(order(...rows)).toMatchObject({
      ordered: ["e", "a"],
      apart: ["b", "c", "d"],
      verdict: "comparable",
      apartReasons: ["bound", "unit-differs"],
    });
  });

  it("takes points of 100 and a percent for one scale", () => {
    expect(order(unit("a", { value: 80 }), unit("b", { value: 81, unit: "points", maximum: 100 }))).toMatchObject({ ordered: ["b", "a"], apart: [] });
  });

  it("makes no order where the engine refuses one, and says why", () => {
    const points = (name: string, value: number, maximum: number, rank: number | null = null) => unit(name, { value, unit: "points", maximum, rank });
    expect(order(points("b", 60, 70), points("a", 65, 75))).toMatchObject({
      ordered: [],
      apart: ["a", "b"],
      verdict: "notComparable",
      reasons: ["maximum-differs"],
    });
    expect(order(points("b", 60, 70, 1), points("a", 65, 75, 2)).apart).toEqual(["b", "a"]);
  });

  it("keeps the order on condition, and says the condition", () => {
    expect(order(unit("a", { value: 80, status: "approximate" }), unit("b", { value: 90 }))).toMatchObject({
      ordered: ["b", "a"],
      verdict: "conditional",
      reasons: ["approximate"],
    });
  });

  it("orders units without a value by printed rank, those without either last", () => {
    expect(order(unit("a", { value: null }), unit("b", { value: null, rank: 5 }), unit("c", { value: null, rank: 3 })).apart).toEqual([
      "c",
      "b",
      "a",
    ]);
  });

  it("has nothing to say of no scores", () => {
    expect(blockOrder([], "percent", known)).toEqual({
      ordered: [],
      apart: [],
      verdict: "comparable",
      reasons: [],
      apartReasons: [],
      basis: [],
      apartBasis: [],
    });
  });
});
