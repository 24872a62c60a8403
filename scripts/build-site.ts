import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "astro";
import { drawCharts } from "../src/charts/draw-all.ts";
import { locales } from "../src/i18n/locale.ts";
import { chartsOf, pageKinds, plannedPages } from "../src/site/plan.ts";
import { dataFolder } from "../src/tables/data-folder.ts";
import { startDownloads } from "./lib/start-downloads.ts";
import { writeSiteFiles } from "./lib/write-site-files.ts";
import { placeReleases } from "./releases/place-releases.ts";

/** Builds the site from `data/tables`: plans the pages, draws their charts in workers, lets Astro write them. */
const { values: flags } = parseArgs({
  options: { "dump-specs": { type: "string" }, force: { type: "boolean", default: false }, downloads: { type: "boolean", default: true } },
  allowNegative: true,
});
const cacheFolder = resolve(process.env["CACHE_DIR"] ?? ".cache");
const outFolder = resolve(process.env["OUT_DIR"] ?? "dist");
const stampFile = join(cacheFolder, "site-stamp");
const began = performance.now();
const since = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;

const stamp = inputStamp();
if (!flags.force && flags["dump-specs"] === undefined && isBuilt(stamp)) {
  console.log(`Trang không đổi kể từ lần dựng trước / site unchanged since the last build (${since()})`);
} else {
  const downloads = flags.downloads ? startDownloads({ dataFolder: dataFolder(), cacheFolder }) : null;
  const pages = locales.flatMap((locale) => pageKinds.flatMap((kind) => plannedPages(kind, locale)));
  const specs = chartsOf(pages);
  console.log(`Đã lập ${pages.length} trang, ${specs.length} biểu đồ / planned ${pages.length} pages, ${specs.length} charts (${since()})`);
  if (flags["dump-specs"] !== undefined) writeFileSync(flags["dump-specs"], `${specs.map((spec) => JSON.stringify(spec)).join("\n")}\n`);
  const drawn = await drawCharts(specs, { cacheDir: join(cacheFolder, "charts"), workers: 2 });
  console.log(`Đã vẽ ${drawn.drawn} biểu đồ mới, dùng lại ${drawn.cached} / drew ${drawn.drawn} charts, reused ${drawn.cached} (${since()})`);
  await build({ root: resolve("."), logLevel: "warn" });
  writeSiteFiles(outFolder, pages.map(({ model }) => model.path));
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
