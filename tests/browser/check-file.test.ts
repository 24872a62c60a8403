import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleMark } from "../../src/ingest/example-row.ts";
import { workbook } from "../fixtures/workbooks.ts";
import { quickAxe } from "./axe-findings.ts";
import { openSite, siteFolder, watchedPage, type OpenSite, type WatchedPage } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const path = "/kiem-tra-tep/";
const block = '"Sở, ban, ngành"';
const broken = `Cơ quan,Khối,Mức\nSở Nội vụ,${block},xuất sác\n${"Sở Khoa học và Công nghệ".normalize("NFD")},${block},tốt\n`;
const clean = `Cơ quan,Khối,Mức\nSở Nội vụ,${block},xuất sắc\nSở Khoa học và Công nghệ,${block},hoàn thành tốt\n`;
const csvFile = (text: string, name = "xep-loai.csv") => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

async function opened(options: Parameters<typeof watchedPage>[1] = {}, at = path): Promise<WatchedPage> {
  const watched = await watchedPage(site, options);
  await watched.page.goto(site.url + at);
  if (options.javaScriptEnabled !== false) await watched.page.locator("form.check-file").waitFor();
  return watched;
}

/** Says of what the page already shows that the check is over, and how. */
const verdict = (page: Page) => page.locator("#ket-qua .verdict").first();
const status = (page: Page) => page.locator("#trang-thai[role=status]");

async function fill(page: Page): Promise<void> {
  await page.getByLabel("Địa phương công bố").selectOption("hai-phong");
  await page.getByLabel("Kỳ").fill("2022");
}

/** Drops files on the page as a file manager would. */
async function drop(page: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  const data = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, text } of dropped) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent("form.check-file", "dragover", { dataTransfer: data });
  await page.dispatchEvent("form.check-file", "drop", { dataTransfer: data });
}

describe("the page that checks files", { timeout: 120_000 }, () => {
  test("without a script says how else to check, and links every template", async () => {
    const watched = await opened({ javaScriptEnabled: false });
    const { page } = watched;
    expect(await page.locator("form.check-file").isVisible()).toBe(false);
    expect(await page.getByText("npm run check-data --").first().isVisible()).toBe(true);
    for (const family of ["ratings", "tallies", "scores", "reports", "models"])
      for (const ending of ["xlsx", "csv"]) expect(await page.locator(`a[href="/du-lieu/mau/${family}.${ending}"]`).count()).toBe(1);
    await watched.close();
  });

  test("takes a dropped file, names every cell, offers values to copy, a corrected file and reports, and sends nothing", async () => {
    const watched = await opened({ permissions: ["clipboard-read", "clipboard-write"] });
    const { page } = watched;
    await page.waitForLoadState("networkidle");
    const requests: string[] = [];
    page.on("request", (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await fill(page);
    await drop(page, [{ name: "xep-loai.csv", text: broken }]);
    await verdict(page).waitFor();
    expect(await verdict(page).textContent()).toBe("2 dòng số liệu, 1 lỗi, 1 cảnh báo: chưa nhập được.");
    expect(await page.locator("#ket-qua tbody th").allTextContents()).toEqual(["C2", "A3"]);
    expect(await page.locator("#ket-qua tbody tr").first().textContent()).toContain("“xuất sác” không phải là mức của");
    expect(await status(page).textContent()).toContain("Kiểm tra xong.");
    await page.getByRole("button", { name: "Chép “xuất sắc”" }).click();
    await expect.poll(() => status(page).textContent()).toBe("Đã chép “xuất sắc”.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("xuất sắc");
    const saved = async (button: string): Promise<{ name: string; text: string }> => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
    };
    const corrected = await saved("Tải tệp đã sửa 1 chỗ chắc chắn");
    expect(corrected.name).toBe("xep-loai.da-sua.csv");
    expect(corrected.text).toContain("Sở Khoa học và Công nghệ");
    expect((await saved("Tải báo cáo cho máy (JSON)")).text).toContain('"format": "dan-van-mo-check/1"');
    expect((await saved("Tải báo cáo để in, gửi (HTML)")).text).toContain('<th scope="row">C2</th>');
    expect(requests.filter((request) => !request.startsWith("GET "))).toEqual([]);
    expect(new Set(requests)).toEqual(
      new Set([
        "GET /kiem-tra-tep/worker.js",
        "GET /kiem-tra-tep/danh-muc.json",
        "GET /du-lieu/SHA256SUMS",
        "GET /v/SHA256SUMS",
        "GET /du-lieu/ratings.csv",
      ]),
    );
    expect(watched.complaints()).toEqual([]);
    await watched.close();
  });

  test("finds nothing in a clean file, and says what it could not check where nothing is known", async () => {
    const watched = await opened();
    const { page } = watched;
    await fill(page);
    await page.locator("#tep").setInputFiles(csvFile(clean));
    await verdict(page).waitFor();
    expect(await verdict(page).textContent()).toBe("2 dòng số liệu, 0 lỗi, 0 cảnh báo; còn điều chưa kiểm tra được.");
    expect(await page.locator("#ket-qua li").allTextContents()).toEqual([expect.stringContaining("origin.yaml")]);
    await page.getByLabel("Địa phương công bố").selectOption("");
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await expect.poll(() => page.locator("#ket-qua li").count()).toBe(2);
    await watched.close();
  });

  test("reads an edition whose origin.yaml is dropped with it", async () => {
    const watched = await opened();
    const { page } = watched;
    const folder = "data/raw/ratings/hai-phong/2022-1937-qd-ubnd";
    await drop(
      page,
      ["origin.yaml", "ratings.csv"].map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") })),
    );
    await verdict(page).waitFor();
    expect(await verdict(page).textContent()).toBe("2 dòng số liệu, 0 lỗi, 0 cảnh báo: nhập được.");
    await watched.close();
  });

  test("opens a workbook, and only then loads what opens it", async () => {
    const watched = await opened();
    const { page } = watched;
    const scripts: string[] = [];
    page.on("request", (request) => scripts.push(new URL(request.url()).pathname));
    await fill(page);
    await page.locator("#tep").setInputFiles(csvFile(clean));
    await verdict(page).waitFor();
    expect(scripts).not.toContain("/kiem-tra-tep/xlsx.js");
    const rows = [
      ["Cơ quan", "Khối", "Mức", "Ghi chú"],
      ["Sở Nội vụ", "Sở, ban, ngành", "tốt", exampleMark],
      ["Sở Khoa học và Công nghệ", null, "tốt", ""],
    ];
    const bytes = await workbook(rows, { merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }] });
    await page.locator("#tep").setInputFiles({ name: "xep-loai.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await page.getByRole("heading", { name: "xep-loai.xlsx" }).waitFor();
    expect(await page.locator("#ket-qua tbody th").allTextContents()).toEqual(["B2", "D2"]);
    expect(await page.locator("#ket-qua code").allTextContents()).toEqual(["xlsx-merged-cells", "template-example"]);
    expect(scripts).toContain("/kiem-tra-tep/xlsx.js");
    expect(watched.complaints()).toEqual([]);
    await watched.close();
  });

  test("recognises what was downloaded here: unaltered, saved again, or altered and where", async () => {
    const watched = await opened();
    const { page } = watched;
    const downloaded = readFileSync(join(siteFolder, "du-lieu/tallies.csv"), "utf8");
    const said = async (text: string): Promise<string> => {
      await page.locator("#tep").setInputFiles(csvFile(text, "tallies.csv"));
      await page.locator("#ket-qua .verdict").waitFor();
      return (await verdict(page).textContent()) ?? "";
    };
    expect(await said(downloaded)).toContain("nguyên vẹn, đúng từng byte");
    expect(await said(`\uFEFF${downloaded.replaceAll("\n", "\r\n")}`)).toContain("mọi giá trị vẫn như bản đang công bố");
    const [header = "", first = "", ...rest] = downloaded.trimEnd().split("\n");
    const altered = [header, first.replace(",official,", ",selfAssessed,"), ...rest.slice(1)].join("\n");
    expect(await said(altered)).toContain("1 ô khác, 0 dòng chỉ có trong tệp, 1 dòng chỉ có ở bản đang công bố");
    const column = header.split(",").indexOf("stage");
    expect(await page.locator("#ket-qua tbody tr").first().locator("td").allTextContents()).toEqual([
      `${String.fromCharCode(65 + column)}2`,
      "stage",
      first.split(",")[0],
      "selfAssessed",
      "official",
    ]);
    const xlsx = readFileSync(join(siteFolder, "du-lieu/tallies.xlsx"));
    await page.locator("#tep").setInputFiles({ name: "tallies.xlsx", mimeType: "application/octet-stream", buffer: xlsx });
    await page.getByRole("heading", { name: "tallies.xlsx" }).waitFor();
    expect(await verdict(page).textContent()).toContain("Đây là tệp tallies.xlsx tải từ trang này: nguyên vẹn");
    expect(watched.complaints()).toEqual([]);
    await watched.close();
  });

  test("is worked by keyboard alone: results are announced and take the focus, every button answers", async () => {
    const watched = await opened({ permissions: ["clipboard-read", "clipboard-write"] });
    const { page } = watched;
    await page.getByRole("form", { name: "Tệp cần kiểm tra" }).waitFor();
    const onFile = () => page.evaluate(() => document.activeElement?.id === "tep");
    for (let step = 0; step < 40 && !(await onFile()); step += 1) await page.keyboard.press("Tab");
    expect(await onFile()).toBe(true);
    // What opens the dialog is the browser's own; choosing in it is played.
    await page.locator("#tep").setInputFiles(csvFile(broken));
    await verdict(page).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await expect.poll(focused).toBe("xep-loai.csv");
    expect(await status(page).getAttribute("aria-live")).toBe("polite");
    const reached: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press("Tab");
      const label = await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
      reached.push(label);
      if (label.startsWith("Tải tệp đã sửa")) break;
    }
    expect(reached.some((label) => label === "Các vấn đề của xep-loai.csv")).toBe(true);
    expect(reached.at(-1)).toMatch(/^Tải tệp đã sửa/);
    const download = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    expect((await download).suggestedFilename()).toBe("xep-loai.da-sua.csv");
    await watched.close();
  });

  test("checks a hundred thousand rows without freezing, shows how far it is, can be stopped, and lists what it found piece by piece", async () => {
    const watched = await opened();
    const { page } = watched;
    const rows = Array.from(
      { length: 100_000 },
      (_, index) => `SIPAS,Sở Nội vụ,${block},${index % 2 === 0 ? `${90 + (index % 10)}.05` : `"${90 + (index % 10)},05"`},%,${1990 + (index % 30)}`,
    );
    await fill(page);
    // A file on disk: handing over the bytes would block the page by itself.
    const folder = mkdtempSync(join(tmpdir(), "check-file-"));
    const large = join(folder, "lon.csv");
    writeFileSync(large, `Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính,Kỳ\n${rows.join("\n")}\n`);
    await page.evaluate(() => {
      const blocked: number[] = [];
      Object.assign(window, { blocked });
      new PerformanceObserver((list) => blocked.push(...list.getEntries().map((entry) => entry.duration))).observe({ entryTypes: ["longtask"] });
    });
    await page.locator("#tep").setInputFiles(large);
    await expect.poll(() => page.locator("#tien-do").getAttribute("value"), { timeout: 60_000, interval: 20 }).not.toBeNull();
    expect(await status(page).textContent()).toMatch(/trên 100\.001 dòng/);
    await page.getByRole("button", { name: "Dừng" }).click();
    await expect.poll(() => status(page).textContent()).toBe("Đã dừng; không có kết quả.");
    expect(await page.locator("#ket-qua").textContent()).toBe("");
    expect(await page.locator("#tien-do").isVisible()).toBe(false);
    const began = Date.now();
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await verdict(page).waitFor({ timeout: 90_000 });
    const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { blocked: number[] }).blocked));
    console.log(`100,000 rows in the browser: ${((Date.now() - began) / 1000).toFixed(1)} s; longest the page was busy: ${Math.round(longest)} ms`);
    // On an idle machine it is below 100 ms; the limit leaves room for a crowded one.
    expect(longest).toBeLessThan(1_500);
    rmSync(folder, { recursive: true });
    expect(await verdict(page).textContent()).toMatch(/^100\.000 dòng số liệu, 99\.985 lỗi/);
    expect(await page.locator("#ket-qua tbody tr").count()).toBe(100);
    await page.getByRole("button", { name: /^Hiện thêm/ }).click();
    await expect.poll(() => page.locator("#ket-qua tbody tr").count()).toBe(200);
    await page.getByLabel("Loại vấn đề").selectOption("number-style");
    await expect.poll(() => page.locator("#ket-qua tbody code").first().textContent()).toBe("number-style");
    expect(await page.locator("#ket-qua tbody tr").count()).toBe(100);
    expect(watched.complaints()).toEqual([]);
    await watched.close();
  });

  test("has nothing that keeps a reader out, with its results, light and dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const watched = await opened({ colorScheme });
      const { page } = watched;
      await fill(page);
      await page.locator("#tep").setInputFiles(csvFile(broken));
      await verdict(page).waitFor();
      const { violations } = await quickAxe(page).analyze();
      expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([]);
      await watched.close();
    }
  });

  test("speaks English on the English page", async () => {
    const watched = await opened({}, "/en/kiem-tra-tep/");
    const { page } = watched;
    await page.getByLabel("Publishing area").selectOption("hai-phong");
    await page.locator("#tep").setInputFiles(csvFile(broken));
    await verdict(page).waitFor();
    expect(await verdict(page).textContent()).toContain("It cannot be taken in yet.");
    expect(await page.locator("#ket-qua tbody tr").first().textContent()).toContain("is no level of");
    expect(watched.complaints()).toEqual([]);
    await watched.close();
  });

  test("weighs little, and no other page carries it", async () => {
    const weight = (file: string): number => brotliCompressSync(readFileSync(join(siteFolder, "kiem-tra-tep", file))).length;
    const weights = Object.fromEntries(["check-file.js", "worker.js", "danh-muc.json", "xlsx.js"].map((file) => [file, weight(file)]));
    console.log(`Script of /kiem-tra-tep/, bytes in brotli: ${JSON.stringify(weights)}`);
    expect(weights["check-file.js"]).toBeLessThan(8 * 1024);
    expect(weights["worker.js"]).toBeLessThan(100 * 1024);
    expect(weights["danh-muc.json"]).toBeLessThan(60 * 1024);
    expect(weights["xlsx.js"]).toBeLessThan(50 * 1024);
    const watched = await watchedPage(site);
    const loaded: string[] = [];
    watched.page.on("request", (request) => request.resourceType() === "script" && loaded.push(new URL(request.url()).pathname));
    await watched.page.goto(`${site.url}/du-lieu/`, { waitUntil: "networkidle" });
    expect(loaded.filter((name) => name.startsWith("/kiem-tra-tep/"))).toEqual([]);
    await watched.page.goto(site.url + path, { waitUntil: "networkidle" });
    expect(loaded.filter((name) => name.startsWith("/kiem-tra-tep/"))).toEqual(["/kiem-tra-tep/check-file.js"]);
    await watched.close();
  });
});
