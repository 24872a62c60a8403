import { expect, test } from "vitest";
import { chartDescription } from "../../src/charts/chart-spec.ts";
import { renderChart } from "../../src/charts/render.ts";
import type { ScatterOptions, ScatterRow } from "../../src/charts/scatter-layout.ts";
import { countPainted, drawnTexts, elements, snapshotSvg } from "../helpers/svg.ts";
import { scatterSample } from "./samples/scatter-sample.ts";

const options: ScatterOptions = {
  id: "s",
  locale: "vi",
  title: "Thử",
  xLabel: "SIPAS",
  yLabel: "PAR INDEX",
  xUnit: "percent",
  yUnit: "points",
  width: 402,
};
/** Synthetic. */
const rows: ScatterRow[] = [
  { id: "a", label: "Sở A", x: 80, y: 90 },
  { id: "b", label: "Sở B", x: 90.5, y: 85 },
  { id: "c", label: "Sở C", x: 85, y: 80 },
  { id: "d", label: "Sở D", x: 85.2, y: 84.8 },
];
const svgOf = (given: readonly ScatterRow[], changes: Partial<ScatterOptions> = {}): string =>
  renderChart({ kind: "scatter", rows: given, options: { ...options, ...changes } });

test("each unit is one dot, and no line is fitted through them", () => {
  const svg = svgOf(rows);
  expect(elements(svg, "circle")).toHaveLength(4);
  expect(elements(svg, "path")).toHaveLength(0);
});

test("a higher value stands further right and further up", () => {
  const at = new Map(
    elements(svgOf(rows), "circle").map((circle, index) => [
      rows[index]!.id,
      [Number(circle.getAttribute("cx")), Number(circle.getAttribute("cy"))] as const,
    ]),
  );
  expect(at.get("b")![0]).toBeGreaterThan(at.get("a")![0]);
  expect(at.get("a")![1]).toBeLessThan(at.get("c")![1]);
});

test("the extremes are named, others are not", () => {
  expect(
    drawnTexts(svgOf(rows))
      .filter((text) => text.startsWith("Sở"))
      .sort(),
  ).toEqual(["Sở A", "Sở B", "Sở C"]);
});

test("the unit pointed out is ringed and named once", () => {
  for (const highlightId of ["d", "a"]) {
    const svg = svgOf(rows, { highlightId });
    expect(countPainted(svg, "rect", "stroke", "var(--chart-highlight-line)")).toBe(1);
    expect(drawnTexts(svg).filter((text) => text === `Sở ${highlightId.toUpperCase()}`)).toHaveLength(1);
  }
});

test("axes carry name and unit, and the note is under them", () => {
  const texts = drawnTexts(svgOf(rows, { note: "SIPAS là một phần của PAR INDEX." }));
  expect(texts).toEqual(expect.arrayContaining(["↑ PAR INDEX (điểm)", "SIPAS (%) →", "SIPAS là một phần của PAR INDEX."]));
});

test("one unit, and units at one place, are drawn", () => {
  expect(elements(svgOf(rows.slice(0, 1)), "circle")).toHaveLength(1);
  expect(elements(svgOf([rows[0]!, { ...rows[0]!, id: "z" }]), "circle")).toHaveLength(2);
});

test("the description names the extremes with both values", () => {
  const said = chartDescription({ kind: "scatter", rows, options: { ...options, highlightId: "d", note: "SIPAS là một phần của PAR INDEX" } });
  expect(said).toContain("4 đơn vị. SIPAS cao nhất: Sở B: SIPAS 90,5%, PAR INDEX 85 điểm.");
  expect(said).toContain("PAR INDEX thấp nhất: Sở C: SIPAS 85%, PAR INDEX 80 điểm.");
  expect(said).toContain("Sở D: SIPAS 85,2%, PAR INDEX 84,8 điểm. SIPAS là một phần của PAR INDEX.");
});

test("matches the drawing", async () => {
  const svg = renderChart(scatterSample);
  expect(elements(svg, "circle")).toHaveLength(19);
  await expect(snapshotSvg(svg)).toMatchFileSnapshot("./__svg__/scatter-chart.svg");
});
