import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "../tests/browser/browser.ts";
import { projectRoot } from "./lib/project-root.ts";
import { runStep } from "./lib/run-steps.ts";
import { startStaticServer } from "./lib/static-server.ts";

/** Takes the pictures of docs/van-hanh.md from the built site and from a report of differences; needs `npm run build` and a release. */
const pictures = join(projectRoot, "docs/pictures");
const scratch = mkdtempSync(join(tmpdir(), "dan-van-mo-guide-"));
const server = await startStaticServer(join(projectRoot, "dist"), { port: 0 });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1000, height: 640 }, colorScheme: "light" });
mkdirSync(pictures, { recursive: true });

/** Keeps what the window shows, from an element on. */
async function take(name: string, from?: string): Promise<void> {
  if (from !== undefined)
    await page
      .locator(from)
      .first()
      .evaluate((element) => element.scrollIntoView());
  writeFileSync(join(pictures, `${name}.jpg`), await page.screenshot({ type: "jpeg", quality: 60 }));
  console.log(`docs/pictures/${name}.jpg`);
}

try {
  const { version } = (JSON.parse(readFileSync(join(projectRoot, "dist/v/releases.json"), "utf8")) as { version: string }[])[0]!;
  await page.goto(`${server.url}du-lieu/`);
  await take("templates", "#mau");
  await page.goto(`${server.url}v/`);
  await take("releases");
  await page.goto(`${server.url}v/${version}/co-quan/hai-phong/so-noi-vu/index.html`);
  await take("kept-page");
  await takeCheck(page);
  await takeDifference(page);
} finally {
  await browser.close();
  await server.close();
  rmSync(scratch, { recursive: true, force: true });
}

/** Drops a real file with one level misspelt on the page that checks files. */
async function takeCheck(on: Page): Promise<void> {
  const real = readFileSync(join(projectRoot, "data/raw/ratings/hai-phong/2022-1937-qd-ubnd/ratings.csv"), "utf8");
  writeFileSync(join(scratch, "ratings.csv"), real.replace("xuất sắc", "xuất xắc"));
  await on.goto(`${server.url}kiem-tra-tep/`);
  await on.getByLabel("Địa phương công bố").selectOption("hai-phong");
  await on.getByLabel("Kỳ").fill("2022");
  await on.locator("#tep").setInputFiles(join(scratch, "ratings.csv"));
  await on.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await on.locator("#ket-qua .verdict").first().waitFor({ timeout: 60_000 });
  await on.locator("#ket-qua").evaluate((element) => element.scrollIntoView());
  await take("check-file");
}

/** Withdraws one real figure in a copy of the data and reports what that changes. */
async function takeDifference(on: Page): Promise<void> {
  const data = join(scratch, "data");
  cpSync(join(projectRoot, "data"), data, { recursive: true });
  const edition = join(data, "raw/scores/gia-lai/gl-2021-bao");
  const lines = readFileSync(join(edition, "scores.csv"), "utf8").split("\n");
  writeFileSync(join(edition, "scores.csv"), lines.filter((_, index) => index !== 3).join("\n"));
  const report = join(scratch, "diff.html");
  await runStep({ title: "Seal", command: ["scripts/check-data.ts", "--data", data, "--seal", edition] });
  await runStep({ title: "Data", command: ["scripts/build-data.ts", "--data", data] });
  await runStep({ title: "Differences", command: ["scripts/diff.ts", "--data", data, "--html", report] });
  await on.goto(`file://${report}`);
  await take("diff", "#truoc-sau");
}
