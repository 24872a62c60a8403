import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { chartKey } from "../../src/charts/drawings.ts";
import { chartDescription, chartKinds, type ChartSpec } from "../../src/charts/chart-spec.ts";
import { drawChart, renderChart } from "../../src/charts/render.ts";
import { elements, overlaps, parseSvg, textBoxes } from "../helpers/svg.ts";
import { samples } from "./samples/index.ts";

const widths = [320, 360, 480, 640];
const changed = (spec: ChartSpec, options: Partial<ChartSpec["options"]>): ChartSpec =>
  ({ ...spec, options: { ...spec.options, ...options } }) as ChartSpec;

test("there is a sample of every kind", () => {
  expect(new Set(samples.map(({ kind }) => kind))).toEqual(new Set(chartKinds));
});

describe.each(samples.map((spec) => [spec.options.id, spec] as const))("%s", (_id, spec) => {
  const variants = widths.flatMap((width) => (["vi", "en"] as const).map((locale) => renderChart(changed(spec, { width, locale }))));

  test("has a name and a description that the svg refers to", () => {
    const svg = parseSvg(renderChart(spec));
    expect(svg.getAttribute("role")).toBe("img");
    const [title] = svg.querySelectorAll(`#${svg.getAttribute("aria-labelledby")}`);
    const [description] = svg.querySelectorAll(`#${svg.getAttribute("aria-describedby")}`);
    expect(title?.textContent).toBe(spec.options.title);
    expect(description?.textContent).toBe(chartDescription(spec));
    expect(description?.textContent.length).toBeGreaterThan(20);
  });

  test("carries no style, no inner label, no number that is none, no attribute twice", () => {
    for (const svg of variants) {
      expect(svg).not.toMatch(/<style|style=|font-variant|aria-label=|NaN|undefined|Infinity|null/);
      for (const [tag] of svg.matchAll(/<[a-z][^>]*>/g)) {
        const names = [...tag.matchAll(/ ([a-z-]+)="/gi)].map(([, name]) => name);
        expect(new Set(names).size, tag).toBe(names.length);
      }
    }
  });

  test("rounds coordinates to a tenth of a pixel", () => {
    for (const svg of variants)
      expect([...svg.matchAll(/ (?:x|y|x1|x2|y1|y2|cx|cy|width|height|d|transform)="[^"]*\.\d\d/g)].map(([text]) => text)).toEqual([]);
  });

  test("keeps every text inside the chart, and no text covers another, from 320 to 640 px", () => {
    for (const width of widths)
      for (const locale of ["vi", "en"] as const) {
        const svg = renderChart(changed(spec, { width, locale }));
        const boxes = textBoxes(svg);
        const height = Number(parseSvg(svg).getAttribute("height"));
        expect(boxes.length).toBeGreaterThan(3);
        expect(
          boxes.filter(({ left, right, top, bottom }) => left < -4 || right > width + 4 || top < -2 || bottom > height + 2).map(({ text }) => text),
          `${width} ${locale}`,
        ).toEqual([]);
        expect(overlaps(boxes), `${width} ${locale}`).toEqual([]);
      }
  });

  test("draws no text smaller than 11 px", () => {
    for (const svg of variants) for (const [, size] of svg.matchAll(/font-size="([^"]+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(11);
  });

  test("two on one page share no id, and every reference finds its element", () => {
    const page = renderChart(changed(spec, { id: "first" })) + renderChart(changed(spec, { id: "second" }));
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  test("survives JSON, and its drawing does not know id, title, description or highlight", () => {
    expect(renderChart(JSON.parse(JSON.stringify(spec)) as ChartSpec)).toBe(renderChart(spec));
    const other = changed(spec, { id: "other", title: "Khác", description: "Khác", highlightId: null });
    expect(drawChart(other)).toBe(drawChart(spec));
    expect(chartKey(other)).toBe(chartKey(spec));
  });

  test("takes no rows without failing", () => {
    const svg = renderChart({ ...spec, rows: [] } as ChartSpec);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(Number(parseSvg(svg).getAttribute("height"))).toBeGreaterThan(0);
  });
});

test("gives the same bytes whatever was drawn before", () => {
  const inOrder = samples.map(renderChart);
  const backwards = [...samples].reverse().map(renderChart).reverse();
  expect(backwards).toEqual(inOrder);
});

test("gives the same bytes in a worker", async () => {
  const worker = new Worker(new URL("./draw-in-thread.ts", import.meta.url));
  const drawings = await new Promise<string[]>((resolve, reject) => {
    worker.on("message", resolve).on("error", reject);
    worker.postMessage(samples);
  });
  await worker.terminate();
  expect(drawings).toEqual(samples.map(drawChart));
});

test("a text of a source cannot break out of the svg", () => {
  const [sample] = samples;
  const svg = renderChart({ ...sample, options: { ...sample!.options, title: `<script>alert("&")</script>` } } as ChartSpec);
  expect(elements(svg, "script")).toEqual([]);
  expect(elements(svg, "title")[0]?.textContent).toBe(`<script>alert("&")</script>`);
});

test("an id that cannot stand before others is refused", () => {
  expect(() => renderChart(changed(samples[0]!, { id: "1 x" }))).toThrow(/chart id/);
});

test("every colour of the charts is defined for light, dark and print, and all but the steps for forced colours", () => {
  const css = readFileSync(new URL("../../src/charts/charts.css", import.meta.url), "utf8");
  const used = new Set(
    samples
      .map(renderChart)
      .join("")
      .match(/--chart-[a-z0-9-]+/g),
  );
  expect(used.size).toBeGreaterThan(10);
  for (const name of used) expect(css.split(`${name}:`).length - 1, name).toBe(/step|ink/.test(name) ? 3 : 4);
});

/** Gives the contrast of two colours "#rrggbb" or "#rgb" as WCAG defines it. */
function contrast(first: string, second: string): number {
  const luminance = (color: string): number => {
    const hex = color.length === 4 ? [...color.slice(1)].map((digit) => digit + digit).join("") : color.slice(1);
    const [red, green, blue] = [0, 2, 4]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low, high] = [luminance(first), luminance(second)].sort((one, other) => one - other) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

test("texts on steps and on the ground can be read, and steps run one way", () => {
  const css = readFileSync(new URL("../../src/charts/charts.css", import.meta.url), "utf8");
  const themes = [...css.matchAll(/\{[^{}]*--chart-step-1[^{}]*\}/g)].map(
    ([block]) => new Map([...block.matchAll(/(--chart-[a-z0-9-]+): (#[0-9a-f]+);/g)].map(([, name, color]) => [name!, color!])),
  );
  expect(themes).toHaveLength(3);
  for (const theme of themes) {
    const color = (name: string): string => theme.get(`--chart-${name}`)!;
    const ground = color("ground");
    for (const name of ["muted", "mark", "second", "good", "bad"]) expect(contrast(color(name), ground), name).toBeGreaterThanOrEqual(4.5);
    for (let step = 1; step <= 7; step += 1)
      expect(contrast(color(`ink-${step}`), color(`step-${step}`)), `${ground} ${step}`).toBeGreaterThanOrEqual(4.5);
    const strengths = [1, 2, 3, 4, 5, 6, 7].map((step) => contrast(color(`step-${step}`), ground));
    expect(strengths).toEqual([...strengths].sort((one, other) => one - other));
    for (const step of [1, 2, 3, 4, 5, 6]) expect(strengths[step]! / strengths[step - 1]!, `${ground} ${step}`).toBeGreaterThan(1.1);
  }
});

describe("a value that a discrepancy concerns", () => {
  // A report's figures have the verdict of every check beside them.
  const marking = samples.filter(({ kind }) => kind !== "report-figures");

  test.each(marking.map((spec) => [spec.options.id, spec] as const))("has the sign in the drawing and in what is read at it: %s", (_id, spec) => {
    const disputed = { ...spec, rows: spec.rows.map((row) => ({ ...row, isDisputed: true })) } as ChartSpec;
    for (const width of widths) {
      expect(drawChart(changed(spec, { width }))).not.toContain("≠");
      const drawing = drawChart(changed(disputed, { width }));
      expect(drawing.split("\n").slice(2).join("\n"), `${width}`).toContain("≠</text>");
      expect(overlaps(textBoxes(renderChart(changed(disputed, { width })))), `${width}`).toEqual([]);
    }
  });
});
