import type { ReferenceMeasures } from "./measure-references.ts";
import type { MeasuredRun } from "./measured-run.ts";
import type { SiteMeasures } from "./measure-site.ts";

/** Prints what one size took; seconds are this machine's, the ratios are what to look at. */
export function printTable(site: SiteMeasures, references: ReferenceMeasures | null): void {
  const { n, weight } = site;
  const none = { cpuSeconds: 0, peakMegabytes: 0 };
  const [data = none, shell = none, pages = none] = ["build-data.ts", "build-shell.ts", "build-site.ts"].map((script) => site.cold.scripts[script]);
  const rows: [name: string, value: string, aim?: string | undefined][] = [
    ["rows ingested", whole(site.rows)],
    ["ingest", `${seconds(site.ingestSeconds)}, ${whole(site.rows / site.ingestSeconds)} rows/s`],
    ["aggregate", seconds(site.aggregateSeconds)],
    ["data, whole step", `${seconds(data.cpuSeconds)} of computing`],
    ["frames, forms, scripts (Astro)", `${seconds(shell.cpuSeconds)} of computing, beside the data where its files are few`],
    ["charts", `${whole(site.charts)} on pages, ${whole(site.drawn)} drawn, ${whole(site.charts / site.drawSeconds)} charts/s`],
    [
      "pages, whole step",
      `${seconds(pages.cpuSeconds)} of computing, ${whole(weight.pages)} pages, ${whole(weight.pages / site.siteSeconds)} pages/s`,
    ],
    ["full build, CSV to pages", run(site.cold)],
    [
      "peak memory",
      `frames ${whole(shell.peakMegabytes)} MB, data ${whole(data.peakMegabytes)} MB, then pages ${whole(pages.peakMegabytes)} MB`,
      n >= 3000 ? "aim: at most 1,536 MB" : undefined,
    ],
    ["agency page, mean", `${whole(weight.agencyPage.raw)} bytes, brotli ${whole(weight.agencyPage.brotli)}`],
    ["agency page, largest", `brotli ${whole(weight.agencyPage.largestBrotli)} bytes`, "aim: at most 14,336"],
    ["JavaScript of an agency page", `${whole(weight.scriptBytes)} bytes, not needed to read it`, "aim: 0"],
    [
      "nothing changed",
      `${seconds(site.unchangedSeconds)} = ${ratio(site.unchangedSeconds / site.cold.seconds)} of the full build`,
      "aim: at most 0.20",
    ],
    [
      "one figure of one area changed",
      `${seconds(site.changed.seconds)} = ${ratio(site.changed.seconds / site.cold.seconds)}; ${whole(site.changed.chartsDrawn)} charts drawn, ${whole(site.changed.pages)} pages differ (${site.changed.areaId})`,
    ],
  ];
  if (references !== null) {
    const { barePlot, plainAstro } = references;
    rows.push(
      ["reference: bare Plot loop", `${run(barePlot)}, ${whole(barePlot.charts)} charts, ${whole(barePlot.peakMegabytes)} MB`],
      ["full build / bare Plot loop", ratios(site.cold, barePlot), "aim at 1,000: at most 1.00"],
      ["reference: plain Astro", `${run(plainAstro)}, ${whole(plainAstro.peakMegabytes)} MB`],
      ["full build / plain Astro", ratios(site.cold, plainAstro), "aim at 1,000: less than 0.50"],
    );
  }
  console.log(`\nN = ${whole(n)} agencies × 10 years × all families (synthetic)`);
  for (const [name, value, aim] of rows) console.log(`  ${name.padEnd(32)}${value}${aim === undefined ? "" : `   (${aim})`}`);
  console.log("");
}

const whole = (value: number): string => Math.round(value).toLocaleString("en");
const seconds = (value: number): string => `${value.toFixed(1)} s`;
const run = (measured: MeasuredRun): string => `${seconds(measured.seconds)} (${seconds(measured.cpuSeconds)} of computing)`;
const ratio = (value: number): string => value.toFixed(2);
const ratios = (one: MeasuredRun, other: MeasuredRun): string =>
  `${ratio(one.seconds / other.seconds)} (${ratio(one.cpuSeconds / other.cpuSeconds)} of the computing)`;
