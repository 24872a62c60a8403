import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, siteFolder, watchedPage, type OpenSite } from "./open-site.ts";
import { pageSamples, samplePath } from "./page-samples.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const samples = pageSamples(siteFolder);
const twoLanguages = samples.filter((sample) => sample.status !== 404);

test.each([
  [
    "in light on a wide screen",
    twoLanguages.map((sample) => samplePath(sample, "en")),
    { colorScheme: "light", viewport: { width: 1280, height: 800 } },
    false,
  ],
  ["in dark at 360 px, tables open", samples.map((sample) => sample.path), { colorScheme: "dark", viewport: { width: 360, height: 800 } }, true],
] as const)("axe finds nothing on any type of page %s", { timeout: 400_000 }, async (_where, paths, options, opened) => {
  expect(paths.length).toBeGreaterThan(19);
  expect(await findings(paths, options, opened, (page) => quickAxe(page).options({ resultTypes: ["violations"] }))).toEqual([]);
});

const withCharts = ["/", "/dia-phuong/hai-phong/", "/co-quan/hoa-binh/so-noi-vu/", "/bao-cao/son-la/2021-538-bc-skhcn/", "/bat-nhat/"];
test.each([
  ["in forced colours", { forcedColors: "active", colorScheme: "dark" }],
  ["on paper, whatever the screen prefers", { colorScheme: "dark" }],
] as const)("text stays readable %s", { timeout: 120_000 }, async (where, options) => {
  const prepared = async (page: Page): Promise<void> => {
    if (where.startsWith("on paper")) await page.emulateMedia({ media: "print" });
  };
  const contrast = (page: Page): AxeBuilder => quickAxe(page).options({ runOnly: ["color-contrast"], resultTypes: ["violations"] });
  expect(await findings(withCharts, options, true, contrast, prepared)).toEqual([]);
});

test("a finding would be seen", async () => {
  const watched = await watchedPage(site);
  await watched.page.goto(`${site.url}/phuong-phap/`);
  await watched.page.evaluate(() => {
    document.documentElement.removeAttribute("lang");
    document.querySelector("h1")?.setAttribute("class", "pale");
    document.styleSheets[0]?.insertRule(".pale { color: #ccc !important }");
  });
  const { violations } = await quickAxe(watched.page)
    .options({ runOnly: ["color-contrast", "html-has-lang"] })
    .analyze();
  expect(violations.map((violation) => violation.id).sort()).toEqual(["color-contrast", "html-has-lang"]);
  await watched.close();
});

/** Runs axe in the page itself, which is five times as quick; the detour by an empty page is for frames, and here are none. */
function quickAxe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true);
}

/** Runs axe over pages one after the other in one tab and collects what it finds, with the page and the element. */
async function findings(
  paths: readonly string[],
  options: BrowserContextOptions,
  opened: boolean,
  builder: (page: Page) => AxeBuilder,
  prepared: (page: Page) => Promise<void> = async () => {},
): Promise<string[]> {
  const { page, close } = await watchedPage(site, options);
  const found: string[] = [];
  await prepared(page);
  for (const path of paths) {
    await page.goto(site.url + path);
    if (opened) await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    const { violations } = await builder(page).analyze();
    found.push(...violations.map(({ id, nodes }) => `${path}: ${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`));
  }
  await close();
  return found;
}
