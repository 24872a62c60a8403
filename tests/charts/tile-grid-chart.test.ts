import { expect, test } from "vitest";
import { chartDescription } from "../../src/charts/chart-spec.ts";
import { renderChart } from "../../src/charts/render.ts";
import type { TileGridOptions, TileRow } from "../../src/charts/tile-grid-layout.ts";
import { countPainted, drawnTexts, elements, inherited, snapshotSvg } from "../helpers/svg.ts";
import { tileGrid34Sample } from "./samples/tile-grid-34-sample.ts";
import { tileGrid63Sample } from "./samples/tile-grid-63-sample.ts";

const options: TileGridOptions = { id: "g", locale: "vi", title: "Thử", unit: "percent", thresholds: [80, 90], valueLabel: "Chỉ số thử 2023" };
/** Synthetic. */
const rows: TileRow[] = [
  { areaId: "a", label: "A", row: 0, col: 0, kind: "province", value: 79.99, decimals: 2 },
  { areaId: "b", label: "B", row: 0, col: 1, kind: "province", value: 80, decimals: 2 },
  { areaId: "c", label: "C", row: 1, col: 0, kind: "province", value: 95.5, decimals: 2 },
  { areaId: "d", label: "D", row: 1, col: 1, kind: "province", value: null },
  { areaId: "hoang-sa", label: "QĐ. Hoàng Sa", row: 1, col: 3, kind: "archipelago", value: null },
];
const svgOf = (changes: Partial<TileGridOptions> = {}): string => renderChart({ kind: "tile-grid", rows, options: { ...options, ...changes } });
const tileFills = (svg: string): (string | null)[] =>
  elements(svg, "rect")
    .filter((rect) => rect.getAttribute("height") === "34")
    .map((rect) => inherited(rect, "fill"));

test("each tile has the step of its class, and a value on a threshold belongs above it", () => {
  expect(tileFills(svgOf())).toEqual(["var(--chart-step-1)", "var(--chart-step-4)", "var(--chart-step-6)", "url(#g-1)", "var(--chart-ground)"]);
});

test("the legend names every class and what a hatch means", () => {
  expect(drawnTexts(svgOf())).toEqual(
    expect.arrayContaining(["Chỉ số thử 2023 (%)", "dưới 80", "từ 80 đến dưới 90", "từ 90 trở lên", "không có số liệu"]),
  );
  expect(drawnTexts(svgOf({ locale: "en", thresholds: [80.5] }))).toEqual(expect.arrayContaining(["below 80.5", "at least 80.5", "no data"]));
});

test("points of 100 among percents are named: in the heading, and with each value that is read out", () => {
  const spec = { kind: "tile-grid", rows: rows.map((row) => (row.areaId === "c" ? { ...row, unit: "points" as const } : row)), options } as const;
  expect(drawnTexts(renderChart(spec))).toContain("Chỉ số thử 2023 (% hoặc điểm)");
  expect(chartDescription(spec)).toContain("C 95,50 điểm");
  expect(chartDescription(spec)).toContain("B 80,00.");
});

test("a value is printed where there is room, in the style of the language", () => {
  expect(drawnTexts(svgOf())).toEqual(expect.arrayContaining(["79,99", "80,00", "95,50"]));
});

test.each([
  ["63", tileGrid63Sample, 63],
  ["34", tileGrid34Sample, 34],
] as const)("the grid of %s draws every province and both archipelagos, named, at 320 and 640 px", (_name, spec, provinces) => {
  expect(spec.rows.filter(({ kind }) => kind === "province")).toHaveLength(provinces);
  for (const width of [320, 640]) {
    const svg = renderChart({ ...spec, options: { ...spec.options, width } });
    const steps = elements(svg, "rect").filter((rect) => Number(rect.getAttribute("width")) > 20);
    expect(steps.length).toBe(provinces + 2 + 1);
    const text = drawnTexts(svg).join(" ");
    for (const name of ["Hoàng", "Trường"]) expect(text).toContain(name);
  }
});

test("tiles do not cover each other", () => {
  for (const spec of [tileGrid63Sample, tileGrid34Sample]) {
    const tiles = elements(renderChart({ ...spec, options: { ...spec.options, highlightId: null } }), "rect").filter(
      (rect) => Number(rect.getAttribute("width")) > 20,
    );
    const places = tiles.map(
      (tile) => ["x", "y", "width", "height"].map((name) => Number(tile.getAttribute(name))) as [number, number, number, number],
    );
    for (const [index, [x, y, width, height]] of places.entries())
      for (const [otherX, otherY] of places.slice(index + 1))
        expect(Math.abs(x - otherX) >= width - 0.2 || Math.abs(y - otherY) >= height - 0.2).toBe(true);
  }
});

test("the area pointed out is framed", () => {
  expect(countPainted(svgOf({ highlightId: "b" }), "rect", "stroke", "var(--chart-highlight-line)")).toBe(1);
});

test("more classes than the palette has are refused", () => {
  expect(() => svgOf({ thresholds: [1, 2, 3, 4, 5, 6, 7] })).toThrow(RangeError);
});

test("the description counts provinces with data, lists classes from high to low, and names the archipelagos", () => {
  expect(chartDescription({ kind: "tile-grid", rows, options })).toBe(
    "3 trên 4 tỉnh, thành phố có số liệu. Từ 90 trở lên: C 95,50. Từ 80 đến dưới 90: B 80,00. Dưới 80: A 79,99. Bản đồ có: QĐ. Hoàng Sa.",
  );
});

test("matches the drawings", async () => {
  await expect(snapshotSvg(renderChart(tileGrid63Sample))).toMatchFileSnapshot("./__svg__/tile-grid-chart-63.svg");
  await expect(snapshotSvg(renderChart({ ...tileGrid34Sample, options: { ...tileGrid34Sample.options, width: 320 } }))).toMatchFileSnapshot(
    "./__svg__/tile-grid-chart-34-320.svg",
  );
});
