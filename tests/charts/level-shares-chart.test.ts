import { expect, test } from "vitest";
import { chartDescription } from "../../src/charts/chart-spec.ts";
import type { LevelShareRow, LevelSharesOptions } from "../../src/charts/level-shares-layout.ts";
import { renderChart } from "../../src/charts/render.ts";
import { drawnTexts, elements, inherited, snapshotSvg } from "../helpers/svg.ts";
import { levelSharesSample } from "./samples/level-shares-sample.ts";

const options: LevelSharesOptions = {
  id: "l",
  locale: "vi",
  title: "Thử",
  width: 402,
  groups: [{ groupId: "g", label: "Sở, 2022" }],
  levels: [
    { levelId: "tot", label: "Tốt", order: 2 },
    { levelId: "xuat-sac", label: "Xuất sắc", order: 1 },
    { levelId: "not-rated", label: "Chưa xếp loại", order: 0 },
  ],
};
const row = (levelId: string, count: number | null, blockTotal: number | null = 22): LevelShareRow => ({ groupId: "g", levelId, count, blockTotal });
const svgOf = (rows: readonly LevelShareRow[]): string => renderChart({ kind: "level-shares", rows, options });
/** Gives the widths of the parts of a bar, left to right. */
const bars = (svg: string): number[] =>
  elements(svg, "rect")
    .filter((rect) => rect.getAttribute("height") === "24")
    .map((rect) => Number(rect.getAttribute("width")));

test("parts stand in the order of the scale and fill the bar by their counts", () => {
  const svg = svgOf([row("tot", 20), row("xuat-sac", 2)]);
  expect(bars(svg)).toEqual([36.4, 363.6]);
  expect(drawnTexts(svg).filter((text) => text.includes(":"))).toEqual(["Sở, 2022: 22\u00a0đơn\u00a0vị", "Xuất sắc: 2 (9,1%)", "Tốt: 20 (90,9%)"]);
});

test("what the counts leave of the total is hatched and named, not shared out", () => {
  const svg = svgOf([row("xuat-sac", 9, 18), row("tot", null, 18)]);
  expect(bars(svg)).toEqual([200, 200]);
  expect(elements(svg, "rect").some((rect) => rect.getAttribute("height") === "24" && inherited(rect, "fill") === "url(#l-1)")).toBe(true);
  expect(elements(svg, "pattern")).toHaveLength(1);
  expect(drawnTexts(svg)).toEqual(expect.arrayContaining(["Tốt: không nêu số", "không có số theo mức: 9 (50,0%)"]));
});

test("a printed zero is listed and takes no room", () => {
  const svg = svgOf([row("xuat-sac", 0), row("tot", 22)]);
  expect(bars(svg)).toEqual([400]);
  expect(drawnTexts(svg)).toContain("Xuất sắc: 0 (0,0%)");
});

test("without a total no share is said", () => {
  const texts = drawnTexts(svgOf([row("xuat-sac", 2, null), row("tot", 20, null)]));
  expect(texts).toEqual(expect.arrayContaining(["Sở, 2022: không nêu tổng số", "Xuất sắc: 2", "Tốt: 20"]));
  expect(texts.join()).not.toContain("%");
});

test("counts above the total still fit the bar", () => {
  const widths = bars(svgOf([row("xuat-sac", 12, 22), row("tot", 20, 22)]));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(400.1);
});

test("units not rated stand last, and no level shares a colour with another", () => {
  const svg = svgOf([row("not-rated", 1), row("xuat-sac", 10), row("tot", 11)]);
  const fills = elements(svg, "rect")
    .filter((rect) => rect.getAttribute("height") === "24")
    .map((rect) => inherited(rect, "fill"));
  expect(fills).toEqual(["var(--chart-step-6)", "var(--chart-step-3)", "var(--chart-track)"]);
});

test("all counts missing: named, and nothing drawn but the unknown rest", () => {
  expect(bars(svgOf([row("xuat-sac", null), row("tot", null)]))).toEqual([400]);
  expect(bars(svgOf([row("xuat-sac", null, null), row("tot", null, null)]))).toEqual([]);
});

test("the description says every group, level, count and share", () => {
  expect(chartDescription({ kind: "level-shares", rows: [row("tot", 20), row("xuat-sac", 2)], options })).toBe(
    "Sở, 2022 (22 đơn vị): Xuất sắc: 2 (9,1%); Tốt: 20 (90,9%).",
  );
});

test("matches the drawing", async () => {
  const svg = renderChart(levelSharesSample);
  expect(bars(svg)).toHaveLength(3 + 2 + 3);
  await expect(snapshotSvg(svg)).toMatchFileSnapshot("./__svg__/level-shares-chart.svg");
});
