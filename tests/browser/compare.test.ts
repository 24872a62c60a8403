import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { siteData } from "../../src/tables/site-data.ts";
import { quickAxe } from "./axe-findings.ts";
import { openSite, siteFolder, watchedPage, type OpenSite, type WatchedPage } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const health = "#so-lieu=par-index&don-vi=gia-lai/so-y-te,tay-ninh/so-y-te";

async function opened(at = "/so-sanh/", options: Parameters<typeof watchedPage>[1] = {}): Promise<WatchedPage> {
  const watched = await watchedPage(site, options);
  await watched.page.goto(site.url + at);
  // The list is filled in the same turn as the answer is shown.
  if (at.includes("/so-sanh/") && options.javaScriptEnabled !== false)
    await watched.page.locator("form.compare .list input").first().waitFor({ state: "attached" });
  return watched;
}

const status = (page: Page) => page.locator("#trang-thai[role=status]");
const result = (page: Page) => page.locator("#ket-qua");
const heading = (page: Page) => page.locator("#ket-qua h2").first();
const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash);
const choose = (page: Page, name: string) => page.getByRole("checkbox", { name }).check();

describe("the page of comparing", { timeout: 120_000 }, () => {
  test("without a script lists ready comparisons and says what compares", async () => {
    const { page, complaints, close } = await opened("/so-sanh/", { javaScriptEnabled: false });
    expect(await page.locator("form.compare").isVisible()).toBe(false);
    expect(await page.getByText("cần JavaScript").isVisible()).toBe(true);
    for (const preset of ["tinh-giu-nguyen", "qua-cac-nam/hai-phong", "co-quan-cua/ha-noi", "loai-co-quan/so-y-te"])
      expect(await page.locator(`a[href="/so-sanh/${preset}/"]`).count()).toBe(1);
    await page.goto(`${site.url}/so-sanh/loai-co-quan/so-y-te/`);
    expect(await page.locator("main svg").count()).toBeGreaterThan(0);
    expect(await page.getByText("không so sánh được, nên không vẽ chung một trục").first().isVisible()).toBe(true);
    expect(complaints()).toEqual([]);
    await close();
  });

  test("its script weighs little, is loaded nowhere else and compiles no text", async () => {
    const script = readFileSync(join(siteFolder, "so-sanh/so-sanh.js"), "utf8");
    expect(brotliCompressSync(script).length).toBeLessThan(90 * 1024);
    expect(script).not.toMatch(/\beval\(|\bFunction\(/);
    const { page, close } = await opened("/co-quan/hoa-binh/so-noi-vu/");
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.includes("/so-sanh/")).length)).toBe(0);
    await close();
  });

  test("draws what is chosen, keeps it in the address, and goes back and forward", async () => {
    const { page, complaints, close } = await opened();
    expect(await status(page).textContent()).toContain("Chọn ít nhất một đơn vị");
    await page.getByLabel("Lọc theo tên").fill("so y te gia lai");
    await choose(page, "Sở Y tế, tỉnh Gia Lai");
    await heading(page).waitFor();
    expect(hash(page)).toBe("#so-lieu=par-index&don-vi=gia-lai/so-y-te");
    expect(await result(page).locator(".refused").count()).toBe(0);
    await page.getByLabel("Lọc theo tên").fill("sở y tế tây ninh");
    await choose(page, "Sở Y tế, tỉnh Tây Ninh");
    await result(page).locator(".refused").waitFor();
    expect(hash(page)).toBe(health);
    expect(await status(page).textContent()).toContain("không so sánh được");
    expect(await result(page).textContent()).toContain("Mỗi tỉnh, thành phố chấm các cơ quan của mình theo bộ tiêu chí riêng.");
    await page.goBack();
    await expect.poll(() => result(page).locator(".refused").count()).toBe(0);
    expect(await page.getByRole("checkbox", { name: "Sở Y tế, tỉnh Tây Ninh" }).isChecked()).toBe(false);
    await page.goForward();
    await result(page).locator(".refused").waitFor();
    expect(await page.getByRole("checkbox", { name: "Sở Y tế, tỉnh Tây Ninh" }).isChecked()).toBe(true);
    expect(complaints()).toEqual([]);
    await close();
  });

  test("is restored from an address that was sent, with every number as the tables state it", async () => {
    const { page, complaints, close } = await opened(`/so-sanh/${health}`);
    await heading(page).waitFor();
    const numbers = await result(page).locator("svg text").allTextContents();
    for (const unitId of ["gia-lai/so-y-te", "tay-ninh/so-y-te"])
      for (const score of siteData().scoresByAgency.get(unitId) ?? []) {
        if (score.indexId === "par-index" && score.componentId === "total" && score.value !== null)
          expect(numbers).toContain(score.value.toFixed(score.decimals ?? 0).replace(".", ","));
      }
    expect(await page.locator(".chosen button").allTextContents()).toEqual([
      "Sở Y tế, tỉnh Gia Lai (đến 30/6/2025) ×",
      "Sở Y tế, tỉnh Tây Ninh (đến 30/6/2025) ×",
    ]);
    expect(complaints()).toEqual([]);
    await close();
  });

  test("narrows to years, and offers what can be compared instead", async () => {
    const { page, close } = await opened(`/so-sanh/${health}`);
    await page.locator(".years").getByLabel("2021").check();
    await expect.poll(() => hash(page)).toBe(`${health}&nam=2021`);
    await expect.poll(() => result(page).locator("thead th").allTextContents()).toEqual(["Đơn vị", "2021"]);
    const instead = result(page).locator("#thay-vao-do a");
    expect(await instead.allTextContents()).toEqual(expect.arrayContaining([expect.stringMatching(/^PAR INDEX 2021: Sở, ban, ngành/)]));
    await instead.first().click();
    await page.waitForLoadState();
    expect(new URL(page.url()).pathname).not.toBe("/so-sanh/");
    expect(await page.title()).not.toContain("404");
    await close();
  });

  test.each([
    ["sipas", "hoa-binh/so-noi-vu,hoa-binh/so-y-te", ".allowed svg"],
    ["xep-loai", "hai-phong,quang-nam", ".refused svg"],
    ["mo-hinh", "yen-bai,ba-ria-vung-tau", "table"],
    ["bao-cao", "son-la/so-khoa-hoc-cong-nghe,hung-yen/so-khoa-hoc-cong-nghe", "table"],
  ])("sets %s side by side", async (subject, unitIds, shown) => {
    const { page, complaints, close } = await opened(`/so-sanh/#so-lieu=${subject}&don-vi=${unitIds}`);
    await result(page).locator(shown).first().waitFor();
    expect(complaints()).toEqual([]);
    await close();
  });

  test("needs no mouse: every choice is made, dropped and read by keyboard", async () => {
    const { page, close } = await opened();
    await page.locator("form.compare select").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.type("so noi vu ha noi");
    await page.keyboard.press("Tab");
    while (!(await page.evaluate(() => document.activeElement?.matches(".list input")))) await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await heading(page).waitFor();
    expect(hash(page)).toContain("don-vi=ha-noi/so-noi-vu");
    while (!(await page.evaluate(() => document.activeElement?.matches(".chosen button")))) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => hash(page)).toBe("#so-lieu=par-index");
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches("input[type=search]"))).toBe(true);
    await close();
  });

  test.each([
    ["light", 1280],
    ["dark", 360],
  ] as const)("axe finds nothing, nothing is wider than the page (%s, %i px)", async (colorScheme, width) => {
    for (const locale of ["", "/en"]) {
      const { page, complaints, close } = await opened(`${locale}/so-sanh/${health}`, { colorScheme, viewport: { width, height: 800 } });
      await heading(page).waitFor();
      const { violations } = await quickAxe(page).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      expect(complaints()).toEqual([]);
      await close();
    }
  });

  test("works in a copy on a disk, and so do the values of its charts", async () => {
    const folder = mkdtempSync(join(tmpdir(), "so-sanh-"));
    const [part, copy] = [join(folder, "part"), join(folder, "copy")];
    for (const name of ["index.html", "_astro", "tim-kiem", "so-sanh", "bieu-do", "favicon.svg"])
      cpSync(join(siteFolder, name), join(part, name), { recursive: true });
    expect(spawnSync(process.execPath, ["scripts/make-portable.ts", copy], { encoding: "utf8", env: { ...process.env, OUT_DIR: part } }).stderr).toBe(
      "",
    );
    const page = await (await site.browser.newContext()).newPage();
    const address = (file: string) => pathToFileURL(join(copy, file)).href;
    await page.goto(`${address("so-sanh/index.html")}${health}`);
    await result(page).locator(".refused svg").waitFor();
    const links = await result(page)
      .locator("a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !/^file:.*\/index\.html(#.*)?$/.test(link))).toEqual([]);
    await page.goto(address("so-sanh/loai-co-quan/so-y-te/index.html"));
    const chart = page.locator("figure > .chart").first();
    await chart.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => chart.locator("[role=status]").textContent()).toMatch(/^Gia Lai, 20\d\d: /);
    await page.context().close();
    rmSync(folder, { recursive: true });
  });

  test("an address that names nothing known falls back to the empty choice", async () => {
    const { page, complaints, close } = await opened("/so-sanh/#so-lieu=khong-co&don-vi=x");
    await expect.poll(() => status(page).textContent()).toContain("Chọn ít nhất một đơn vị");
    await page.evaluate(() => (location.hash = "#so-lieu=papi-x&don-vi=<b>"));
    await page.evaluate(() => (location.hash = "#so-lieu=par-index&don-vi=khong-co"));
    await expect.poll(() => result(page).textContent()).toContain("Chưa tìm thấy");
    expect(complaints()).toEqual([]);
    await close();
  });
});
