import { hash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { chartVersion } from "../../src/charts/chart-version.ts";
import { locales } from "../../src/i18n/locale.ts";
import { tableFile } from "../../src/downloads/addresses.ts";
import { chartFiles, chartFormatFile, chartFormatIds } from "../../src/site/charts/chart-addresses.ts";
import { chartCopy } from "../../src/site/charts/chart-copy.ts";
import { chartList } from "../../src/site/charts/chart-list.ts";
import { chartCsv, ChartCollection, type SiteChart } from "../../src/site/charts/site-chart.ts";
import { figureCitationFiles } from "../../src/site/citing/figure-citations.ts";
import { pagesOf } from "../../src/site/plan.ts";
import { citedVersion } from "../../src/tables/cited-version.ts";
import { siteData, type SiteData } from "../../src/tables/site-data.ts";
import type { PageFrame } from "../../src/site/model.ts";
import { socialImage } from "../../src/sharing/social-image.ts";
import { socialImageTexts } from "../../src/site/social-images.ts";
import { projectRoot } from "../lib/project-root.ts";
import { encodeChart } from "./encode-chart.ts";
import { picturePng } from "./picture-png.ts";

/** The files of all charts: small texts as they are, the others where their bytes lie in the cache. */
export interface EncodedChartFiles {
  texts: readonly (readonly [name: string, text: string])[];
  kept: readonly (readonly [name: string, path: string])[];
  /** How many of them were written now. */
  encoded: number;
}

const endings = ["svg", "png", "html", "js"] as const;

/** Writes every chart of the site in both languages into the cache, and beside them the citations of every number; what is there already for the same content is not written again. */
export async function encodeChartFiles(cacheFolder: string): Promise<EncodedChartFiles> {
  const folder = join(cacheFolder, "chart-files");
  mkdirSync(folder, { recursive: true });
  const code = codeVersion();
  const data = siteData();
  const frames: PageFrame[] = [];
  const chartsByLocale = locales.map((locale) => {
    const collection = new ChartCollection();
    for (const [, { sections, lead: _lead, ...frame }] of pagesOf(data, locale)) {
      collection.add({ ...frame, sections, lead: [] });
      frames.push(frame);
    }
    return collection.charts(data);
  });
  let encoded = 0;
  const kept: [string, string][] = [];
  for (const chart of chartsByLocale.flat()) {
    const copy = chartCopy(data, chart);
    const stem = join(folder, hash("sha1", `${code}\0${JSON.stringify(copy)}`, "base64url"));
    if (endings.some((ending) => !existsSync(`${stem}.${ending}`))) {
      const encodings = encodeChart(copy);
      for (const ending of endings) writeWhole(`${stem}.${ending}`, encodings[ending]);
      encoded += endings.length;
      await setImmediate(); // Only between turns is the memory of an image given back.
    }
    const { svg, png, embed, readings } = chartFiles(chart.chartId, chart.locale);
    kept.push([svg, `${stem}.svg`], [png, `${stem}.png`], [`${embed}index.html`, `${stem}.html`], [readings, `${stem}.js`]);
  }
  const [vietnamese = [], english = []] = chartsByLocale;
  const { version } = citedVersion();
  for (const [position, chart] of vietnamese.entries()) {
    const pair = [chart, english[position] ?? chart] as const;
    const said = [version, chart.title, pair[1].title, chartCsv(chart).csv, sourcesOf(data, chart)];
    const stem = join(folder, hash("sha1", `${code}\0${JSON.stringify(said)}`, "base64url"));
    if (chartFormatIds.some((format) => !existsSync(tableFile(stem, format)))) {
      // The library that writes workbooks is not even loaded where nothing changed.
      const { chartFormats } = await import("../../src/site/charts/chart-formats.ts");
      const formats = await chartFormats(data.registry, pair, version);
      for (const format of chartFormatIds) writeWhole(tableFile(stem, format), formats[format]);
      encoded += chartFormatIds.length;
    }
    for (const format of chartFormatIds) kept.push([chartFormatFile(chart.chartId, format), tableFile(stem, format)]);
  }
  for (const [name, texts] of socialImageTexts(frames)) {
    const svg = socialImage(texts);
    const path = join(folder, `${hash("sha1", `${code}\0${svg}`, "base64url")}.png`);
    if (!existsSync(path)) {
      writeWhole(path, picturePng(svg, 1));
      encoded += 1;
      await setImmediate();
    }
    kept.push([name, path]);
  }
  forgetUnused(
    folder,
    kept.map(([, path]) => path),
  );
  const texts: [string, string][] = [
    ...csvFiles(chartsByLocale[0] ?? []),
    ["/bieu-do/danh-muc.csv", chartList(chartsByLocale)],
    ...figureCitationFiles(data),
  ];
  return { texts, kept, encoded };
}

/** The figures of a chart are the same in both languages. */
function csvFiles(charts: readonly SiteChart[]): [string, string][] {
  return charts.map((chart) => [chartFiles(chart.chartId, chart.locale).csv, chartCsv(chart).csv]);
}

/** What a workbook says of the sources of its rows. */
function sourcesOf({ registry }: SiteData, { observations }: SiteChart): unknown[] {
  return [...new Set(observations.map(({ row }) => row.sourceId))].map((sourceId) => registry.sourceById.get(sourceId) ?? sourceId);
}

/** A file is whole before it has its name. */
function writeWhole(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}

/** Names the code that writes them: another version of it or of its libraries finds nothing in the cache. */
function codeVersion(): string {
  const files = [
    "src/sharing/*.ts",
    "src/downloads/*.ts",
    "src/registry/*-tables.ts",
    "src/site/charts/*.ts",
    "scripts/charts/*.ts",
    "scripts/charts/fonts/*.ttf",
    "src/charts/charts.css",
  ].flatMap((pattern) => globSync(pattern, { cwd: projectRoot }));
  return hash("sha1", [chartVersion(), ...files.sort().map((file) => readFileSync(join(projectRoot, file), "latin1"))].join("\0"));
}

/** Removes what no build of the last day has used. */
function forgetUnused(folder: string, used: readonly string[]): void {
  const now = new Date();
  for (const path of used) utimesSync(path, now, now);
  const names = new Set(used);
  for (const file of globSync("*", { cwd: folder })) {
    const path = join(folder, file);
    if (!names.has(path) && (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now.getTime()) < now.getTime() - 24 * 3600 * 1000)
      rmSync(path, { force: true });
  }
}
