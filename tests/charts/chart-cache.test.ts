import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { chartKey } from "../../src/charts/chart-cache.ts";
import type { ChartSpec } from "../../src/charts/chart-spec.ts";
import { ChartStore } from "../../src/charts/chart-store.ts";
import { drawCharts } from "../../src/charts/draw-all.ts";
import { drawChart, renderChart } from "../../src/charts/render.ts";
import { samples } from "./samples/index.ts";

let root = "";
let cacheDir = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "charts-"));
  cacheDir = join(root, "charts");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
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

describe("drawCharts", () => {
  test("draws each drawing once, and not again", async () => {
    const specs = [...samples, ...samples.map((spec) => withOptions(spec, { id: "again", highlightId: null }))];
    const count = samples.length;
    expect(await drawCharts(specs, { cacheDir })).toEqual({ total: 2 * count, unique: count, cached: 0, drawn: count });
    expect(await drawCharts(specs, { cacheDir })).toEqual({ total: 2 * count, unique: count, cached: count, drawn: 0 });
    expect(await drawCharts([...specs, withOptions(samples[0]!, { width: 321 })], { cacheDir })).toMatchObject({ cached: count, drawn: 1 });
    const store = ChartStore.open(cacheDir);
    expect(store.size).toBe(count + 1);
    for (const spec of samples) expect(store.read(chartKey(spec))).toBe(drawChart(spec));
    store.close();
  });

  test("draws the same in several threads", async () => {
    const specs = Array.from({ length: 360 }, (_, index) => withOptions(samples[index % samples.length]!, { width: 320 + index }));
    const report = await drawCharts(specs, { cacheDir, workers: 3 });
    expect(report).toEqual({ total: 360, unique: 360, cached: 0, drawn: 360 });
    const store = ChartStore.open(cacheDir);
    for (const index of [0, 39, 40, 41, 200, 359]) expect(store.read(chartKey(specs[index]!)), String(index)).toBe(drawChart(specs[index]!));
    store.close();
  });

  test("a chart that fails in a thread fails the build", async () => {
    const broken = withOptions(
      samples.find(({ kind }) => kind === "tile-grid")!,
      { thresholds: [1, 2, 3, 4, 5, 6, 7] },
    );
    const specs = Array.from({ length: 400 }, (_, index) => withOptions(index === 350 ? broken : samples[0]!, { width: 320 + index }));
    await expect(drawCharts(specs, { cacheDir, workers: 2 })).rejects.toThrow(/thresholds/);
    expect(ChartStore.open(cacheDir).size).toBe(0);
  });

  test("a cache of other code is not used", async () => {
    await drawCharts(samples, { cacheDir });
    writeFileSync(join(cacheDir, "version"), "other");
    expect(await drawCharts(samples, { cacheDir })).toMatchObject({ cached: 0, drawn: samples.length });
  });

  test("no charts: nothing to do", async () => {
    expect(await drawCharts([], { cacheDir })).toEqual({ total: 0, unique: 0, cached: 0, drawn: 0 });
  });
});

describe("ChartStore", () => {
  test("keeps texts of any script, also after it is opened again", () => {
    ChartStore.open(cacheDir).add([
      ["a", "Đồng Tháp ✓"],
      ["b", ""],
    ]);
    const store = ChartStore.open(cacheDir);
    expect([store.read("a"), store.read("b"), store.read("c")]).toEqual(["Đồng Tháp ✓", "", null]);
    store.close();
  });
  test("a pack that was cut off is not read as whole", () => {
    ChartStore.open(cacheDir).add([
      ["a", "first"],
      ["b", "second"],
    ]);
    const pack = readdirSync(cacheDir).find((file) => file.endsWith(".pack"))!;
    truncateSync(join(cacheDir, pack), 7);
    const store = ChartStore.open(cacheDir);
    expect([store.read("a"), store.read("b")]).toEqual(["first", null]);
    store.close();
  });
  test("drops what is no longer used once it is more than what is", () => {
    const store = ChartStore.open(cacheDir);
    store.add([
      ["a", "1"],
      ["b", "2"],
      ["c", "3"],
    ]);
    store.compact(new Set(["a", "b"]));
    expect(store.size).toBe(3);
    store.compact(new Set(["b"]));
    expect([store.size, store.read("b"), store.read("a")]).toEqual([1, "2", null]);
    store.close();
  });
});

test("readChart gives the same from the cache as drawn on the spot", async () => {
  vi.stubEnv("CACHE_DIR", root);
  vi.resetModules();
  await drawCharts(samples.slice(0, 4), { cacheDir });
  const { readChart } = await import("../../src/charts/chart-cache.ts");
  for (const spec of samples) expect(readChart(spec)).toBe(renderChart(spec));
  vi.unstubAllEnvs();
});
