import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { startComposing } from "../src/html/compose-site.ts";
import { siteBase } from "../src/site/site-address.ts";
import { dataFolder } from "../src/tables/data-folder.ts";
import { startChartFiles } from "./charts/chart-files.ts";
import { cacheFolder as cacheFolderOfBuild } from "./lib/cache-folder.ts";
import { recoverFolder, replaceFolder } from "./lib/replace-folder.ts";
import { placeTables } from "./lib/place-tables.ts";
import { codeFiles, hashOf } from "./lib/input-hash.ts";
import { buildShell, framesOf, placeShell } from "./lib/site-shell.ts";
import { startDownloads } from "./lib/start-downloads.ts";
import { writeSiteFiles } from "./lib/write-site-files.ts";
import { placeReleases } from "./releases/place-releases.ts";

/** Builds the site from `data/tables`: Astro makes the frames, a thread composes the pages, another draws their charts and writes them. */
const { values: flags } = parseArgs({
  options: { force: { type: "boolean", default: false }, downloads: { type: "boolean", default: true } },
  allowNegative: true,
});
const cacheFolder = cacheFolderOfBuild();
const outFolder = resolve(process.env["OUT_DIR"] ?? "dist");
/** The site grows beside the old one, which stands until the new one is whole. */
const growing = `${outFolder}.new-${process.pid}`;
const stampFile = join(cacheFolder, "site-stamp");
const began = performance.now();
const since = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;

const stamp = inputStamp();
if (!flags.force && isBuilt(stamp)) {
  console.log(`Trang không đổi kể từ lần dựng trước / site unchanged since the last build (${since()})`);
} else {
  recoverFolder(outFolder);
  process.once("exit", () => rmSync(growing, { recursive: true, force: true }));
  const downloads = flags.downloads ? startDownloads({ dataFolder: dataFolder(), cacheFolder }) : null;
  const chartFiles = flags.downloads ? startChartFiles(cacheFolder) : null;
  const site = startComposing({ base: siteBase(), cacheFolder, takeAlong: flags.downloads });
  const shell = await buildShell(cacheFolder);
  placeShell(shell, growing);
  placeTables(dataFolder(), growing);
  site.give(framesOf(shell, growing));
  console.log(`Đã có khung của các trang / the frames of the pages are there (${since()})`);
  const { paths, drawings } = await site.report;
  const { charts, drawn, reused, seconds } = drawings;
  console.log(`Đã viết ${paths.length} trang, ${charts} biểu đồ / wrote ${paths.length} pages, ${charts} charts (${since()})`);
  console.log(`Đã vẽ ${drawn} biểu đồ mới, dùng lại ${reused} / drew ${drawn} charts, reused ${reused} (${seconds.toFixed(1)} s of computing)`);
  writeSiteFiles(growing, paths);
  if (chartFiles !== null) {
    const { files, encoded } = await chartFiles.placeIn(growing);
    console.log(`Đã viết ${files} tệp của biểu đồ, ${encoded} tệp mới / wrote ${files} files of charts, ${encoded} of them new (${since()})`);
  }
  if (downloads !== null) {
    const { files, encoded } = await downloads.placeIn(growing);
    console.log(`Đã viết ${files} tệp tải về, ${encoded} tệp mới / wrote ${files} downloads, ${encoded} of them new (${since()})`);
  }
  const { placed, files } = placeReleases({ dataFolder: dataFolder(), cacheFolder, outFolder: growing });
  if (placed > 0) console.log(`Đã đặt ${placed} bản lưu, ${files} tệp / placed ${placed} kept releases, ${files} files (${since()})`);
  rmSync(stampFile, { force: true });
  replaceFolder(outFolder, growing);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  console.log(`Đã dựng trang vào ${outFolder} / built the site (${since()})`);
}

/** Hashes everything the site is made of: tables, registry, releases, code, configuration, locked packages, settings. */
function inputStamp(): string {
  const data = ["{tables,registry}/*.csv", "releases/*/{release.json,SHA256SUMS,revisions.csv}"].map((pattern) => join(dataFolder(), pattern));
  const settings = [outFolder, process.env["SITE_BASE"] ?? "/", process.env["SITE_URL"] ?? "", String(flags.downloads)];
  return hashOf([...codeFiles, ...data, "CITATION.cff", "LICENSE-DATA"], settings);
}

function isBuilt(current: string): boolean {
  return existsSync(join(outFolder, "index.html")) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === current;
}
