import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startStaticServer, type StaticServer } from "../../scripts/lib/static-server.ts";
import { installedBrowsers } from "../browser/installed-browsers.ts";
import { siteFolder } from "../browser/open-site.ts";
import { checkerFile } from "./checker-tools.ts";

const [browser] = [process.env["CHROMIUM_PATH"] ?? "", ...installedBrowsers()].filter((path) => path !== "");
if (browser === undefined) console.warn("\nSKIPPED: Lighthouse needs an installed Chromium; apt-get install -y chromium brings it.\n");

const least = 98;
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
type Scores = Record<(typeof categories)[number], number>;

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

describe.skipIf(browser === undefined)("Lighthouse, on a simulated phone", () => {
  let server: StaticServer;
  let scratch: string;
  beforeAll(async () => {
    server = await startStaticServer(siteFolder, { port: 0, compressed: true });
    scratch = mkdtempSync(join(tmpdir(), "lighthouse-"));
  });
  afterAll(async () => {
    await server.close();
    rmSync(scratch, { recursive: true });
  });

  it.each([
    ["home", ""],
    ["area", "dia-phuong/hai-phong/"],
    ["agency", "co-quan/hoa-binh/so-noi-vu/"],
    ["index and year", "chi-so/par-index/2022/"],
    ["data set", "du-lieu/scores/"],
  ])(`gives the page of type %s ${least} or more everywhere`, { timeout: 600_000 }, async (_type, path) => {
    const best: Scores = { performance: 0, accessibility: 0, "best-practices": 0, seo: 0 };
    let open: string[] = [];
    // The speed of a busy machine differs from run to run: the best of three counts.
    for (let run = 0; run < 3 && categories.some((category) => best[category] < least); run += 1) {
      const report = await audit(server.url + path);
      for (const category of categories) best[category] = Math.max(best[category], Math.round((report.categories[category]?.score ?? 0) * 100));
      open = unmet(report);
    }
    expect(categories.filter((category) => best[category] < least).map((category) => `${category} ${best[category]}; ${open.join("; ")}`)).toEqual(
      [],
    );
  });

  async function audit(url: string): Promise<Report> {
    const file = join(scratch, "report.json");
    const flags = [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
    ];
    const args = [
      url,
      "--quiet",
      "--output=json",
      `--output-path=${file}`,
      `--only-categories=${categories.join()}`,
      `--chrome-flags=${flags.join(" ")}`,
    ];
    await promisify(execFile)(process.execPath, [checkerFile("lighthouse/cli/index.js"), ...args], {
      env: { ...process.env, CHROME_PATH: browser },
      maxBuffer: 1e8,
    });
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  }
});

function unmet(report: Report): string[] {
  const counted = Object.values(report.categories).flatMap((category) => category.auditRefs.filter((audit) => audit.weight > 0));
  return [...new Set(counted.map((audit) => audit.id))]
    .map((id) => report.audits[id])
    .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 0.9)
    .map((audit) => `${audit?.title ?? ""} ${audit?.displayValue ?? ""}`.trim());
}
