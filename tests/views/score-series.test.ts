import { describe, expect, it } from "vitest";
import type { Score } from "../../src/registry/observation-tables.ts";
import { scoreSeries } from "../../src/views/score-series.ts";
import { method, registry, score } from "../tables/rows.ts";

const known = registry({ methods: [method({ methodId: "old", fromYear: 2016, toYear: 2021 }), method({ methodId: "new", fromYear: 2022 })] });
const series = (...rows: Partial<Score>[]) =>
  scoreSeries(
    known,
    rows.map((row) => score(row)),
  );
const segments = (of: ReturnType<typeof series>) => of.points.map((point) => `${point.year}:${point.segment}`);

describe("scoreSeries", () => {
  it("joins values that compare, in the order of years", () => {
    const joined = series({ year: 2023, methodId: "new" }, { year: 2022, methodId: "new" });
    expect(segments(joined)).toEqual(["2022:0", "2023:0"]);
    expect(joined).toMatchObject({ breaks: [], conditions: [], conditionBasis: [] });
  });

  it("stops where the method changes, at the year in which the new one began", () => {
    const broken = series({ year: 2020, methodId: "old" }, { year: 2023, methodId: "new" });
    expect(segments(broken)).toEqual(["2020:0", "2023:1"]);
    expect(broken.breaks).toEqual([
      {
        year: 2022,
        reasons: ["method-break"],
        basis: [
          { kind: "method", id: "new" },
          { kind: "method", id: "old" },
        ],
        methodId: "new",
      },
    ]);
  });

  it("joins on condition what is not known, and says so once", () => {
    const uncertain = series({ year: 2020 }, { year: 2021 }, { year: 2022 });
    expect(segments(uncertain)).toEqual(["2020:0", "2021:0", "2022:0"]);
    expect(uncertain.conditions).toEqual(["method-unknown"]);
  });

  it("does not carry a line across a break through a value of which too little is known", () => {
    const guess = registry({
      methods: [
        method({ methodId: "a", fromYear: 2019, toYear: 2019, yearsCertain: false }),
        method({ methodId: "b", fromYear: 2021, yearsCertain: false }),
      ],
    });
    const rows = [score({ year: 2019, methodId: "a" }), score({ year: 2020 }), score({ year: 2021, methodId: "b" })];
    const broken = scoreSeries(guess, rows);
    expect(segments(broken)).toEqual(["2019:0", "2020:0", "2021:1"]);
    expect(broken.breaks).toMatchObject([{ year: 2021, reasons: ["method-break"] }]);
  });

  it("takes one statement a year, in the unit of most of them", () => {
    const mixed = series({ year: 2020, unit: "points", value: 93.76 }, { year: 2020, value: 98.7 }, { year: 2021, value: 97 });
    expect(mixed.points.map((point) => point.score.value)).toEqual([98.7, 97]);
    expect(mixed.breaks).toEqual([]);
  });

  it("gives nothing for no score, for missing values and for undated ones", () => {
    for (const rows of [[], [{ value: null }], [{ year: null }]])
      expect(series(...rows)).toEqual({ points: [], breaks: [], conditions: [], conditionBasis: [] });
  });
});
