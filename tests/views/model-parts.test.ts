import { describe, expect, it } from "vitest";
import { compareSet } from "../../src/compare/compare-set.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { modelMeasures } from "../../src/views/model-groups.ts";
import { comparableParts, limitsOf } from "../../src/views/model-parts.ts";
import { area, model, registry } from "../tables/rows.ts";

const places = registry({ areas: ["a", "b", "c", "d"].map((areaId) => area({ areaId })) });
const parts = (...rows: ReturnType<typeof model>[]) => comparableParts(rows, places).map((part) => part.map((row) => row.areaId));

describe("comparableParts", () => {
  it("keeps counts together that compare on condition at least", () => {
    expect(parts(model({ areaId: "a" }), model({ areaId: "b", unitAsPrinted: "mô hình, điển hình" }))).toEqual([["a", "b"]]);
  });

  it("parts counts within different limits, and counts of different units", () => {
    const scoped = [
      model({ areaId: "a", measureAsPrinted: "công nhận (cấp tỉnh)" }),
      model({ areaId: "b", measureAsPrinted: "công nhận (cấp huyện)" }),
      model({ areaId: "c" }),
    ];
    expect(parts(...scoped)).toEqual([["a", "c"], ["b"]]);
    expect(parts(model({ areaId: "a" }), model({ areaId: "b", unitAsPrinted: "tập thể, cá nhân" }))).toEqual([["a"], ["b"]]);
  });

  it("lets a bound and a missing count stand in a part: they are shown as what they are", () => {
    expect(parts(model({ areaId: "a", bound: "above", status: "bound" }), model({ areaId: "b", count: null }), model({ areaId: "c" }))).toEqual([
      ["a", "b", "c"],
    ]);
  });

  it("names what a part is limited to, else what it counts", () => {
    expect(limitsOf([model({ measureAsPrinted: "công nhận (cấp tỉnh)" })])).toBe("cấp tỉnh");
    expect(limitsOf([model({ unitAsPrinted: "tập thể, cá nhân" })])).toBe("cá nhân, tập thể");
    expect(limitsOf([model({ measureAsPrinted: "công nhận (cấp tỉnh)" }), model()])).toBeNull();
  });
});

describe("the panels of the real counts", () => {
  const data = siteData("data");
  const panels = modelMeasures(data).flatMap((measure) => measure.bases);

  it("hold no two exact counts that the engine refuses", () => {
    const firm = panels
      .map(({ basisId, rows }) => ({ basisId, rows: rows.filter((row) => row.count !== null && row.bound === null) }))
      .filter(({ rows }) => rows.length > 1);
    expect(firm.length).toBeGreaterThan(8);
    const refused = firm.filter(
      ({ rows }) =>
        compareSet(
          rows.map((row) => ({ family: "models", row })),
          data.registry,
        ).verdict === "notComparable",
    );
    expect(refused.map(({ basisId }) => basisId)).toEqual([]);
  });

  it("hold every count once, each panel under an id of its own", () => {
    expect(panels.flatMap(({ rows }) => rows.map((row) => row.observationId)).sort()).toEqual(data.models.map((row) => row.observationId).sort());
    expect(new Set(panels.map(({ basisId }) => basisId)).size).toBe(panels.length);
  });
});
