import { expect, test } from "vitest";
import { chartDescription } from "../../src/charts/chart-spec.ts";
import { renderChart } from "../../src/charts/render.ts";
import type { TrendOptions, TrendRow } from "../../src/charts/trend-layout.ts";
import { drawnTexts, elements, snapshotSvg } from "../helpers/svg.ts";
import { trendSample } from "./samples/trend-sample.ts";

const options: TrendOptions = { id: "t", locale: "vi", title: "Thử", unit: "points", breaks: [], subjectLabel: "Sở Y tế" };
const svgOf = (rows: readonly TrendRow[], changes: Partial<TrendOptions> = {}): string =>
  renderChart({ kind: "trend", rows, options: { ...options, ...changes } });
/** Counts the points that each line joins. */
const joined = (svg: string): number[] => elements(svg, "path").map((path) => (path.getAttribute("d") ?? "").split(/[ML]/).length - 1);
const year = (at: number, value: number | null, segment = "1"): TrendRow => ({ year: at, value, decimals: 1, segment });

test("successive years of one segment are one line", () => {
  expect(joined(svgOf([year(2020, 81), year(2021, 82), year(2022, 80.5)]))).toEqual([3]);
});

test("the order of the rows does not matter", () => {
  const rows = [year(2020, 81), year(2021, 82), year(2022, 80.5)];
  expect(svgOf([...rows].reverse())).toBe(svgOf(rows));
});

test("the line stops at a break, which has a rule, a letter and a note", () => {
  const svg = svgOf([year(2020, 81), year(2021, 82), year(2022, 80.5, "2"), year(2023, 83, "2")], {
    breaks: [{ year: 2022, label: "bộ tiêu chí mới" }],
  });
  expect(joined(svg)).toEqual([2, 2]);
  expect(elements(svg, "line").filter((line) => line.parentNode?.getAttribute("stroke-dasharray") !== null)).toHaveLength(1);
  expect(drawnTexts(svg)).toEqual(expect.arrayContaining(["a", "a: bộ tiêu chí mới"]));
});

test("a missing year is a gap, whether its row is absent or has no value", () => {
  expect(joined(svgOf([year(2019, 80), year(2020, 81), year(2022, 80.5), year(2023, 83)]))).toEqual([2, 2]);
  expect(joined(svgOf([year(2019, 80), year(2020, 81), year(2021, null), year(2022, 80.5), year(2023, 83)]))).toEqual([2, 2]);
});

test("a point that no other compares with stays a point", () => {
  const svg = svgOf([year(2020, 81), year(2021, 82, "2")]);
  expect(joined(svg)).toEqual([]);
  expect(elements(svg, "circle")).toHaveLength(2);
  expect(elements(svgOf([year(2020, 81)]), "circle")).toHaveLength(1);
});

test("a bound is an open point with its sign", () => {
  const svg = svgOf([year(2020, 81), { ...year(2021, 95), decimals: 0, bound: "atLeast" }]);
  expect(elements(svg, "circle").map((circle) => circle.parentNode?.getAttribute("fill"))).toEqual(["var(--chart-mark)", "var(--chart-ground)"]);
  expect(drawnTexts(svg)).toContain("≥95");
});

test("the line to compare with is dashed, breaks where the other does, and is named", () => {
  const svg = svgOf([year(2020, 81), year(2021, 82), { ...year(2020, 79), series: "reference" }, { ...year(2021, 80, "2"), series: "reference" }], {
    referenceLabel: "trung vị của khối",
  });
  expect(joined(svg)).toEqual([2]);
  expect(drawnTexts(svg)).toEqual(expect.arrayContaining(["Sở Y tế", "trung vị của khối"]));
});

test("years are years, not numbers with a thousands mark", () => {
  const texts = drawnTexts(svgOf([year(2020, 81), year(2021, 82)]));
  expect(texts).toEqual(expect.arrayContaining(["2020", "2021", "81,0", "82,0"]));
  expect(texts.join(" ")).not.toMatch(/2[.,]02/);
});

test("the years shown can be wider than those with values", () => {
  expect(drawnTexts(svgOf([year(2021, 82)], { firstYear: 2019, lastYear: 2023 }))).toEqual(expect.arrayContaining(["2019", "2023"]));
});

test("the description says every value, the years without one, and the breaks", () => {
  const spec = {
    kind: "trend",
    rows: [year(2020, 81), year(2022, 80.5, "2")],
    options: { ...options, breaks: [{ year: 2022, label: "bộ tiêu chí mới" }] },
  } as const;
  expect(chartDescription(spec)).toBe(
    "Sở Y tế: 2020: 81,0 điểm; 2022: 80,5 điểm. Không có giá trị: 2021. Ngắt chuỗi trước năm 2022: bộ tiêu chí mới.",
  );
});

test("matches the drawing", async () => {
  const svg = renderChart(trendSample);
  expect(joined(svg)).toEqual([2, 2, 2, 2]);
  expect(elements(svg, "circle")).toHaveLength(7 + 4 + 1);
  await expect(snapshotSvg(svg)).toMatchFileSnapshot("./__svg__/trend-chart.svg");
});
