import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, watchedPage, type OpenSite, type WatchedPage } from "./open-site.ts";
import { paleTexts } from "./pale-texts.ts";

let site: OpenSite;
let watched: WatchedPage;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  watched = await watchedPage(site, { viewport: { width: 360, height: 800 } });
  page = watched.page;
});
afterAll(async () => {
  await watched.close();
  await site.close();
});

/** A page with each kind of chart, and how its figure's id begins. */
const charts = {
  ranked: ["/co-quan/hoa-binh/so-noi-vu/", "f-hang-"],
  trend: ["/dia-phuong/hai-phong/", "f-chuoi-par-index"],
  "level shares": ["/xep-loai/hai-phong/dv-s01/", "f-muc-"],
  components: ["/co-quan/vinh-phuc/bao-hiem-xa-hoi/", "f-thanh-phan-"],
  scatter: ["/co-quan/hoa-binh/so-noi-vu/", "f-hai-chi-so-"],
  "report figures": ["/bao-cao/son-la/2021-538-bc-skhcn/", "f-so-lieu-"],
  "tile grid": ["/chi-so/par-index/2022/", "f-o-"],
  "model counts": ["/mo-hinh/", "f-mo-hinh-"],
} as const;
const paths = [...new Set(Object.values(charts).map(([path]) => path))];

/** A number that a discrepancy concerns has its sign beside it. */
const withoutSign = (text: string): string => text.replace(/\s*≠$/, "");

describe("the table beside a chart says what its marks say", () => {
  test("ranked: each value of the table is printed once, each has a dot", async () => {
    const { texts, marks, column } = await figure("ranked");
    const values = column("Giá trị").map(number);
    expect(values.length).toBeGreaterThan(10);
    expect(texts.map(withoutSign).filter((text) => /^\d+,\d+$/.test(text))).toEqual(values);
    expect(marks("circle", "mark")).toBe(values.length);
  });

  test("trend: every dot is a year of the table, with a value the table has for it", async () => {
    const { texts, marks, column } = await figure("trend");
    const years = new Map<string, Set<string>>();
    for (const [index, value] of column("Giá trị").entries()) {
      if (!value.includes("%")) continue;
      const year = column("Năm")[index]!;
      years.set(year, (years.get(year) ?? new Set()).add(number(value)));
    }
    const printed = texts.map(withoutSign).filter((text) => /^\d+,\d+$/.test(text));
    expect(years.size).toBeGreaterThan(4);
    expect(marks("circle", "mark")).toBe(years.size);
    expect([...years.values()].map((stated, index) => stated.has(printed[index]!))).toEqual([...years.keys()].map(() => true));
  });

  test("level shares: number and share of every row stand in the chart", async () => {
    const { texts, column } = await figure("level shares");
    const rows = column("Số đơn vị").map((count, index) => `: ${count} (${column("Tỷ lệ")[index]})`);
    expect(rows.length).toBeGreaterThan(2);
    expect(texts.filter((text) => text.endsWith("%)")).map((text) => text.replace(/^[^:]*/, ""))).toEqual(rows);
  });

  test("components: every part has its value and a dot", async () => {
    const { texts, marks, column } = await figure("components");
    const values = column("Giá trị").map(number);
    expect(values.length).toBeGreaterThan(1);
    expect(texts.map(withoutSign).filter((text) => /^\d+,\d+$/.test(text))).toEqual(values);
    expect(texts.filter((text) => column("Thành phần").includes(text))).toEqual(column("Thành phần"));
    expect(marks("circle", "mark")).toBe(values.length);
  });

  test("scatter: every dot lies where the two values of its row put it", async () => {
    const { dots, column } = await figure("scatter");
    const rows = column("SIPAS").map((x, index) => ({ x: decimal(x), y: decimal(column("PAR INDEX")[index]!) }));
    expect(rows.length).toBeGreaterThan(10);
    const asked = placed(rows.map(({ x, y }) => ({ x, y: -y })));
    expect(dots.length).toBe(rows.length);
    for (const [index, dot] of placed(dots).entries()) {
      expect(dot.x).toBeCloseTo(asked[index]!.x, 2);
      expect(dot.y).toBeCloseTo(asked[index]!.y, 2);
    }
  });

  test("report figures: the printed figures are those of the table, in its order", async () => {
    const { texts, column } = await figure("report figures");
    const printed = column("Giá trị").map(withoutMark);
    expect(printed.length).toBeGreaterThan(20);
    expect(texts.filter((text) => printed.includes(text))).toEqual(printed);
  });

  test("tile grid: as many tiles of each step as values between its bounds", async () => {
    const { marks, texts, column } = await figure("tile grid");
    const values = column("Giá trị")
      .filter((value) => value !== "–")
      .map(decimal);
    const bounds = texts.flatMap((text) => /^từ (\d+)/.exec(text)?.[1] ?? []).map(Number);
    expect(bounds.length).toBeGreaterThan(1);
    const steps = [-Infinity, ...bounds].map((from, index) => values.filter((value) => value >= from && value < (bounds[index] ?? Infinity)).length);
    // The legend shows one swatch of each step.
    const tiles = [1, 2, 3, 4, 5, 6, 7]
      .map((step) => marks("rect", `step-${step}`))
      .filter((count) => count > 0)
      .map((count) => count - 1);
    expect(tiles).toEqual(steps);
    expect(texts.join(" ")).toMatch(/Hoàng Sa.*Trường Sa/);
  });

  test("model counts: every bar has a number, and the table has it at the same place", async () => {
    const { texts, marks, column } = await figure("model counts");
    const printed = texts.filter((text) => /^[\d.]+$/.test(text));
    expect(printed.length).toBeGreaterThan(1);
    expect(marks("rect", "mark")).toBe(printed.length);
    const rows = column("Nơi").map((place, index) => `${place}: ${withoutMark(column("Số lượng")[index]!)}`);
    const places = texts.filter((text) => column("Nơi").includes(text));
    expect(rows).toEqual(expect.arrayContaining(printed.map((count, index) => `${places[index]}: ${count}`)));
  });
});

test("at 360 px no text of any chart is smaller than 11 px", async () => {
  let texts = 0;
  for (const path of paths) {
    await page.goto(site.url + path);
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll<SVGTextElement>("svg.plot text")].map((text) => ({
        text: text.textContent,
        size: parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
      })),
    );
    texts += sizes.length;
    expect(sizes.filter(({ size }) => size < 11).slice(0, 3), path).toEqual([]);
  }
  expect(texts).toBeGreaterThan(500);
});

test.each([
  ["in light", { colorScheme: "light" }],
  ["in dark", { colorScheme: "dark" }],
  ["in forced colours", { colorScheme: "dark", forcedColors: "active" }],
  ["on paper", { media: "print", colorScheme: "dark" }],
] as const)("every text of a chart stands out from what lies below it %s", { timeout: 90_000 }, async (_where, media) => {
  await page.emulateMedia({ media: "screen", forcedColors: "none", ...media });
  for (const path of paths) {
    await page.goto(site.url + path);
    const { looked, pale } = await page.evaluate(paleTexts, 4.5);
    expect(looked, path).toBeGreaterThan(3);
    expect(pale, path).toEqual([]);
  }
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
});

test("a text too pale for its ground would be noticed", async () => {
  await page.goto(`${site.url}/xep-loai/hai-phong/dv-s01/`);
  await page.evaluate(() => document.querySelector("svg.plot text")?.setAttribute("fill", "#999"));
  expect((await page.evaluate(paleTexts, 4.5)).pale).toHaveLength(1);
});

/** Reads the first figure of a kind: texts and marks of its drawing, columns of its table. */
async function figure(kind: keyof typeof charts) {
  const [path, prefix] = charts[kind];
  await page.goto(site.url + path);
  const read = await page
    .locator(`figure[id^="${prefix}"]:has(svg)`)
    .first()
    .evaluate((element) => {
      const shapes = [...element.querySelectorAll("svg :is(circle, rect)")].filter((shape) => shape.closest("defs, pattern, clipPath") === null);
      return {
        texts: [...element.querySelectorAll("svg text")].map((text) => text.textContent),
        shapes: shapes.map((shape) => [shape.tagName, shape.getAttribute("fill") ?? shape.closest("[fill]")?.getAttribute("fill") ?? ""] as const),
        dots: [...element.querySelectorAll("svg circle")].map((dot) => ({ x: Number(dot.getAttribute("cx")), y: Number(dot.getAttribute("cy")) })),
        table: [...element.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent.trim())),
      };
    });
  const [headings = [], ...rows] = read.table;
  return {
    texts: read.texts,
    dots: read.dots,
    marks: (tag: string, color: string) => read.shapes.filter(([name, fill]) => name === tag && fill === `var(--chart-${color})`).length,
    column: (title: string) => (headings.includes(title) ? rows.map((row) => row[headings.indexOf(title)] ?? "") : []),
  };
}

/** Leaves out the mark of a discrepancy that a cell may carry behind its figure. */
function withoutMark(cell: string): string {
  return cell.replace(/\s*≠.*$/, "");
}

/** Takes the number out of a cell, as it is printed. */
function number(cell: string): string {
  return /[\d.,]+/.exec(cell)?.[0] ?? cell;
}

function decimal(cell: string): number {
  return Number(number(cell).replace(",", "."));
}

/** Puts points on a scale of 0 to 1 each way, from left to right. */
function placed(points: readonly { x: number; y: number }[]): { x: number; y: number }[] {
  const along = (key: "x" | "y") => {
    const all = points.map((point) => point[key]);
    const low = Math.min(...all);
    const span = Math.max(...all) - low;
    return (point: { x: number; y: number }) => (point[key] - low) / span;
  };
  const [x, y] = [along("x"), along("y")];
  return points.map((point) => ({ x: x(point), y: y(point) })).sort((a, b) => a.x - b.x || a.y - b.y);
}
