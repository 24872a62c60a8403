import { expect, test } from "vitest";
import { chartDescription } from "../../src/charts/chart-spec.ts";
import type { ModelCountRow, ModelCountsOptions } from "../../src/charts/model-counts-chart.ts";
import { renderChart } from "../../src/charts/render.ts";
import { drawnTexts, elements, inherited, snapshotSvg } from "../helpers/svg.ts";
import { modelCountsSample } from "./samples/model-counts-sample.ts";

const options: ModelCountsOptions = {
  id: "m",
  locale: "vi",
  title: "Thử",
  width: 414,
  bases: [
    { basisId: "registered", label: "Đăng ký" },
    { basisId: "recognised", label: "Công nhận" },
  ],
};
const row = (rowId: string, basisId: string, count: number | null, more: Partial<ModelCountRow> = {}): ModelCountRow => ({
  rowId,
  label: `Nơi ${rowId}`,
  basisId,
  count,
  ...more,
});
const svgOf = (rows: readonly ModelCountRow[]): string => renderChart({ kind: "model-counts", rows, options });
const bars = (svg: string): { width: number; fill: string | null }[] =>
  elements(svg, "rect").map((rect) => ({ width: Number(rect.getAttribute("width")), fill: inherited(rect, "fill") }));

test("each basis has a scale of its own, and the chart says that bases do not compare", () => {
  const svg = svgOf([row("a", "registered", 2000), row("b", "registered", 1000), row("c", "recognised", 20)]);
  expect(bars(svg).map(({ width }) => width)).toEqual([400, 200, 400]);
  expect(drawnTexts(svg).join(" ")).toContain("không so giữa các cách đếm");
});

test("one basis alone needs no such note", () => {
  expect(drawnTexts(svgOf([row("a", "registered", 2000)])).join(" ")).not.toContain("cách đếm");
});

test("within a basis larger counts come first; a basis without rows is left out", () => {
  const texts = drawnTexts(svgOf([row("b", "registered", 1000), row("a", "registered", 2000)]));
  expect(texts.filter((text) => text.startsWith("Nơi"))).toEqual(["Nơi a", "Nơi b"]);
  expect(texts).not.toContain("Công nhận");
});

test("a bound has no place among exact counts: it stands below them", () => {
  const texts = drawnTexts(svgOf([row("a", "registered", 500, { bound: "above" }), row("c", "registered", null), row("b", "registered", 400)]));
  expect(texts.filter((text) => text.startsWith("Nơi"))).toEqual(["Nơi b", "Nơi c", "Nơi a"]);
});

test("a bound has another colour, an arrow and a sign", () => {
  const svg = svgOf([row("a", "registered", 500, { bound: "above" }), row("b", "registered", 400)]);
  expect(bars(svg).map(({ fill }) => fill)).toEqual(["var(--chart-mark)", "var(--chart-second)"]);
  expect(drawnTexts(svg)).toEqual(expect.arrayContaining([">500", "▸"]));
});

test("a row without a total has no bar and says so; zero has none either, and says 0", () => {
  const svg = svgOf([row("a", "registered", null, { detail: "39 tập thể, 8 cá nhân" }), row("b", "registered", 0)]);
  expect(bars(svg)).toEqual([]);
  expect(drawnTexts(svg)).toEqual(expect.arrayContaining(["không nêu", "0", "39 tập thể, 8 cá nhân"]));
});

test("counts follow the language", () => {
  expect(drawnTexts(svgOf([row("a", "registered", 183676)]))).toContain("183.676");
  expect(drawnTexts(renderChart({ kind: "model-counts", rows: [row("a", "registered", 183676)], options: { ...options, locale: "en" } }))).toContain(
    "183,676",
  );
});

test("the description says every count under its basis", () => {
  const rows = [row("a", "registered", 2071, { detail: "2021" }), row("c", "recognised", 95, { bound: "above" })];
  expect(chartDescription({ kind: "model-counts", rows, options })).toBe("Đăng ký: Nơi a: 2.071 (2021). Công nhận: Nơi c: trên 95.");
});

test("matches the drawing", async () => {
  const svg = renderChart(modelCountsSample);
  expect(bars(svg)).toHaveLength(5);
  await expect(snapshotSvg(svg)).toMatchFileSnapshot("./__svg__/model-counts-chart.svg");
});
