import { rmSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../lib/project-root.ts";
import { measuredRun, type MeasuredRun } from "./measured-run.ts";
import { writePlainAstro } from "./plain-astro.ts";

/** The same charts drawn in two usual ways. */
export interface ReferenceMeasures {
  barePlot: MeasuredRun & { charts: number };
  plainAstro: MeasuredRun;
}

/** Draws the charts of the site just built with bare Plot on linkedom in a loop, and in the pages of a plain Astro project. */
export async function measureReferences(base: string, say: (what: string) => void): Promise<ReferenceMeasures> {
  const pagesFile = join(base, "pages.jsonl");
  say("writing the charts down for the references");
  await measuredRun(["scripts/bench/dump-pages.ts", pagesFile], { environment: { DATA_DIR: join(base, "data") } });
  say("reference: bare Plot on linkedom, one thread");
  const barePlot = await measuredRun(["scripts/bench/bare-plot.ts", pagesFile]);
  const { charts } = JSON.parse(barePlot.output.trim().split("\n").at(-1) ?? "") as { charts: number };
  say("reference: plain Astro with Plot on linkedom in its pages");
  const root = writePlainAstro(join(projectRoot, ".cache", "bench", "plain-astro"), pagesFile);
  const plainAstro = await measuredRun([join(projectRoot, "node_modules/astro/bin/astro.mjs"), "build", "--root", root, "--silent"], { cwd: root });
  rmSync(pagesFile);
  return { barePlot: { ...barePlot, charts }, plainAstro };
}
