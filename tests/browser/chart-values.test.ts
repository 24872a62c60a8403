import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quickAxe } from "./axe-findings.ts";
import { openSite, siteFolder, watchedPage, type OpenSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const path = "/co-quan/hoa-binh/so-noi-vu/";
const charts = (page: Page) => page.locator("figure > .chart");
const said = (chart: Locator) => chart.locator("[role=status]");

/** The middle of a mark on the screen. */
async function middle(mark: Locator): Promise<{ x: number; y: number }> {
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (box === null) throw new Error("The mark is not drawn.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe("the values of a chart", { timeout: 120_000 }, () => {
  test("cost a page nothing until a reader asks, and then little", async () => {
    const { page, complaints, close } = await watchedPage(site);
    await page.goto(site.url + path, { waitUntil: "networkidle" });
    const loaded = () => page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.includes("/bieu-do/")).length);
    expect(await loaded()).toBe(0);
    expect(await charts(page).count()).toBeGreaterThan(2);
    await charts(page).first().hover();
    await expect.poll(loaded).toBe(2);
    expect(brotliCompressSync(readFileSync(join(siteFolder, "bieu-do/gia-tri.js"))).length).toBeLessThan(2000);
    expect(brotliCompressSync(readFileSync(join(siteFolder, "tim-kiem/loader.js"))).length).toBeLessThan(1000);
    expect(complaints()).toEqual([]);
    await close();
  });

  test("show at the pointer, each mark its own row of the table beside it", async () => {
    const { page, complaints, close } = await watchedPage(site);
    await page.goto(site.url + path);
    const chart = page.locator("figure[id^=f-hang-par-index] > .chart").first();
    await chart.hover();
    await said(chart).waitFor();
    const rows = await page
      .locator("figure[id^=f-hang-par-index]")
      .first()
      .locator("tbody tr")
      .evaluateAll((all) => all.map((row) => [...row.children].slice(0, 2).map((cell) => (cell.textContent ?? "").replace(" ≠", ""))));
    const dots = chart.locator("svg g circle");
    expect(await dots.count()).toBe(rows.length);
    for (const index of [0, 5, rows.length - 1]) {
      const { x, y } = await middle(dots.nth(index));
      await page.mouse.move(x + 3, y + 2);
      const value = rows[index]?.[1]?.replace(" điểm", "").replace("%", "") ?? "?";
      await expect.poll(() => said(chart).textContent()).toContain(value);
    }
    await page.mouse.move(2, 2);
    await expect.poll(() => said(chart).isVisible()).toBe(false);
    expect(complaints()).toEqual([]);
    await close();
  });

  test("are read by the arrow keys, from the first to the last, and put away by Escape", async () => {
    const { page, close } = await watchedPage(site);
    await page.goto(`${site.url}/en${path}`);
    const chart = page.locator("figure[id^=f-chuoi] > .chart").first();
    expect(await chart.getAttribute("aria-label")).toBe("Chart: arrow keys read its values");
    await page.locator("main a").last().focus();
    while (!(await chart.evaluate((node) => node === document.activeElement))) await page.keyboard.press("Shift+Tab");
    await said(chart).waitFor();
    const first = await said(chart).textContent();
    expect(first).toMatch(/, 20\d\d: [\d.]+( points|%)/);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => said(chart).textContent()).not.toBe(first);
    await page.keyboard.press("Home");
    await expect.poll(() => said(chart).textContent()).toBe(first);
    await page.keyboard.press("Escape");
    expect(await said(chart).isVisible()).toBe(false);
    await close();
  });

  test("stay under a finger until it points elsewhere, inside a page of 360 px", { timeout: 30_000 }, async () => {
    const { page, close } = await watchedPage(site, { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    await page.goto(site.url + path);
    const chart = page.locator("figure[id^=f-hang-par-index] > .chart").first();
    const dot = chart.locator("svg g circle").first();
    const { x, y } = await middle(dot);
    await page.touchscreen.tap(x, y);
    await said(chart).waitFor();
    await page.touchscreen.tap(x, y);
    await expect.poll(() => said(chart).isVisible()).toBe(true);
    const box = await said(chart).boundingBox();
    expect(box === null ? -1 : box.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    // The margin of the page: nothing there is a link, which the touch would follow.
    await page.touchscreen.tap(2, 20);
    await expect.poll(() => said(chart).isVisible()).toBe(false);
    await close();
  });

  test("are read on the page of a ready comparison and of a chart itself, and axe finds nothing", async () => {
    const { page, complaints, close } = await watchedPage(site);
    for (const at of ["/so-sanh/loai-co-quan/so-y-te/", "/so-sanh/#so-lieu=par-index&don-vi=gia-lai/so-y-te,tay-ninh/so-y-te"]) {
      await page.goto(site.url + at);
      const chart = charts(page).first();
      await chart.focus();
      await page.keyboard.press("ArrowRight");
      await said(chart).waitFor();
      expect(await said(chart).textContent()).toMatch(/^Gia Lai, 20\d\d: \d+,\d+ điểm$/);
    }
    const { violations } = await quickAxe(page).include("#ket-qua").analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.goto(`${site.url}/bieu-do/chuoi--par-index--hai-phong--provinces/`);
    expect(complaints().filter((one) => !one.includes("404"))).toEqual([]);
    await close();
  });
});
