import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../../scripts/lib/project-root.ts";
import { openSite, pageOfEachKind, type SiteInBrowser } from "./site-in-browser.ts";

const wide: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const narrow: BrowserContextOptions = { viewport: { width: 360, height: 740 } };
const chartsIn = (file: string): number => readFileSync(file, "utf8").split("<svg").length - 1;

let site: SiteInBrowser;
let paths: string[];
beforeAll(async () => {
  site = await openSite();
  paths = pageOfEachKind(chartsIn);
  expect(paths.length).toBeGreaterThan(12);
});
afterAll(() => site?.close());

function fullestPage(folder: string): string[] {
  const charts = (path: string): number => chartsIn(join(projectRoot, "dist", path, "index.html"));
  return paths
    .filter((path) => path.startsWith(`/${folder}/`))
    .sort((a, b) => charts(b) - charts(a))
    .slice(0, 1);
}

interface Visit {
  path: string;
  page: Page;
  status: number | undefined;
}

/** Opens pages one after the other in one tab with the given setting; collects what they ask of other hosts and complain about. */
async function visit(addresses: readonly string[], options: BrowserContextOptions, look: (visit: Visit) => Promise<void>): Promise<string[]> {
  const context = await site.browser.newContext(options);
  const complaints: string[] = [];
  context.on("request", (request) => void (request.url().startsWith(site.origin) || complaints.push(`asks ${request.url()}`)));
  context.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  context.on("weberror", (error) => void complaints.push(String(error.error())));
  const page = await context.newPage();
  for (const path of addresses) {
    const response = await page.goto(site.origin + path);
    await look({ path, page, status: response?.status() });
  }
  await context.close();
  return complaints;
}

/** Reads in one step what every chart of the page looks like to a reader and to a screen reader. */
function chartsOf(page: Page): Promise<{ width: number; height: number; name: string; description: string }[]> {
  return page.locator("svg[role=img]").evaluateAll((charts) =>
    charts.map((chart) => {
      const { width, height } = chart.getBoundingClientRect();
      const text = (attribute: string): string => document.getElementById(chart.getAttribute(attribute) ?? "")?.textContent ?? "";
      return { width, height, name: text("aria-labelledby"), description: text("aria-describedby") };
    }),
  );
}

test(
  "every kind of page opens in its language, with one heading, asks no other host, and reads the same without script",
  { timeout: 180_000 },
  async () => {
    const addresses = paths.flatMap((path) => [path, `/en${path}`]);
    const texts = new Map<string, string>();
    const complaints = await visit(addresses, wide, async ({ path, page, status }) => {
      const language = path.startsWith("/en/") ? "en" : "vi";
      expect([path, status, await page.locator("html").getAttribute("lang"), await page.locator("h1").count()]).toEqual([path, 200, language, 1]);
      const text = await page.locator("main").innerText();
      expect([path, text.length > 50]).toEqual([path, true]);
      texts.set(path, text);
    });
    expect(complaints).toEqual([]);
    await visit(addresses, { ...wide, javaScriptEnabled: false }, async ({ path, page }) => {
      expect([path, await page.locator("main").innerText()]).toEqual([path, texts.get(path)]);
    });
  },
);

test.each([
  ["1,280 pixels", wide],
  ["360 pixels", narrow],
])("at %s no kind of page scrolls sideways, and every chart is visible, named and described", { timeout: 120_000 }, async (_width, options) => {
  let charts = 0;
  await visit(paths, options, async ({ path, page }) => {
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([path, overflow]).toEqual([path, 0]);
    for (const { width, height, name, description } of await chartsOf(page)) {
      expect([path, name, width > 100, height > 20, description.length > 20]).toEqual([path, name, true, true, true]);
      expect([path, name.length > 10]).toEqual([path, true]);
      charts += 1;
    }
  });
  expect(charts).toBeGreaterThan(5);
});

test.each([
  ["light", "light", 1280],
  ["dark", "dark", 360],
] as const)("axe finds nothing on the kinds of page with charts: %s", { timeout: 240_000 }, async (_name, colorScheme, width) => {
  // axe takes seconds a page: of each folder with charts the page that has most.
  const drawn = ["/", ...["dia-phuong", "co-quan", "chi-so", "xep-loai", "bao-cao"].flatMap((folder) => fullestPage(folder))];
  expect(drawn).toHaveLength(6);
  await visit(drawn, { viewport: { width, height: 800 }, colorScheme }, async ({ path, page }) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect([path, violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)]).toEqual([path, []]);
  });
});
