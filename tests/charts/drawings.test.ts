import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ChartSpec } from "../../src/charts/chart-spec.ts";
import { chartKey, chartOrder, Drawings, type DrawReport } from "../../src/charts/drawings.ts";
import { renderChart } from "../../src/charts/render.ts";
import { TextStore } from "../../src/charts/text-store.ts";
import { samples } from "./samples/index.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "charts-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const withOptions = (spec: ChartSpec, options: object): ChartSpec => ({ ...spec, options: { ...spec.options, ...options } }) as ChartSpec;

describe("chartKey", () => {
  const spec = samples[0]!;
  test("is the same for charts that differ in id, title, description or highlight", () => {
    expect(chartKey(withOptions(spec, { id: "x", title: "Khác", description: "Khác", highlightId: "y" }))).toBe(chartKey(spec));
    expect(chartKey({ ...spec, rows: structuredClone(spec.rows) } as ChartSpec)).toBe(chartKey(spec));
  });
  test("is another for other rows, options or kind", () => {
    const keys = [
      spec,
      withOptions(spec, { width: 320 }),
      withOptions(spec, { locale: "en" }),
      { ...spec, rows: spec.rows.slice(1) } as ChartSpec,
      ...samples.slice(1),
    ].map(chartKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("Drawings", () => {
  const draw = (specs: readonly ChartSpec[]): { svgs: string[]; report: Omit<DrawReport, "seconds"> } => {
    const drawings = Drawings.open(folder);
    const svgs = specs.map((spec) => drawings.svgOf(chartOrder(spec)));
    const { seconds: _seconds, ...report } = drawings.close();
    return { svgs, report };
  };

  test("draws each drawing once, and not again in the next build", () => {
    const specs = [...samples, ...samples.map((spec) => withOptions(spec, { id: "again", highlightId: null }))];
    const count = samples.length;
    expect(draw(specs).report).toEqual({ charts: 2 * count, unique: count, drawn: count, reused: 0 });
    expect(draw(specs).report).toEqual({ charts: 2 * count, unique: count, drawn: 0, reused: count });
    expect(draw([...specs, withOptions(samples[0]!, { width: 321 })]).report).toMatchObject({ drawn: 1, reused: count });
  });

  test("gives the same chart drawn on the spot, from memory, and from an earlier build", () => {
    const expected = samples.map(renderChart);
    expect(draw(samples).svgs).toEqual(expected);
    expect(draw([...samples, ...samples]).svgs).toEqual([...expected, ...expected]);
  });

  test("does not draw again what more charts than memory holds have pushed out", () => {
    const specs = Array.from({ length: 320 }, (_, index) => withOptions(samples[index % samples.length]!, { width: 320 + index }));
    expect(draw([...specs, ...specs]).report).toMatchObject({ unique: 320, drawn: 320, reused: 0 });
  });

  test("does not use drawings of other code", () => {
    draw(samples);
    writeFileSync(join(folder, "version"), "other");
    expect(draw(samples).report).toMatchObject({ drawn: samples.length, reused: 0 });
  });

  test("drops drawings that no chart uses any more", () => {
    draw(samples);
    draw(samples.slice(0, 1));
    const store = TextStore.open(folder);
    expect(store.size).toBe(1);
    store.close();
  });

  test("keeps nothing of a chart that cannot be drawn", () => {
    const broken = withOptions(
      samples.find(({ kind }) => kind === "tile-grid")!,
      { thresholds: [1, 2, 3, 4, 5, 6, 7] },
    );
    expect(() => draw([broken])).toThrow(/thresholds/);
    expect(TextStore.open(folder).size).toBe(0);
  });

  test("no charts: nothing to do", () => {
    expect(draw([]).report).toEqual({ charts: 0, unique: 0, drawn: 0, reused: 0 });
  });
});
