import { expect, test } from "vitest";
import { besideOthers, ofBlock, ofSeries, withReasons } from "../../src/site/figures/row-comparability.ts";
import { allBlockScores } from "../../src/views/block-scores.ts";
import { scoreSeries } from "../../src/views/score-series.ts";
import { smallData } from "../helpers/small-data.ts";
import { method, provinceScore, registry, score } from "../tables/rows.ts";

const known = registry({
  methods: [method({ methodId: "m1", fromYear: 2018, toYear: 2020 }), method({ methodId: "m2", fromYear: 2021, toYear: 2023 })],
});
const said = (rows: ReturnType<typeof withReasons>) => rows.map((row) => `${row.comparability} ${row.reasons.join()}`.trim());

test("a line: the first value stands free, one after a break is refused, another statement of a year answers as its year does", () => {
  const scores = [
    provinceScore({ year: 2019, methodId: "m1" }),
    provinceScore({ year: 2020, methodId: "m1" }),
    provinceScore({ year: 2021, methodId: "m2" }),
    provinceScore({ year: 2021, methodId: "m2", sourceId: "s2" }),
  ];
  const rows = ofSeries(scoreSeries(known, scores), scores, known);
  expect(said(rows)).toEqual(["comparable", "comparable", "notComparable method-break", "notComparable method-break"]);
  expect(rows.map(({ observationId }) => observationId).sort()).toEqual(scores.map(({ observationId }) => observationId).sort());
});

test("a block: those in order share its conditions, a bound is refused, and nothing else is said of it", () => {
  const scores = ["a", "b", "c"].map((name, place) =>
    score({
      agencyId: `gia-lai/${name}`,
      unit: "points",
      value: 90 - place,
      ...(name === "c" ? { bound: "above" as const, status: "bound" as const } : {}),
    }),
  );
  const data = smallData({ scores }, {});
  const [block] = allBlockScores(data).values();
  expect(said(ofBlock(block!, data.registry))).toEqual([
    "conditional maximum-unknown",
    "conditional maximum-unknown",
    expect.stringMatching(/^notComparable .*bound/) as unknown as string,
  ]);
});

test("one value alone has nothing to be compared with; reasons are given once and in order", () => {
  const [alone] = [provinceScore({})];
  expect(said(besideOthers([{ family: "scores", row: alone }], [{ family: "scores", row: alone }], known))).toEqual(["comparable"]);
  expect(withReasons([], ["bound"])).toEqual([]);
  expect(said(withReasons([{ observationId: "x" }], ["unit-differs", "bound", "bound"]))).toEqual(["notComparable bound,unit-differs"]);
});
