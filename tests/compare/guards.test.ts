import { globSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderChart } from "../../src/charts/render.ts";
import type { ChartSpec } from "../../src/charts/chart-spec.ts";
import type { Comparison } from "../../src/compare/rule.ts";
import type { AnyObservation } from "../../src/registry/any-observation.ts";
import type { Score } from "../../src/registry/observation-tables.ts";
import { rankedFigure } from "../../src/site/figures/ranked-figure.ts";
import { scatterFigure } from "../../src/site/figures/scatter-figure.ts";
import { tileGridFigure } from "../../src/site/figures/tile-grid-figure.ts";
import { trendFigure } from "../../src/site/figures/trend-figure.ts";
import { levelSharesFigure } from "../../src/site/figures/level-shares-figure.ts";
import { modelCountsFigure } from "../../src/site/figures/model-counts-figure.ts";
import { deriveChanges } from "../../src/tables/changes.ts";
import { deriveDistributions } from "../../src/tables/distributions.ts";
import { deriveLevelShares } from "../../src/tables/level-shares.ts";
import { deriveRanks } from "../../src/tables/ranks.ts";
import { allBlockScores } from "../../src/views/block-scores.ts";
import { modelMeasures } from "../../src/views/model-groups.ts";
import { ratingPublications } from "../../src/views/rating-publications.ts";
import { scoreSeries } from "../../src/views/score-series.ts";
import { block, level, scale, smallData, source } from "../helpers/small-data.ts";
import { elements, inherited } from "../helpers/svg.ts";
import { area, index, method, model, provinceScore, registry, score, tally } from "../tables/rows.ts";

/** What the engine answers in a test: what it finds, "comparable" to everything, or a refusal of everything. */
const engine = vi.hoisted(() => ({ answers: "as found" as "as found" | "comparable" | "refused" }));

vi.mock("../../src/compare/compare.ts", async (load) => {
  const real = await load<typeof import("../../src/compare/compare.ts")>();
  return {
    ...real,
    compare: (...asked: Parameters<typeof real.compare>) => answer(() => real.compare(...asked)),
    findReasons: (...asked: Parameters<typeof real.findReasons>) => answer(() => real.comparisonOf(real.findReasons(...asked))).reasons,
  };
});
vi.mock("../../src/compare/compare-set.ts", async (load) => {
  const real = await load<typeof import("../../src/compare/compare-set.ts")>();
  return { ...real, compareSet: (...asked: Parameters<typeof real.compareSet>) => answer(() => real.compareSet(...asked), asked[0]) };
});

function answer(find: () => Comparison, set?: readonly AnyObservation[]): Comparison {
  if (engine.answers === "as found" || (set !== undefined && set.length < 2)) return find();
  if (engine.answers === "comparable") return { verdict: "comparable", reasons: [] };
  return { verdict: "notComparable", reasons: [{ id: "area-break", verdict: "notComparable", textVi: "Thử.", textEn: "Test.", basis: [] }] };
}

function answering<T>(answers: typeof engine.answers, make: () => T): T {
  engine.answers = answers;
  return make();
}
afterEach(() => {
  engine.answers = "as found";
});

const methods = [method({ methodId: "old", fromYear: 2016, toYear: 2021 }), method({ methodId: "new", fromYear: 2022 })];
const broken: Score[] = [
  score({ year: 2020, value: 80, methodId: "old" }),
  score({ year: 2021, value: 81, methodId: "old" }),
  score({ year: 2022, value: 70, methodId: "new" }),
  score({ year: 2023, value: 71, methodId: "new" }),
];
const whole: Score[] = broken.map((row) => ({ ...row, methodId: "new", year: (row.year ?? 0) + 10, period: String((row.year ?? 0) + 10) }));
const unlike: Score[] = [70, 75, 70, 70, 70].map((maximum, position) =>
  score({ agencyId: `gia-lai/so-${position}`, unit: "points", value: 60 + position, maximum, rankOf: 5 }),
);
const alike: Score[] = unlike.map((row) => ({ ...row, maximum: 70 }));
const known = registry({ methods });

const siteOf = (scores: readonly Score[]) =>
  smallData(
    { scores },
    {
      methods,
      areas: ["gia-lai", "a", "b", "c"].map((areaId) => area({ areaId })),
      blocks: [block("departments", 1, "Sở", "Departments"), block("provinces", 2, "Tỉnh", "Provinces")],
      sources: [source("s1")],
      indices: [index("par-index"), index("sipas")],
    },
  );
const trend = (scores: readonly Score[]) => trendFigure(siteOf(scores), scores, { locale: "vi", subjectName: "Sở Nội vụ", indexId: "par-index" });
/** Counts the points that each piece of the line joins. */
const lines = (spec: ChartSpec | null): number[] => {
  const pieces = elements(renderChart(spec as ChartSpec), "path").filter(
    (path) => inherited(path, "stroke") === "var(--chart-mark)" && inherited(path, "fill") === "none",
  );
  return pieces.map(
    (path) =>
      path
        .getAttribute("d")
        ?.split(/[ML]/)
        .filter((part) => part !== "").length ?? 0,
  );
};

/** What was found of the scores themselves may be kept. */
const copies = (scores: readonly Score[]): Score[] => scores.map((score) => ({ ...score }));

describe("a line", () => {
  it("stops where the engine refuses, and runs through where it is made to say comparable", () => {
    expect(new Set(scoreSeries(known, broken).points.map((point) => point.segment)).size).toBe(2);
    expect(new Set(answering("comparable", () => scoreSeries(known, copies(broken))).points.map((point) => point.segment)).size).toBe(1);
  });

  it("stops at an injected break, at every point", () => {
    expect(new Set(scoreSeries(known, whole).points.map((point) => point.segment)).size).toBe(1);
    const injected = answering("refused", () => scoreSeries(known, copies(whole)));
    expect(injected.points.map((point) => point.segment)).toEqual(["0", "1", "2", "3"]);
    expect(injected.breaks).toHaveLength(3);
  });

  it("stops at a break that is injected into the registry: the line joins nothing across it", () => {
    const joined = registry({ methods: [method({ methodId: "old", fromYear: 2016, toYear: null })] });
    const oneMethod = broken.map((row) => ({ ...row, methodId: "old" }));
    expect(scoreSeries(joined, oneMethod).breaks).toEqual([]);
    expect(scoreSeries(known, broken).breaks).toMatchObject([{ year: 2022, reasons: ["method-break"] }]);
  });

  it("is drawn in two pieces of the chart, and in one where the engine is made to say comparable", () => {
    expect(lines(trend(broken).chart)).toEqual([2, 2]);
    expect(lines(answering("comparable", () => trend(broken)).chart)).toEqual([4]);
    expect(lines(trend(whole).chart)).toEqual([4]);
    expect(lines(answering("refused", () => trend(whole)).chart)).toEqual([]);
  });
});

describe("a condition", () => {
  it("is said in the notes of a figure and in the drawing that stands alone, and nowhere without one", () => {
    const unknown = broken.map((row) => ({ ...row, methodId: null }));
    const said = "So sánh có điều kiện: Không biết bộ tiêu chí của ít nhất một giá trị.";
    const figure = trend(unknown);
    expect(figure.notes.flat()).toContain(said);
    expect(renderChart(figure.chart as ChartSpec)).toContain(`${said}</desc>`);
    expect(trend(whole).notes.flat().join(" ")).not.toContain("có điều kiện");
    expect(renderChart(trend(whole).chart as ChartSpec)).not.toContain("có điều kiện");
  });
});

describe("a change", () => {
  it("is empty where the engine refuses, and computed where it is made to say comparable", () => {
    const across = (answers: typeof engine.answers) => answering(answers, () => deriveChanges(broken, known)).map((row) => row.change);
    expect(across("as found")).toEqual([1, null, 1]);
    expect(across("comparable")).toEqual([1, -11, 1]);
    expect(across("refused")).toEqual([null, null, null]);
  });
});

describe("a rank", () => {
  it("is empty where the engine refuses, and computed where it is made to say comparable", () => {
    const placed = (answers: typeof engine.answers, scores: readonly Score[]) =>
      answering(answers, () => deriveRanks(scores, known)).map((row) => row.computedRank);
    expect(placed("as found", unlike)).toEqual([null, null, null, null, null]);
    expect(placed("comparable", unlike)).toEqual([5, 4, 3, 2, 1]);
    expect(placed("as found", alike)).toEqual([5, 4, 3, 2, 1]);
    expect(placed("refused", alike)).toEqual([null, null, null, null, null]);
  });
});

describe("a median", () => {
  it("is taken of nothing that the engine refuses", () => {
    const median = (answers: typeof engine.answers, scores: readonly Score[]) =>
      answering(answers, () => deriveDistributions(scores, known))[0]?.median;
    expect([median("as found", unlike), median("comparable", unlike)]).toEqual([null, 62]);
    expect([median("as found", alike), median("refused", alike)]).toEqual([62, null]);
  });
});

describe("a share", () => {
  it("carries what the engine says", () => {
    const tallies = ["xuat-sac", "tot"].map((name) => tally({ levelId: `scale/${name}` }));
    const verdicts = (answers: typeof engine.answers) =>
      answering(answers, () => deriveLevelShares(tallies, [], known)).map((row) => row.comparability);
    expect(verdicts("as found")).toEqual(["conditional", "conditional"]);
    expect(verdicts("comparable")).toEqual(["comparable", "comparable"]);
    expect(verdicts("refused")).toEqual(["notComparable", "notComparable"]);
  });
});

/** Each figure is made anew: a view keeps what it worked out for its data. */
describe("a figure", () => {
  const blockOf = (scores: readonly Score[], indexId = "par-index") => {
    const data = siteOf(scores);
    return { data, block: [...allBlockScores(data).values()].find((found) => found.indexId === indexId)! };
  };
  const ranked = (answers: typeof engine.answers, scores: readonly Score[]) =>
    answering(answers, () => {
      const { data, block: found } = blockOf(scores);
      return rankedFigure(data, found, { locale: "vi" });
    });

  it("of a block has no order, no median and no drawing where the engine refuses", () => {
    expect(ranked("as found", unlike).chart).toBeNull();
    expect(ranked("as found", unlike).notes.flat().join(" ")).toContain(
      "Không xếp thứ tự, không tính trung vị: Điểm tối đa của hai giá trị khác nhau.",
    );
    expect(ranked("comparable", unlike).chart).toMatchObject({ options: { median: 62 } });
    expect(ranked("as found", alike).chart).toMatchObject({ options: { median: 62 } });
    expect(ranked("refused", alike).chart).toBeNull();
  });

  it("of provinces colours no tile of a set that the engine refuses", () => {
    const provinces = ["a", "b", "c"].map((areaId, position) => provinceScore({ areaId, value: 80 + position }));
    const tiles = (answers: typeof engine.answers) =>
      answering(answers, () => {
        const { data, block: found } = blockOf(provinces);
        return tileGridFigure(data, found, { locale: "vi" }).chart;
      });
    expect(tiles("as found")).not.toBeNull();
    expect(tiles("refused")).toBeNull();
  });

  it("of two indices joins no pair that the engine refuses", () => {
    const both = alike.flatMap((row) => [
      { ...row, unit: "percent" as const, maximum: null },
      { ...row, unit: "percent" as const, maximum: null, indexId: "sipas", observationId: `${row.observationId}.sipas` },
    ]);
    const scatter = (answers: typeof engine.answers) =>
      answering("as found", () => {
        const { data } = blockOf(both);
        const blocks = [...allBlockScores(data).values()];
        return answering(answers, () => scatterFigure(data, blocks[1]!, blocks[0]!, { locale: "vi" }));
      });
    expect(scatter("as found")?.chart?.rows).toHaveLength(5);
    expect(scatter("as found")?.notes.flat().join(" ")).toContain("So sánh có điều kiện: Hai chỉ số đo hai việc khác nhau");
    expect(scatter("refused")).toBeNull();
  });

  it("of levels is not drawn where the engine refuses to set the counts beside each other", () => {
    const scaleId = "dong/thang";
    const tallies = ["tot", "kha"].map((name) => tally({ areaId: "dong", scaleId, levelId: `${scaleId}/${name}` }));
    const shares = (answers: typeof engine.answers) =>
      answering(answers, () => {
        const data = smallData(
          { tallies },
          {
            areas: [area({ areaId: "dong" })],
            scales: [scale(scaleId)],
            levels: [level(`${scaleId}/tot`, 1, "tốt"), level(`${scaleId}/kha`, 2, "khá")],
            sources: [source("s1")],
          },
        );
        return levelSharesFigure(data, ratingPublications(data)[0]?.groups ?? [], { locale: "vi" }).chart;
      });
    expect(shares("as found")).not.toBeNull();
    expect(shares("refused")).toBeNull();
  });

  it("of models parts counts that the engine refuses", () => {
    const models = [model({ areaId: "a", unitAsPrinted: "mô hình" }), model({ areaId: "b", unitAsPrinted: "tập thể, cá nhân" })];
    const panels = (answers: typeof engine.answers) =>
      answering(answers, () => {
        const data = smallData({ models }, { areas: ["a", "b"].map((areaId) => area({ areaId })), sources: [source("s1")] });
        const [measure] = modelMeasures(data);
        return { bases: measure!.bases.length, drawn: modelCountsFigure(data, measure!, { locale: "vi" }).chart !== null };
      });
    expect(panels("as found")).toEqual({ bases: 2, drawn: false });
    expect(panels("comparable")).toEqual({ bases: 1, drawn: true });
  });
});

describe("the sources", () => {
  const ordering = /\b(rankBestFirst|rankRanges|decimalDifference|quantileSorted)\(|\bmedian\(|op\.(median|quantile)\(/;
  const guarded = /compare\/compare-scores\.ts|compare\/compare-set\.ts|views\/block-scores\.ts|\.\/block-order\.ts/;
  const definitions = new Set(["src/tables/decimal.ts"]);

  it("rank, subtract or take the middle of values only where the engine is asked", () => {
    const files = globSync("src/{tables,views,site}/**/*.ts").filter((file) => !definitions.has(file));
    const using = files.filter((file) => ordering.test(readFileSync(file, "utf8")));
    expect(using.sort()).toEqual([
      "src/site/figures/tile-grid-figure.ts",
      "src/tables/changes.ts",
      "src/tables/distributions.ts",
      "src/tables/ranks.ts",
      "src/views/block-scores.ts",
    ]);
    expect(using.filter((file) => !guarded.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});
