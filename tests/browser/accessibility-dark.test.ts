import { afterAll, beforeAll, expect, test } from "vitest";
import { findings } from "./axe-findings.ts";
import { openSite, siteFolder, type OpenSite } from "./open-site.ts";
import { pageSamples } from "./page-samples.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test("axe finds nothing on any type of page in dark at 360 px, tables open", { timeout: 400_000 }, async () => {
  const paths = pageSamples(siteFolder).map((sample) => sample.path);
  expect(paths.length).toBeGreaterThan(20);
  const options = { colorScheme: "dark", viewport: { width: 360, height: 800 } } as const;
  expect(await findings(site, paths, options, true)).toEqual([]);
});
