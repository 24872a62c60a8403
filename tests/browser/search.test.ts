import { pathToFileURL } from "node:url";
import { basename, dirname } from "node:path";
import type { Locator, Page } from "playwright-core";
import { startStaticServer } from "../../scripts/lib/static-server.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, siteFolder, watchedPage, type OpenSite, type WatchedPage } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const field = (page: Page) => page.getByRole("combobox", { name: "Tìm địa phương, cơ quan, chỉ số, công bố" });

/** Opens a page, goes into the field of its header and types. */
async function typing(
  text: string,
  { path = "/phuong-phap/", ...options }: { path?: string; viewport?: { width: number; height: number }; hasTouch?: boolean } = {},
): Promise<WatchedPage> {
  const watched = await watchedPage(site, options);
  await watched.page.goto(site.url + path);
  await watched.page.locator("header form input").focus();
  await field(watched.page).waitFor();
  await watched.page.keyboard.type(text);
  return watched;
}

/** Gives where a link leads, without the server. */
const target = async (link: Locator) => (await link.getAttribute("href"))?.replace(site.url, "");

const state = (page: Page) =>
  page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>("header form input") as HTMLInputElement;
    const list = document.getElementById(input.getAttribute("aria-controls") ?? "");
    const active = document.getElementById(input.getAttribute("aria-activedescendant") ?? "");
    return {
      value: input.value,
      expanded: input.getAttribute("aria-expanded"),
      shown: list?.hidden === false,
      options: list?.querySelectorAll("[role=option]").length ?? 0,
      active: active?.getAttribute("href")?.replace(location.origin, "") ?? null,
      selected: list?.querySelectorAll('[aria-selected="true"]').length ?? 0,
      focused: document.activeElement === input,
    };
  });

describe("the search in the header", { timeout: 60_000 }, () => {
  test("loads nothing but its loader before somebody goes into the field", async () => {
    const watched = await watchedPage(site);
    const scripts: string[] = [];
    watched.page.on("request", (request) => request.resourceType() === "script" && scripts.push(new URL(request.url()).pathname));
    await watched.page.goto(`${site.url}/phuong-phap/`, { waitUntil: "networkidle" });
    expect(scripts).toEqual(["/tim-kiem/loader.js"]);
    await watched.page.locator("header form input").focus();
    await field(watched.page).waitFor();
    expect(scripts.sort()).toEqual(["/tim-kiem/index-vi.js", "/tim-kiem/loader.js", "/tim-kiem/search.js"]);
    expect(watched.complaints()).toEqual([]);
    await watched.close();
  });

  test("is a combobox: arrows move through options and back to the field, the focus stays in it", async () => {
    const { page, close } = await typing("hai phong");
    const opened = await state(page);
    expect(opened).toMatchObject({ expanded: "true", shown: true, options: 9, active: null, selected: 0, focused: true });
    await page.keyboard.press("ArrowDown");
    expect(await state(page)).toMatchObject({ active: "/dia-phuong/hai-phong-2025/", selected: 1, focused: true });
    await page.keyboard.press("ArrowDown");
    expect((await state(page)).active).toBe("/dia-phuong/hai-phong/");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await state(page)).toMatchObject({ active: null, selected: 0 });
    await page.keyboard.press("ArrowUp");
    expect((await state(page)).active).toBe("/tim-kiem/?q=hai%20phong");
    await page.keyboard.press("ArrowDown");
    expect((await state(page)).active).toBeNull();
    await close();
  });

  test("Home and End move the cursor in the text and let the option go", async () => {
    const { page, close } = await typing("ha nam");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
    expect((await state(page)).active).toBeNull();
    await page.keyboard.type("X");
    expect((await state(page)).value).toBe("Xha nam");
    await page.keyboard.press("End");
    await page.keyboard.type("Y");
    expect((await state(page)).value).toBe("Xha namY");
    await close();
  });

  test("Escape closes the list, then empties the field; Alt with arrows opens and closes it; Tab leaves", async () => {
    const { page, close } = await typing("ha nam");
    await page.keyboard.press("Escape");
    expect(await state(page)).toMatchObject({ shown: false, expanded: "false", value: "ha nam", active: null });
    await page.keyboard.press("Alt+ArrowDown");
    expect(await state(page)).toMatchObject({ shown: true, active: null });
    await page.keyboard.press("Alt+ArrowUp");
    expect((await state(page)).shown).toBe(false);
    await page.keyboard.press("ArrowUp");
    expect(await state(page)).toMatchObject({ shown: true, selected: 1 });
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await state(page)).toMatchObject({ shown: false, value: "" });
    await page.keyboard.type("ha nam");
    await page.keyboard.press("Tab");
    expect(await state(page)).toMatchObject({ shown: false, focused: false });
    await close();
  });

  test("Enter follows the option; without one it asks the page of the search", async () => {
    const { page, close } = await typing("sở kh&cn hưng yên");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${site.url}/co-quan/hung-yen/so-khoa-hoc-cong-nghe/`);
    await page.locator("header form input").focus();
    await field(page).waitFor();
    await page.keyboard.type("quảng ninh");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/tim-kiem\/\?q=/);
    expect(await target(page.locator(".found a").first())).toBe("/dia-phuong/quang-ninh/");
    await close();
  });

  test("says how much it found, and that nothing was found, to a screen reader", async () => {
    const { page, close } = await typing("hai phong");
    const status = page.locator("header [role=status]");
    await expect.poll(() => status.textContent()).toMatch(/^Hiện 8 trong \d+ kết quả\.$/);
    await page.locator("header form input").fill("zzzzqqq");
    await expect.poll(() => status.textContent()).toMatch(/^Không tìm thấy/);
    expect(await state(page)).toMatchObject({ shown: false, expanded: "false" });
    await close();
  });

  test("answers a finger: a tap on an option opens its page", async () => {
    const { page, close } = await typing("ha nam", { viewport: { width: 360, height: 740 }, hasTouch: true });
    const option = page.getByRole("option").first();
    const box = await option.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360).toBe(true);
    await option.tap();
    await page.waitForURL(`${site.url}/dia-phuong/ha-nam/`);
    await close();
  });

  test("speaks English and stays among English pages under /en/", async () => {
    const watched = await watchedPage(site);
    await watched.page.goto(`${site.url}/en/phuong-phap/`);
    await watched.page.locator("header form input").focus();
    await watched.page.getByRole("combobox", { name: "Search areas, agencies, indices, publications" }).waitFor();
    await watched.page.keyboard.type("ministry of justice");
    const first = watched.page.getByRole("option").first();
    expect(await target(first)).toBe("/en/co-quan/viet-nam/bo-tu-phap/");
    expect(await first.textContent()).toContain("Agency");
    await watched.close();
  });

  test("writes what was typed as text, whatever it is", async () => {
    const watched = await typing('<img src=x onerror="alert(1)">ha nam');
    expect(await watched.page.locator("header form img").count()).toBe(0);
    expect(watched.complaints()).toEqual([]);
    await watched.close();
  });
});

describe("the page of the search", { timeout: 60_000 }, () => {
  test("shows results for the address, and everything again when the field is empty", async () => {
    const watched = await watchedPage(site);
    const { page } = watched;
    await page.goto(`${site.url}/tim-kiem/?q=${encodeURIComponent("so noi vu")}`);
    await page.locator(".found a").first().waitFor();
    expect(await page.locator("main form input").inputValue()).toBe("so noi vu");
    expect(await target(page.locator(".found a").first())).toBe("/loai-co-quan/so-noi-vu/");
    expect(await page.locator("main > section:visible").count()).toBe(0);
    await page.locator("main form input").fill("");
    expect(await page.locator("main > section:visible").count()).toBeGreaterThan(5);
    await page.locator("main form input").fill("hà nam");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).searchParams.get("q")).toBe("hà nam");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href")?.replace(location.origin, ""))).toBe("/dia-phuong/ha-nam/");
    expect(watched.complaints()).toEqual([]);
    await watched.close();
  });

  test("without script lists everything, and the form of any page leads to it", async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/co-quan/hoa-binh/so-noi-vu/`);
    await page.locator("header form input").fill("hà nam");
    await page.locator("header form button").click();
    expect(new URL(page.url()).pathname).toBe("/tim-kiem/");
    await page.locator('main a[href="/tim-kiem/#co-quan"]').click();
    await page.locator('main a[href="/co-quan/hai-phong/so-noi-vu/"]').click();
    expect(await page.locator("h1").textContent()).toContain("Sở Nội vụ");
    await context.close();
  });

  test.each(["a disk", "a folder of a server"])("opened from %s, searches and links to where its files are", async (where) => {
    const server = where === "a disk" ? null : await startStaticServer(dirname(siteFolder), { port: 0 });
    const root = server === null ? `${pathToFileURL(siteFolder).href}/` : `${server.url}${basename(siteFolder)}/`;
    const page = await site.browser.newPage();
    await page.goto(`${root}tim-kiem/index.html`);
    // This build stands at the root of a server, so its pages look for the loader there; where the loader is, the rest is.
    await page.evaluate((loader) => {
      const script = document.createElement("script");
      script.src = loader;
      document.head.append(script);
    }, `${root}tim-kiem/loader.js`);
    await page.locator("main form input").focus();
    await page.locator("main form input").fill("hà nam");
    const expected = `${root}dia-phuong/ha-nam/${server === null ? "index.html" : ""}`;
    await expect.poll(() => page.locator(".found a").first().getAttribute("href")).toBe(expected);
    expect((await page.goto(expected))?.status() ?? 200).toBeLessThan(400);
    await page.close();
    await server?.close();
  });
});

test("an address that leads nowhere is answered with what it may have meant", { timeout: 60_000 }, async () => {
  const watched = await watchedPage(site);
  const { page } = watched;
  const response = await page.goto(`${site.url}/co-quan/hung-yen/so-khcn/`);
  expect(response?.status()).toBe(404);
  await page.locator(".found a").first().waitFor();
  expect(await target(page.locator(".found a").first())).toBe("/co-quan/hung-yen/so-khoa-hoc-cong-nghe/");
  await page.goto(`${site.url}/en/dia-phuong/ha-nam-old/`);
  await page.locator("#english .found a").first().waitFor();
  expect(await target(page.locator("#english .found a").first())).toBe("/en/dia-phuong/ha-nam/");
  await watched.close();
});
