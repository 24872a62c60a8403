import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { watchedPage, type OpenSite } from "./open-site.ts";

type RunOptions = Parameters<AxeBuilder["options"]>[0];

/** The axe that comes with the package, as it is for browsers: half the text of the one it takes by itself, and run once a page. */
const axeFile = createRequire(import.meta.resolve("@axe-core/playwright")).resolve("axe-core/axe.min.js");
const axeSource = `if (!globalThis.axe) { ${readFileSync(axeFile, "utf8")} }`;

/**
 * Runs axe in the page itself, which is five times as quick; the detour by an empty page is for frames, and here are none.
 *
 * It tells only what is wrong: to name each element that is right takes longer than to look at it.
 */
export function quickAxe(page: Page, options: RunOptions = {}): AxeBuilder {
  return new AxeBuilder({ page, axeSource }).setLegacyMode(true).options({ resultTypes: ["violations"], ...options });
}

/** Runs axe over pages one after the other in one tab and collects what it finds, with the page and the element. */
export async function findings(
  site: OpenSite,
  paths: readonly string[],
  options: BrowserContextOptions,
  opened: boolean,
  { rules = {}, prepared = async () => {} }: { rules?: RunOptions; prepared?: (page: Page) => Promise<void> } = {},
): Promise<string[]> {
  const { page, close } = await watchedPage(site, options);
  const found: string[] = [];
  await prepared(page);
  for (const path of paths) {
    await page.goto(site.url + path);
    if (opened) await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    const { violations } = await quickAxe(page, rules).analyze();
    found.push(...violations.map(({ id, nodes }) => `${path}: ${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`));
  }
  await close();
  return found;
}
