import { describe, expect, test } from "vitest";
import { chartDescription, type ChartSpec } from "../../src/charts/chart-spec.ts";
import { dressChart, drawChart, drawingReadings } from "../../src/charts/render.ts";
import { takeReadings } from "../../src/charts/readings.ts";
import { pagesOf } from "../../src/site/plan.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { elements } from "../helpers/svg.ts";
import { samples } from "./samples/index.ts";

/** Middles of all marks that a drawing has, whatever they stand for. */
function middles(svg: string): Set<string> {
  const number = (node: { getAttribute(name: string): string | null }, name: string): number => Number(node.getAttribute(name));
  const at = (x: number, y: number): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  return new Set([
    ...elements(svg, "circle").map((node) => at(number(node, "cx"), number(node, "cy"))),
    ...elements(svg, "rect").map((node) => at(number(node, "x") + number(node, "width") / 2, number(node, "y") + number(node, "height") / 2)),
  ]);
}

function reading(spec: ChartSpec) {
  const drawing = drawChart(spec);
  const [direction, ...readings] = drawingReadings(drawing, spec);
  return { direction, readings, svg: dressChart(drawing, spec) };
}

describe.each(samples.map((spec) => [spec.options.id, spec] as const))("the readings of %s", (_id, spec) => {
  test("stand at marks that are drawn, and none of them in the picture", () => {
    for (const locale of ["vi", "en"] as const) {
      const { readings, svg } = reading({ ...spec, options: { ...spec.options, locale } } as ChartSpec);
      expect(readings.length).toBeGreaterThan(2);
      const marks = middles(svg);
      for (const [x, y, text] of readings) {
        expect(marks, text).toContain(`${x} ${y}`);
        expect(text).toMatch(/\p{L}.*\d|: \p{L}/u);
      }
      expect(svg.match(/<title/g)).toHaveLength(1);
    }
  });
});

test("every dot of every chart of the site says its value as the description does", () => {
  let read = 0;
  for (const [, page] of pagesOf(siteData(), "vi", { takeAlong: false }))
    for (const { chart } of page.sections.flatMap((section) => section.figures ?? [])) {
      if (chart === null || !["trend", "small-multiples"].includes(chart.kind)) continue;
      const { readings } = reading(chart);
      const said = chartDescription({ ...chart, options: { ...chart.options, description: null } } as ChartSpec);
      for (const [, , text] of readings) {
        read += 1;
        expect(said, page.path).toContain(text.split(": ").at(-1)?.replace("\u00a0≠", ""));
      }
      expect(readings, page.path).toHaveLength(chart.rows.filter((row) => "value" in row && row.value !== null).length);
    }
  expect(read).toBeGreaterThan(500);
});

test("entities are letters again, and a text cannot end its mark", () => {
  const { content, readings } = takeReadings(
    '<circle cx="1.26" cy="2" r="3"><title>A &amp; B &lt;c&gt; &quot;d&quot;</title></circle><rect x="1" y="1" width="3" height="4"/>',
  );
  expect(readings).toEqual([[1.3, 2, 'A & B <c> "d"']]);
  expect(content).toBe('<circle cx="1.26" cy="2" r="3"/><rect x="1" y="1" width="3" height="4"/>');
});
