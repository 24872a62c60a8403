import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { watchedPage, type OpenSite } from "./open-site.ts";

/** Runs axe in the page itself, which is five times as quick; the detour by an empty page is for frames, and here are none. */
export function quickAxe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true);
}

/** Runs axe over pages one after the other in one tab and collects what it finds, with the page and the element. */
export async function findings(
  site: OpenSite,
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
