import { expect, test } from "vitest";
import { chartDescription } from "../../src/charts/chart-spec.ts";
import type { ComponentRow, ComponentsOptions } from "../../src/charts/components-description.ts";
import { renderChart } from "../../src/charts/render.ts";
import { countPainted, drawnTexts, elements, inherited, snapshotSvg } from "../helpers/svg.ts";
import { componentsSample } from "./samples/components-sample.ts";

const options: ComponentsOptions = { id: "c", locale: "vi", title: "Thử", unit: "points", width: 402 };
const row = (componentId: string, value: number | null, maximum: number | null, more: Partial<ComponentRow> = {}): ComponentRow => ({
  componentId,
  label: componentId,
  value,
  decimals: 1,
  maximum,
  ...more,
});
const svgOf = (rows: readonly ComponentRow[], changes: Partial<ComponentsOptions> = {}): string =>
  renderChart({ kind: "components", rows, options: { ...options, ...changes } });
const widths = (svg: string, fill: string): number[] =>
  elements(svg, "rect")
    .filter((rect) => inherited(rect, "fill") === fill)
    .map((rect) => Number(rect.getAttribute("width")));

test("a bar is as long as the share of the maximum, whatever the maximum", () => {
  const svg = svgOf([row("a", 5, 10), row("b", 10, 20)]);
  expect(widths(svg, "var(--chart-mark)")).toEqual([200, 200]);
  expect(drawnTexts(svg)).toEqual(expect.arrayContaining(["5,0 / 10 (50,0%)", "10,0 / 20 (50,0%)"]));
});

test("points above the maximum pass its track, which shrinks for all", () => {
  const svg = svgOf([row("a", 12.5, 10), row("b", 10, 10)]);
  expect(widths(svg, "var(--chart-mark)")).toEqual([400, 320]);
  expect(widths(svg, "var(--chart-track)")).toEqual([320, 320]);
});

test("percent needs no stated maximum", () => {
  const svg = svgOf([row("a", 99.5, null)], { unit: "percent" });
  expect(widths(svg, "var(--chart-mark)")).toEqual([398]);
  expect(drawnTexts(svg)).toContain("99,5%");
});

test("without a maximum there is a dot and no share", () => {
  const svg = svgOf([row("a", 24.4, null), row("b", null, null)]);
  expect(elements(svg, "circle")).toHaveLength(1);
  expect(widths(svg, "var(--chart-track)")).toEqual([]);
  expect(drawnTexts(svg).join()).not.toContain("%");
  expect(drawnTexts(svg)).toContain("Không nêu điểm tối đa (điểm)");
});

test("a component without value keeps its track and says so; zero is a value", () => {
  const svg = svgOf([row("a", null, 10), row("b", 0, 10)]);
  expect(widths(svg, "var(--chart-track)")).toEqual([400, 400]);
  expect(widths(svg, "var(--chart-mark)")).toEqual([0]);
  expect(drawnTexts(svg)).toEqual(expect.arrayContaining(["không nêu", "0,0 / 10 (0,0%)"]));
});

test("a bound is an open bar and has no share of its own", () => {
  const svg = svgOf([row("a", 9, 10, { bound: "above", decimals: 0 })]);
  expect(widths(svg, "var(--chart-mark)")).toEqual([]);
  expect(widths(svg, "var(--chart-ground)")).toEqual([360]);
  expect(drawnTexts(svg)).toContain(">9 / 10");
});

test("the value to compare with is a tick, and is named", () => {
  const rows = [row("a", 5, 10, { reference: 7 })];
  expect(countPainted(svgOf(rows, { referenceLabel: "trung vị" }), "line", "stroke", "var(--chart-second)")).toBe(2);
  expect(countPainted(svgOf(rows), "line", "stroke", "var(--chart-second)")).toBe(0);
});

test("the description says every component", () => {
  expect(chartDescription({ kind: "components", rows: [row("a", 5, 10), row("b", null, 10), row("c", 3, null)], options })).toBe(
    "a: 5,0 trên 10 (50,0%); b: không nêu; c: 3,0.",
  );
});

test("matches the drawing", async () => {
  const svg = renderChart(componentsSample);
  expect(widths(svg, "var(--chart-track)")).toHaveLength(5);
  expect(elements(svg, "circle")).toHaveLength(2);
  await expect(snapshotSvg(svg)).toMatchFileSnapshot("./__svg__/components-chart.svg");
});
