import { expect, test } from "vitest";
import { chartDescription } from "../../src/charts/chart-spec.ts";
import { renderChart } from "../../src/charts/render.ts";
import { smallMultiplesLayout, type SmallMultiplesOptions, type SmallMultiplesRow } from "../../src/charts/small-multiples-layout.ts";
import { drawnTexts, elements, snapshotSvg } from "../helpers/svg.ts";
import { smallMultiplesSample } from "./samples/small-multiples-sample.ts";

const options: SmallMultiplesOptions = { id: "s", locale: "vi", title: "Thử", unit: "points", isAxisShared: true, firstYear: 2020, lastYear: 2022 };
const row = (panelId: string, year: number, value: number, segment = "0"): SmallMultiplesRow => ({
  panelId,
  label: `Sở ${panelId}`,
  year,
  value,
  decimals: 1,
  segment,
});
const rows = [row("A", 2020, 80), row("A", 2021, 82), row("B", 2020, 90), row("B", 2021, 91)];
const svgOf = (given: readonly SmallMultiplesRow[], changes: Partial<SmallMultiplesOptions> = {}): string =>
  renderChart({ kind: "small-multiples", rows: given, options: { ...options, ...changes } });
const joined = (svg: string): number[] => elements(svg, "path").map((path) => (path.getAttribute("d") ?? "").split(/[ML]/).length - 1);

test("each unit has a panel, a name, a line of its own", () => {
  const svg = svgOf(rows);
  expect(joined(svg)).toEqual([2, 2]);
  expect(drawnTexts(svg)).toEqual(expect.arrayContaining(["Sở A", "Sở B", "80,0", "82,0", "90,0", "91,0"]));
});

test("a line stops at a break, which is marked, and at a missing year, which is not", () => {
  const broken = svgOf([row("A", 2020, 80), row("A", 2021, 82, "1")]);
  expect(joined(broken)).toEqual([]);
  expect(elements(broken, "line").filter((line) => line.parentNode?.getAttribute("stroke-dasharray") === "5 3")).toHaveLength(1);
  const gap = svgOf([row("A", 2020, 80), row("A", 2022, 82)]);
  expect(joined(gap)).toEqual([]);
  expect(gap).not.toContain("stroke-dasharray");
});

test("equal values are equally high in all panels where the axis is shared, and only there", () => {
  const heights = (isAxisShared: boolean) => {
    const { points } = smallMultiplesLayout([row("A", 2020, 80), row("A", 2021, 90), row("B", 2020, 80), row("B", 2021, 81)], {
      ...options,
      isAxisShared,
    });
    return points.map((point) => point.y);
  };
  const [a, , b] = heights(true);
  expect(a).toBe(b);
  const own = heights(false);
  expect(own[1]).toBeCloseTo(own[3]!);
  expect(drawnTexts(svgOf(rows, { isAxisShared: false })).join(" ")).toContain("không so độ cao");
  expect(drawnTexts(svgOf(rows)).join(" ")).toContain("chung một trục: 80–95 điểm");
});

test("the description says every value of every unit", () => {
  expect(chartDescription({ kind: "small-multiples", rows, options })).toBe(
    "Sở A: 2020: 80,0 điểm; 2021: 82,0 điểm. Sở B: 2020: 90,0 điểm; 2021: 91,0 điểm.",
  );
});

test("matches the drawing", async () => {
  await expect(snapshotSvg(renderChart(smallMultiplesSample))).toMatchFileSnapshot("./__svg__/small-multiples-chart.svg");
});
