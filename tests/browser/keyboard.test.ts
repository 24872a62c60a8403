import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, watchedPage, type OpenSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pages = [
  ["/", 1280],
  ["/co-quan/hoa-binh/so-noi-vu/", 360],
  ["/en/chi-so/par-index/2022/", 360],
] as const;

test.each(pages)("on %s, %d px wide, Tab meets the skip link, then every main link, each in sight", { timeout: 60_000 }, async (path, width) => {
  const watched = await watchedPage(site, { viewport: { width, height: 800 } });
  const { page } = watched;
  await page.goto(site.url + path);
  const main = await page.locator("header nav a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(main.length).toBeGreaterThanOrEqual(7);
  await page.keyboard.press("Tab");
  const skip = await focused(page);
  expect(skip).toMatchObject({ hash: "#noi-dung", inSight: true, outlined: true });
  const met: string[] = [];
  for (let step = 0; step < main.length + 12; step += 1) {
    await page.keyboard.press("Tab");
    const here = await focused(page);
    expect(here, `stop ${step + 2}: ${here.text}`).toMatchObject({ inSight: true, outlined: true });
    met.push(here.path);
  }
  expect(met).toEqual(expect.arrayContaining(main));
  await watched.close();
});

test("the skip link leads past the navigation", async () => {
  const watched = await watchedPage(site);
  const { page } = watched;
  await page.goto(`${site.url}/dia-phuong/hai-phong/`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#noi-dung");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  await watched.close();
});

test("a data table opens and closes by Enter and Space", async () => {
  const watched = await watchedPage(site, { viewport: { width: 360, height: 800 } });
  const { page } = watched;
  await page.goto(`${site.url}/dia-phuong/hai-phong/`);
  const details = page.locator("figure > details").first();
  await details.locator("summary").focus();
  expect(await details.locator("table").isVisible()).toBe(false);
  await page.keyboard.press("Enter");
  expect(await details.locator("table").isVisible()).toBe(true);
  await page.keyboard.press("Tab");
  expect(await focused(page)).toMatchObject({ inSight: true, outlined: true });
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Space");
  expect(await details.locator("table").isVisible()).toBe(false);
  await watched.close();
});

test("a wide table scrolls by the arrow keys", async () => {
  const watched = await watchedPage(site, { viewport: { width: 360, height: 800 } });
  const { page } = watched;
  await page.goto(`${site.url}/do-day-du/`);
  const box = page.getByRole("region", { name: "Tổng quan theo tỉnh, thành phố" });
  expect(await box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
  await box.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await watched.close();
});

/** Describes where the focus is: which link, whether it is in the window, whether a ring shows it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const boxes = [...element.getClientRects()];
    const link = element instanceof HTMLAnchorElement ? element : null;
    return {
      text: `${element.tagName} ${element.textContent.trim().slice(0, 40)}`,
      path: link?.pathname ?? "",
      hash: link?.hash ?? "",
      inSight: boxes.some((box) => box.width > 0 && box.left >= 0 && box.right <= innerWidth + 0.5 && box.bottom > 0 && box.top < innerHeight),
      outlined: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
    };
  });
}
