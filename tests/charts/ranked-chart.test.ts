import { describe, expect, test } from "vitest";
import { chartDescription } from "../../src/charts/chart-spec.ts";
import type { RankedOptions, RankedRow } from "../../src/charts/ranked-layout.ts";
import { renderChart } from "../../src/charts/render.ts";
import { countPainted, drawnTexts, elements, snapshotSvg } from "../helpers/svg.ts";
import { rankedSample } from "./samples/ranked-sample.ts";

/** Synthetic: a tie, a bound, a range, a unit with a rank only. */
const rows: RankedRow[] = [
  { id: "c", label: "Sở Y tế", value: 90.5, decimals: 2, rank: 2, tied: 2 },
  { id: "a", label: "Sở Đối ngoại", value: 90.5, decimals: 2, rank: 2, tied: 2 },
  { id: "b", label: "Sở Nội vụ", value: 95, decimals: 0, bound: "above", rank: 1 },
  { id: "d", label: "Ban Dân tộc", value: 80, decimals: 0, upperBound: 90, rank: 4 },
  { id: "e", label: "Thanh tra tỉnh", value: null, rank: 5 },
];
const options: RankedOptions = { id: "r", locale: "vi", title: "Thử", unit: "points", median: 90.5, medianDecimals: 2, published: 4, blockTotal: 6 };
const svgOf = (changes: Partial<RankedOptions> = {}): string => renderChart({ kind: "ranked", rows, options: { ...options, ...changes } });

test("a unit with a value gets one mark, a unit without gets its name and no mark", () => {
  expect(elements(svgOf(), "circle")).toHaveLength(4);
  expect(drawnTexts(svgOf())).toContain("Thanh tra tỉnh");
  expect(drawnTexts(svgOf())).toContain("không nêu điểm");
});

test("bounds and ranges are open marks, and their text says so", () => {
  expect(countPainted(svgOf(), "circle", "fill", "var(--chart-ground)")).toBe(2);
  expect(countPainted(svgOf(), "circle", "fill", "var(--chart-mark)")).toBe(2);
  expect(drawnTexts(svgOf())).toEqual(expect.arrayContaining([">95", "80–<90"]));
});

test("units stand best first, ties in Vietnamese order, those without value last", () => {
  const labels = new Set(rows.map(({ label }) => label));
  expect(drawnTexts(svgOf()).filter((text) => labels.has(text))).toEqual(["Sở Nội vụ", "Sở Đối ngoại", "Sở Y tế", "Ban Dân tộc", "Thanh tra tỉnh"]);
});

test("units whose values have no place in the order stand below the others as given, and are neither the highest nor the lowest", () => {
  const apart = rows.map((row) => (row.bound === undefined && row.upperBound === undefined ? row : { ...row, isApart: true }));
  const svg = renderChart({ kind: "ranked", rows: apart, options });
  const labels = new Set(rows.map(({ label }) => label));
  expect(drawnTexts(svg).filter((text) => labels.has(text))).toEqual(["Sở Đối ngoại", "Sở Y tế", "Thanh tra tỉnh", "Sở Nội vụ", "Ban Dân tộc"]);
  expect(countPainted(svg, "circle", "fill", "var(--chart-ground)")).toBe(2);
  expect(chartDescription({ kind: "ranked", rows: apart, options })).toBe(
    "4 trên 6 đơn vị. Cao nhất: Sở Đối ngoại và Sở Y tế, 90,50 điểm. Trung vị: 90,50 điểm.",
  );
});

test("the order of the rows does not matter", () => {
  expect(renderChart({ kind: "ranked", rows: [...rows].reverse(), options })).toBe(svgOf());
});

test("a tied rank carries a sign", () => {
  expect(drawnTexts(svgOf()).filter((text) => text === "2=")).toHaveLength(2);
  expect(drawnTexts(svgOf())).toContain("1");
});

test("the median is a rule with its value; without one there is neither", () => {
  expect(drawnTexts(svgOf())).toContain("trung vị 90,50");
  expect(countPainted(svgOf(), "line", "stroke", "var(--chart-second)")).toBe(1);
  expect(drawnTexts(svgOf({ median: null })).join()).not.toContain("trung vị");
  expect(countPainted(svgOf({ median: null }), "line", "stroke", "var(--chart-second)")).toBe(0);
});

describe("coverage", () => {
  test("a partial publication says n of N", () => expect(drawnTexts(svgOf())).toContain("4 trên 6 đơn vị"));
  test("a whole one says nothing", () => expect(drawnTexts(svgOf({ blockTotal: 4 })).join()).not.toMatch(/trên|đơn vị/));
  test("an unknown total is said", () => expect(drawnTexts(svgOf({ blockTotal: null }))).toContain("4 đơn vị, không nêu tổng số"));
});

test("numbers follow the language", () => {
  expect(drawnTexts(svgOf())).toContain("90,50");
  expect(drawnTexts(svgOf({ locale: "en" }))).toEqual(expect.arrayContaining(["90.50", "median 90.50", "4 of 6 units", "no score given"]));
});

test("the unit pointed out has a frame, and only one that is there", () => {
  const frames = (svg: string): number => countPainted(svg, "rect", "stroke", "var(--chart-highlight-line)");
  expect(frames(svgOf({ highlightId: "a" }))).toBe(1);
  expect(frames(svgOf({ highlightId: "nobody" }))).toBe(0);
  expect(frames(svgOf())).toBe(0);
});

test("on a phone a long name stands above its mark, whole; the short one only where that does not fit", () => {
  const long = { id: "x", label: "Sở Nông nghiệp và Phát triển nông thôn", shortLabel: "Sở NN&PTNT", value: 88, decimals: 0, rank: 3 };
  const texts = (width: number, row: RankedRow): string[] =>
    drawnTexts(renderChart({ kind: "ranked", rows: [...rows, row], options: { ...options, width } }));
  expect(texts(320, long)).toContain(long.label);
  expect(texts(480, { ...long, label: `${long.label} tỉnh` })).toContain("Sở NN&PTNT");
});

test("all units equal, one unit, none with a value: each is drawn", () => {
  const equal = rows.slice(0, 2);
  expect(elements(renderChart({ kind: "ranked", rows: equal, options }), "circle")).toHaveLength(2);
  expect(elements(renderChart({ kind: "ranked", rows: equal.slice(0, 1), options }), "circle")).toHaveLength(1);
  expect(elements(renderChart({ kind: "ranked", rows: rows.slice(4), options: { ...options, median: null } }), "circle")).toHaveLength(0);
});

test("the description gives coverage, extremes, median and the unit pointed out", () => {
  const said = chartDescription({ kind: "ranked", rows, options: { ...options, highlightId: "a" } });
  expect(said).toBe(
    "4 trên 6 đơn vị. Cao nhất: Sở Nội vụ, trên 95 điểm. Thấp nhất: Ban Dân tộc, từ 80 đến dưới 90 điểm. Trung vị: 90,50 điểm. Sở Đối ngoại: 90,50 điểm, hạng 2 trên 6 (đồng hạng).",
  );
});

test("matches the drawing", async () => {
  expect(rankedSample.rows.length).toBe(19);
  expect(elements(renderChart(rankedSample), "circle")).toHaveLength(19);
  await expect(snapshotSvg(renderChart(rankedSample))).toMatchFileSnapshot("./__svg__/ranked-chart.svg");
  await expect(snapshotSvg(renderChart({ kind: "ranked", rows, options: { ...options, width: 320 } }))).toMatchFileSnapshot(
    "./__svg__/ranked-chart-partial-320.svg",
  );
});
