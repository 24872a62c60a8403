import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startStaticServer, type StaticServer } from "../../scripts/lib/static-server.ts";
import { quickAxe } from "./axe-findings.ts";
import { openSite, siteFolder, watchedPage, type OpenSite } from "./open-site.ts";

const chart = "hang--par-index--hoa-binh--departments--2024";
let site: OpenSite;
let elsewhere: StaticServer;
let folder: string;
beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), "taken-along-"));
  const frame = (path: string) => `<iframe src="${site.url}${path}" title="biểu đồ" sandbox width="100%" height="900"></iframe>`;
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Trang khác</title><body>${frame(`/nhung/${chart}/`)}${frame(`/en/nhung/${chart}/`)}</body></html>`,
  );
  elsewhere = await startStaticServer(folder, { port: 0 });
});
afterAll(async () => {
  await elsewhere.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

describe("an embed", () => {
  it("shows chart, source and day in a sandboxed frame of another site, in the style that the policy lets through", async () => {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(elsewhere.url);
    for (const [index, source] of ["Nguồn: ", "Source: "].entries()) {
      const frame = page.frames()[index + 1]!;
      await frame.waitForLoadState();
      const text = await frame.locator("body").innerText();
      expect(text).toContain("PAR INDEX 2024");
      expect(text).toContain(source);
      expect(text).toMatch(/\d{1,2}(\/\d{1,2}\/| \w+ )20\d\d|\d{4}/);
      const box = await frame.locator("svg").boundingBox();
      expect(box?.width).toBeGreaterThan(250);
      expect(await frame.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
      expect(await frame.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    }
    expect(complaints).toEqual([]);
    expect(requests.filter((path) => path !== "/" && !path.includes("/nhung/") && path !== "/favicon.ico")).toEqual([]);
    await context.close();
  });

  it("gives axe nothing to find", async () => {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    for (const path of [
      `/nhung/${chart}/`,
      "/en/nhung/ban-do--par-index--2023/",
      "/nhung/bao-cao--son-la--2021-538-bc-skhcn--son-la--so-khoa-hoc-cong-nghe--2021--result/",
    ]) {
      await page.goto(site.url + path);
      const { violations } = await quickAxe(page).analyze();
      expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
    }
    await context.close();
  });
});

describe("the page of a chart", () => {
  it("offers files that arrive with their media types", async () => {
    const watched = await watchedPage(site);
    await watched.page.goto(`${site.url}/bieu-do/${chart}/`);
    expect(await watched.page.locator("#trich-dan pre").count()).toBe(2);
    const codes = await watched.page.locator("#nhung pre").allInnerTexts();
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) {
      const [, address = ""] = /^<iframe src="([^"]+)" title="[^"]+" sandbox="allow-popups" /.exec(code) ?? [];
      const answer = await watched.page.request.get(site.url + address);
      expect([address, answer.status()]).toEqual([address, 200]);
      expect(await answer.text()).toContain("<svg");
    }
    for (const [ending, type] of Object.entries({
      svg: "image/svg+xml",
      png: "image/png",
      csv: "text/csv",
      "excel.csv": "text/csv",
      json: "application/json",
      xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    })) {
      const href = await watched.page.locator(`#tai-ve a[href$="2024.${ending}"]`).getAttribute("href");
      const answer = await watched.page.request.get(site.url + href);
      expect([ending, answer.status(), answer.headers()["content-type"]?.split(";")[0]]).toEqual([ending, 200, type]);
    }
    expect(watched.complaints()).toEqual([]);
    await watched.close();
  });
});

describe("a copy on a disk", () => {
  it("shows pages with their style, follows links and searches without a server", async () => {
    const [part, copy] = [join(folder, "part"), join(folder, "copy")];
    // The whole site is copied in seconds, but the test needs a few folders only.
    for (const name of ["index.html", "_astro", "tim-kiem", "chi-so", "en/index.html", "en/chi-so", "favicon.svg"])
      cpSync(join(siteFolder, name), join(part, name), { recursive: true });
    const made = spawnSync(process.execPath, ["scripts/make-portable.ts", copy], { encoding: "utf8", env: { ...process.env, OUT_DIR: part } });
    expect(made.stderr).toBe("");
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(copy, "index.html")).href);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.skip')).position")).toBe("absolute");
    await page.locator('header nav a[href*="chi-so"]').click();
    expect(page.url()).toMatch(/chi-so\/index\.html$/);
    await page.locator("a.language").click();
    expect(await page.getAttribute("html", "lang")).toBe("en");
    await page.locator("header .brand").click();
    expect(page.url()).toMatch(/en\/index\.html$/);
    await page.locator('header input[name="q"]').fill("so noi vu hoa binh");
    await page.locator("[role=option], [role=listbox] a").first().waitFor();
    await context.close();
  });
});
