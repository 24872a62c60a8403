import { createHash } from "node:crypto";
import { globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { changeOneArea } from "./change-one-area.ts";
import { measuredRun, type MeasuredRun } from "./measured-run.ts";
import { siteWeight, type SiteWeight } from "./site-weight.ts";

/** What one size of the synthetic corpus took, step by step. */
export interface SiteMeasures {
  n: number;
  rows: number;
  ingestSeconds: number;
  aggregateSeconds: number;
  /** The whole command, CSV to pages. */
  cold: MeasuredRun;
  charts: number;
  drawn: number;
  drawSeconds: number;
  siteSeconds: number;
  weight: SiteWeight;
  unchangedSeconds: number;
  changed: { seconds: number; chartsDrawn: number; pages: number; areaId: string };
}

/** Builds a synthetic corpus from CSV to pages: cold, again with nothing changed, again with one area's file changed. */
export async function measureSite(base: string, n: number, say: (what: string) => void): Promise<SiteMeasures> {
  const folders = { DATA_DIR: join(base, "data"), OUT_DIR: join(base, "dist"), CACHE_DIR: join(base, "cache") };
  for (const folder of [folders.OUT_DIR, folders.CACHE_DIR]) rmSync(folder, { recursive: true, force: true });
  const build = (): Promise<MeasuredRun> => measuredRun(["scripts/build.ts", "--no-downloads"], { environment: folders });

  say("CSV to pages, cold");
  const cold = await build();
  const weight = siteWeight(folders.OUT_DIR);
  const before = pageHashes(folders.OUT_DIR);
  say("again, nothing changed");
  const unchanged = await build();
  say("again, one figure of one area changed");
  const areaId = changeOneArea(folders.DATA_DIR);
  const changed = await build();
  const after = pageHashes(folders.OUT_DIR);
  return {
    n,
    rows: observationRows(folders.DATA_DIR),
    cold,
    ...dataStages(cold.output),
    ...chartStage(cold.output),
    weight,
    unchangedSeconds: unchanged.seconds,
    changed: {
      seconds: changed.seconds,
      chartsDrawn: chartStage(changed.output).drawn,
      pages: [...after].filter(([path, hash]) => before.get(path) !== hash).length,
      areaId,
    },
  };
}

/** Counts the rows of the five families; no cell of a synthetic corpus has a line break. */
function observationRows(dataFolder: string): number {
  const families = ["ratings", "tallies", "scores", "report-figures", "models"];
  return families.reduce(
    (sum, family) =>
      sum +
      readFileSync(join(dataFolder, "tables", `${family}.csv`), "utf8")
        .trimEnd()
        .split("\n").length -
      1,
    0,
  );
}

function pageHashes(folder: string): Map<string, string> {
  return new Map(
    globSync("**/*.html", { cwd: folder }).map((path) => [
      path,
      createHash("sha1")
        .update(readFileSync(join(folder, path)))
        .digest("base64"),
    ]),
  );
}

/** Reads what `build-site.ts` prints: "wrote 12 pages, 34 charts (5.6 s)", "drew 30 charts, reused 4 (1.2 s of computing)". */
function chartStage(output: string): { charts: number; drawn: number; drawSeconds: number; siteSeconds: number } {
  const wrote = /wrote \d+ pages, (\d+) charts \(([\d.]+) s\)/.exec(output);
  const drew = /drew (\d+) charts, reused \d+ \(([\d.]+) s of computing\)/.exec(output);
  if (wrote === null || drew === null) throw new Error(`build-site.ts did not print its stages:\n${output}`);
  return { charts: Number(wrote[1]), drawn: Number(drew[1]), drawSeconds: Number(drew[2]), siteSeconds: Number(wrote[2]) };
}

/** Reads the stages that `build-data.ts` prints: "Đọc data/raw: …, 12 ms", "Kiểm tra và nhập: …, 34 ms", "Tính các bảng: …, 56 ms". */
function dataStages(output: string): { ingestSeconds: number; aggregateSeconds: number } {
  const [read, ingest, aggregate] = ["Đọc data/raw", "Kiểm tra và nhập", "Tính các bảng"].map(
    (stage) => new RegExp(`^${stage}: .*, (\\d+) ms$`, "m").exec(output)?.[1],
  );
  if (read === undefined || ingest === undefined || aggregate === undefined) throw new Error(`build-data.ts did not print its stages:\n${output}`);
  return { ingestSeconds: (Number(read) + Number(ingest)) / 1000, aggregateSeconds: Number(aggregate) / 1000 };
}
