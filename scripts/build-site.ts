import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "astro";
import type { DrawReport } from "../src/charts/drawings.ts";
import { startComposing } from "../src/html/composed-site.ts";
import { dataFolder } from "../src/tables/data-folder.ts";
import { startChartFiles } from "./charts/chart-files.ts";
import { startDownloads } from "./lib/start-downloads.ts";
import { takeFrames } from "./lib/take-frames.ts";
import { writeSiteFiles } from "./lib/write-site-files.ts";
import { placeReleases } from "./releases/place-releases.ts";

/** Builds the site from `data/tables`: composes the pages of each language in a thread of its own, lets Astro put frames around them. */
const { values: flags } = parseArgs({
  options: { force: { type: "boolean", default: false }, downloads: { type: "boolean", default: true } },
  allowNegative: true,
});
const cacheFolder = resolve(process.env["CACHE_DIR"] ?? ".cache");
const outFolder = resolve(process.env["OUT_DIR"] ?? "dist");
const stampFile = join(cacheFolder, "site-stamp");
const began = performance.now();
const since = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;

const stamp = inputStamp();
if (!flags.force && isBuilt(stamp)) {
  console.log(`Trang không đổi kể từ lần dựng trước / site unchanged since the last build (${since()})`);
} else {
  const downloads = flags.downloads ? startDownloads({ dataFolder: dataFolder(), cacheFolder }) : null;
  const chartFiles = flags.downloads ? startChartFiles(cacheFolder) : null;
  const languages = startComposing({ takeAlong: flags.downloads });
  // Vitest leaves these to whoever builds from a test, and Astro would take them for its own: pages of a development server, another base.
  for (const name of ["DEV", "PROD", "MODE", "SSR", "BASE_URL"]) delete process.env[name];
  process.env["NODE_ENV"] = "production";
  await build({ root: resolve("."), logLevel: "warn" });
  const composed = await Promise.all(languages.map(({ pages }) => pages));
  const heads = composed.flatMap((pages) => Object.values(pages.heads).flat());
  const sum = (of: keyof DrawReport): number => composed.reduce((total, { drawings }) => total + drawings[of], 0);
  console.log(`Đã lập ${heads.length} trang, ${sum("charts")} biểu đồ / planned ${heads.length} pages, ${sum("charts")} charts (${since()})`);
  console.log(
    `Đã vẽ ${sum("drawn")} biểu đồ mới, dùng lại ${sum("reused")} / drew ${sum("drawn")} charts, reused ${sum("reused")} (${sum("seconds").toFixed(1)} s of computing)`,
  );
  await Promise.all(languages.map(({ locale, write }) => write(takeFrames(outFolder, locale), outFolder)));
  writeSiteFiles(
    outFolder,
    heads.map(({ path }) => path),
  );
  if (chartFiles !== null) {
    const { files, encoded } = await chartFiles.placeIn(outFolder);
    console.log(`Đã viết ${files} tệp của biểu đồ, ${encoded} tệp mới / wrote ${files} files of charts, ${encoded} of them new (${since()})`);
  }
  if (downloads !== null) {
    const { files, encoded } = await downloads.placeIn(outFolder);
    console.log(`Đã viết ${files} tệp tải về, ${encoded} tệp mới / wrote ${files} downloads, ${encoded} of them new (${since()})`);
  }
  const { placed, files } = placeReleases({ dataFolder: dataFolder(), cacheFolder, outFolder });
  if (placed > 0) console.log(`Đã đặt ${placed} bản lưu, ${files} tệp / placed ${placed} kept releases, ${files} files (${since()})`);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  console.log(`Đã dựng trang vào ${outFolder} / built the site (${since()})`);
}

/** Hashes everything the site is made of: tables, registry, code, configuration, locked packages, settings. */
function inputStamp(): string {
  const hash = createHash("sha256");
  const folder = dataFolder();
  const files = [
    ...globSync("src/**/*", { withFileTypes: false }),
    ...globSync("public/**/*"),
    ...globSync(join(folder, "{tables,registry}/*.csv")),
    ...globSync(join(folder, "releases/*/{release.json,SHA256SUMS,revisions.csv}")),
    ...["astro.config.mjs", "package.json", "package-lock.json", "CITATION.cff", "LICENSE-DATA"],
  ].sort();
  for (const file of files) {
    if (!existsSync(file) || !statSync(file).isFile()) continue;
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  }
  const settings = [outFolder, process.env["SITE_BASE"] ?? "/", process.env["SITE_URL"] ?? "", String(flags.downloads)];
  return hash.update(settings.join("\0")).digest("hex");
}

function isBuilt(current: string): boolean {
  return existsSync(join(outFolder, "index.html")) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === current;
}
