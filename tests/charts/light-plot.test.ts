import { expect, test, vi } from "vitest";
import { chartKinds, type ChartSpec } from "../../src/charts/chart-spec.ts";
import { drawChart } from "../../src/charts/render.ts";
import { pagesOf } from "../../src/site/plan.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { samples } from "./samples/index.ts";

async function lightDrawChart(): Promise<typeof drawChart> {
  vi.resetModules();
  vi.doMock("@observablehq/plot", () => import("../../src/charts/light-plot/index.ts"));
  const { drawChart: light } = await import("../../src/charts/render.ts");
  vi.doUnmock("@observablehq/plot");
  return light;
}

const widths = [320, 480, 640];
const variants = (spec: ChartSpec): ChartSpec[] => [
  { ...spec, rows: [] } as ChartSpec,
  ...widths.flatMap((width) => (["vi", "en"] as const).map((locale) => ({ ...spec, options: { ...spec.options, width, locale } }) as ChartSpec)),
];

test("draws the same bytes as Plot: every sample, at every width, in both languages, with and without rows", async () => {
  const light = await lightDrawChart();
  expect(light).not.toBe(drawChart);
  expect(new Set(samples.map((sample) => sample.kind))).toEqual(new Set(chartKinds));
  for (const spec of samples.flatMap(variants)) expect(light(spec), `${spec.kind} ${spec.options.width}`).toBe(drawChart(spec));
});

test("draws the same bytes as Plot: every chart of the site", async () => {
  const light = await lightDrawChart();
  const figures = [...pagesOf(siteData(), "vi")].flatMap(([, page]) => page.sections.flatMap((section) => section.figures ?? []));
  const specs = figures.flatMap(({ chart }) => (chart === null ? [] : [chart]));
  expect(specs.length).toBeGreaterThan(600);
  for (const spec of specs) expect(light(spec), spec.options.title).toBe(drawChart(spec));
});
