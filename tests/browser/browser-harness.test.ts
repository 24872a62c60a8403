import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";

test("a Chromium is found and shows Vietnamese text", async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent("<!doctype html><html lang=vi><meta charset=utf-8><h1>Hoàn thành xuất sắc</h1></html>");
    expect(await page.getByRole("heading").textContent()).toBe("Hoàn thành xuất sắc");
  } finally {
    await browser.close();
  }
});

test.runIf(process.platform === "linux" && process.arch === "x64")("without an installed browser the one in the npm package starts", async () => {
  const browser = await launchBrowser({ ...process.env, CHROMIUM_PATH: "", PATH: "" });
  const version = browser.version();
  await browser.close();
  expect(version).toMatch(/^153\./);
});

test("a CHROMIUM_PATH that does not start is told in one sentence, not passed over", async () => {
  const empty = mkdtempSync(join(tmpdir(), "no-browser-"));
  const missing = join(empty, "chromium");
  const failure = await launchBrowser({ ...process.env, CHROMIUM_PATH: missing }).then(
    () => null,
    (error: unknown) => (error as Error).message,
  );
  rmSync(empty, { recursive: true });
  expect(failure).toContain(`CHROMIUM_PATH=${missing}`);
  expect(failure).toContain("install Chromium or Chrome");
  expect(failure?.split("\n")).toHaveLength(1);
});
