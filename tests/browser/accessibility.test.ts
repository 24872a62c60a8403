import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findings, quickAxe } from "./axe-findings.ts";
import { openSite, siteFolder, watchedPage, type OpenSite } from "./open-site.ts";
import { pageSamples, samplePath } from "./page-samples.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test("axe finds nothing on any type of page in light on a wide screen", { timeout: 400_000 }, async () => {
  const paths = pageSamples(siteFolder)
    .filter((sample) => sample.status !== 404)
    .map((sample) => samplePath(sample, "en"));
  expect(paths.length).toBeGreaterThan(19);
  const options = { colorScheme: "light", viewport: { width: 1280, height: 800 } } as const;
  expect(await findings(site, paths, options, false)).toEqual([]);
});

const withCharts = ["/", "/dia-phuong/hai-phong/", "/co-quan/hoa-binh/so-noi-vu/", "/bao-cao/son-la/2021-538-bc-skhcn/", "/bat-nhat/"];
test.each([
  ["in forced colours", { forcedColors: "active", colorScheme: "dark" }],
  ["on paper, whatever the screen prefers", { colorScheme: "dark" }],
] as const)("text stays readable %s", { timeout: 120_000 }, async (where, options) => {
  const prepared = async (page: Page): Promise<void> => {
    if (where.startsWith("on paper")) await page.emulateMedia({ media: "print" });
  };
  expect(await findings(site, withCharts, options, true, { rules: { runOnly: ["color-contrast"] }, prepared })).toEqual([]);
});

test("a finding would be seen", async () => {
  const watched = await watchedPage(site);
  await watched.page.goto(`${site.url}/phuong-phap/`);
  await watched.page.evaluate(() => {
    document.documentElement.removeAttribute("lang");
    document.querySelector("h1")?.setAttribute("class", "pale");
    document.styleSheets[0]?.insertRule(".pale { color: #ccc !important }");
  });
  const { violations } = await quickAxe(watched.page, { runOnly: ["color-contrast", "html-has-lang"] }).analyze();
  expect(violations.map((violation) => violation.id).sort()).toEqual(["color-contrast", "html-has-lang"]);
  await watched.close();
});
