import { describe, expect, it } from "vitest";
import { deriveCoverage } from "../../src/tables/coverage.ts";
import type { Observations } from "../../src/tables/derive.ts";
import { area, figure, model, observations, provinceScore, rating, registry, score, tally } from "./rows.ts";

const cover = (rows: Partial<Observations>, places = registry()) => deriveCoverage(observations(rows), places);
const agencyScores = (count: number, row = {}) =>
  Array.from({ length: count }, (_, position) => score({ agencyId: `gia-lai/so-${position}`, rankOf: 3, ...row }));

describe("deriveCoverage", () => {
  it("says n of N: whole, partial, and of an unknown number", () => {
    expect(cover({ scores: agencyScores(3) })).toMatchObject([{ family: "scores", observations: 3, named: 3, blockTotal: 3, state: "complete" }]);
    expect(cover({ scores: agencyScores(2) })).toMatchObject([{ named: 2, blockTotal: 3, state: "partial" }]);
    expect(cover({ scores: agencyScores(2, { rankOf: null }) })).toMatchObject([{ named: 2, blockTotal: null, state: "unknownTotal" }]);
  });

  it("tells units with only a rank from units with a value", () => {
    const rows = cover({
      scores: [
        ...agencyScores(1),
        score({ agencyId: "gia-lai/x", value: null, rank: 2, rankOf: 3 }),
        score({ agencyId: "gia-lai/y", value: null, gradeAsPrinted: "tốt" }),
      ],
    });
    expect(rows).toMatchObject([{ observations: 3, named: 1, rankOnly: 2, state: "partial" }]);
    expect(cover({ scores: [score({ value: null, rank: 1 })] })).toMatchObject([{ named: 0, rankOnly: 1, state: "rankOnly" }]);
  });

  it("counts a unit once, however many sources and components name it", () => {
    const rows = cover({
      scores: [score({ rankOf: 3 }), score({ sourceId: "s2" }), score({ componentId: "part" }), score({ value: null, rank: 1, sourceId: "s3" })],
    });
    expect(rows).toMatchObject([{ observations: 4, named: 1, rankOnly: 0, state: "partial" }]);
  });

  it("knows a block of which only means are published", () => {
    expect(cover({ scores: [score({ statistic: "mean", agencyId: null })] })).toMatchObject([
      { areaId: "gia-lai", named: 0, state: "statisticOnly" },
    ]);
  });

  it("counts provinces within the country", () => {
    const places = registry({ areas: [area({ areaId: "a" }), area({ areaId: "b" })] });
    expect(cover({ scores: [provinceScore({ areaId: "a" })] }, places)).toMatchObject([
      { areaId: "viet-nam", blockId: "provinces", named: 1, blockTotal: 2, state: "partial" },
    ]);
  });

  it("sets named ratings against the tally's total, and tallies without names apart", () => {
    const rows = cover({
      ratings: [rating(), rating({ agencyId: "hai-phong/so-tu-phap" })],
      tallies: [tally({ blockTotal: 22 }), tally({ blockId: "districts", blockTotal: 14, count: 14 })],
    });
    expect(rows.map((row) => [row.family, row.blockId, row.observations, row.named, row.blockTotal, row.state])).toEqual([
      ["ratings", "departments", 2, 2, 22, "partial"],
      ["tallies", "departments", 1, 2, 22, "partial"],
      ["tallies", "districts", 1, 0, 14, "countsOnly"],
    ]);
  });

  it("does not count a unit that was not rated as named", () => {
    expect(cover({ ratings: [rating({ levelId: null })] })).toMatchObject([{ observations: 1, named: 0, state: "unknownTotal" }]);
  });

  it("lists reports and models by area and year, the year may be unknown", () => {
    const rows = cover({
      reportFigures: [figure({ indicatorId: "A", value: 1 }), figure({ indicatorId: "B" })],
      models: [model({ year: null }), model({ count: null, measureId: "x" })],
    });
    expect(rows.map((row) => [row.areaId, row.family, row.year, row.observations, row.named, row.state])).toEqual([
      ["bac-kan", "models", null, 1, 1, "countsOnly"],
      ["bac-kan", "models", 2022, 1, 0, "countsOnly"],
      ["son-la", "reports", 2022, 2, 1, "unknownTotal"],
    ]);
  });

  it("is empty for no rows, and says partial where a block is there without any value", () => {
    expect(cover({})).toEqual([]);
    expect(cover({ scores: agencyScores(2, { value: null, status: "notPublished" }) })).toMatchObject([{ named: 0, rankOnly: 0, state: "partial" }]);
  });

  it("lists a gap whose reason is known, unless there is something after all", () => {
    const gap = {
      areaId: "gia-lai",
      family: "scores",
      indexId: "par-index",
      blockId: "departments",
      kind: "withheld",
      reasonVi: "vì",
      reasonEn: "because",
    } as const;
    const places = registry({ gaps: [2022, 2024].map((year) => ({ ...gap, year, sourceIds: ["s1"] })) });
    expect(cover({ scores: agencyScores(2) }, places).map((row) => [row.year, row.observations, row.blockTotal, row.state])).toEqual([
      [2022, 2, 3, "partial"],
      [2024, 0, null, "withheld"],
    ]);
  });
});
