import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { tableToCsv } from "../src/registry/table-csv.ts";
import { dataDifference, releaseKind, type DataDifference } from "../src/releases/data-difference.ts";
import { figureChanges, reasonsTable } from "../src/releases/reasons.ts";
import { releaseFiles, type Release } from "../src/releases/release.ts";
import { revisionsOf, revisionsTable } from "../src/releases/revisions.ts";
import { tableDifference } from "../src/releases/table-difference.ts";
import { nextVersion } from "../src/releases/version.ts";
import { dataFolder } from "../src/tables/data-folder.ts";
import { releasedSnapshot } from "../src/tables/released-files.ts";
import { currentSnapshot, readReleases, snapshotHashes } from "../src/tables/releases.ts";
import { optionFault } from "./lib/option-fault.ts";
import { projectRoot } from "./lib/project-root.ts";
import { runStep } from "./lib/run-steps.ts";
import { frozenSite, keptData } from "./releases/freeze-site.ts";
import { keepRelease } from "./releases/keep-release.ts";
import { placeReleases } from "./releases/place-releases.ts";
import { reasonsOrReport } from "./releases/read-reasons.ts";
import { withoutReasonLines, unusedReasonLines } from "./releases/refusals.ts";
import { summaryOf } from "./releases/summary.ts";

const usage = `npm run release -- [lựa chọn]
Kiểm tra, dựng trang, ghi một bản vào data/releases/<số bản>; số liệu đã công bố bị sửa hay rút mà không có lý do thì từ chối.
  --summary "…"  --summary-en "…"   một câu cho người đọc, thay câu tự viết
  --date 2027-02-15                 ngày của bản, nếu không phải hôm nay
  --first 1.0.0                     số của bản đầu tiên
  --data FOLDER                     thư mục dữ liệu khác data/`;

process.exitCode = await main().catch((error: unknown) => {
  // A file of reasons that is not filled in, or an archive that is damaged: the message says which and where.
  console.error((error as Error).message);
  return 1;
});

async function main(): Promise<number> {
  const options = readOptions();
  if (options === null) return 2;
  const folder = options.data === undefined ? dataFolder() : resolve(options.data);
  const environment = { DATA_DIR: folder, SITE_BASE: "/" };
  const began = performance.now();
  if ((await runStep({ title: "Data", command: ["scripts/build-data.ts", "--data", folder, "--check"] })) !== 0)
    return refused("Dữ liệu chưa đạt, xem ở trên.", "The data do not pass, see above.");

  const releases = readReleases(folder);
  const unfinished = releases.find(({ version }) => !existsSync(join(folder, "releases", version, releaseFiles.hashes)));
  if (unfinished !== undefined) {
    rmSync(join(folder, "releases", unfinished.version), { recursive: true });
    releases.splice(releases.indexOf(unfinished), 1);
  }
  const previous = releases.at(-1) ?? null;
  const after = currentSnapshot(folder);
  const difference = previous === null ? null : dataDifference(releasedSnapshot(folder, previous), after);
  const kind = difference === null ? "first" : releaseKind(difference);
  if (kind === null)
    return refused(
      `Số liệu không khác bản ${previous?.version}: không có gì để ra bản mới.`,
      `The data are those of release ${previous?.version}: there is nothing to release.`,
    );

  const version = kind === "first" ? (options.first ?? "1.0.0") : nextVersion(previous!.version, kind);
  const date = options.date ?? new Date().toISOString().slice(0, 10);
  const reasons = reasonsOrReport(folder, true);
  if (reasons === null) return 1;
  const { revisions, withoutReason, unusedReasons } = revisionsOf(difference === null ? [] : figureChanges(difference), { reasons, version, date });
  if (withoutReason.length > 0 || unusedReasons.length > 0) {
    for (const line of [...withoutReasonLines(withoutReason), ...unusedReasonLines(unusedReasons)]) console.error(line);
    return refused(
      "Bản bị từ chối: thêm hay bớt lý do trong data/reasons.csv (npm run diff -- --reasons ghi sẵn các dòng).",
      "The release is refused: complete data/reasons.csv (npm run diff -- --reasons writes the rows).",
    );
  }

  const summary = summaryOf(kind, { difference, after, revisions: revisions.length });
  const release: Release = {
    version,
    date,
    previous: previous?.version ?? null,
    kind,
    summaryVi: options.summary ?? summary.vi,
    summaryEn: options["summary-en"] ?? summary.en,
    tableHashes: snapshotHashes(after),
    tables: tablesOf(after, difference),
  };
  const target = join(folder, "releases", version);
  mkdirSync(target, { recursive: true });
  try {
    // The site is built with the record in place, so that pages and downloads carry the new version.
    writeFileSync(join(target, releaseFiles.record), `${JSON.stringify(release, null, 1)}\n`);
    writeFileSync(join(target, releaseFiles.revisions), tableToCsv(revisionsTable, revisions));
    if ((await runStep({ title: "Site", command: ["scripts/build-site.ts"], environment })) !== 0)
      throw new Error("Trang không dựng được / the site does not build.");
    const site = resolve(process.env["OUT_DIR"] ?? join(projectRoot, "dist"));
    const { files, fresh, bytes } = keepRelease(version, new Map([...frozenSite(site), ...keptData(folder)]), { dataFolder: folder, releases });
    const size = Math.round(bytes / 1024);
    console.log(`Giữ ${files} tệp, ${fresh} tệp mới, ${size} KB / kept ${files} files, ${fresh} of them new, ${size} KB`);
    placeReleases({ dataFolder: folder, cacheFolder: resolve(process.env["CACHE_DIR"] ?? join(projectRoot, ".cache")), outFolder: site });
  } catch (error) {
    rmSync(target, { recursive: true, force: true });
    return refused((error as Error).message, "Nothing was released.");
  }
  writeFileSync(join(folder, "reasons.csv"), tableToCsv(reasonsTable, []));
  console.log(`\nBản ${version} / release ${version}: ${release.summaryVi}`);
  console.log(`${revisions.length} dòng vào nhật ký sửa / rows in the revision log; ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  console.log(`Ghi nhận vào kho / commit: git add data && git commit -m "data: release ${version}"`);
  return 0;
}

function tablesOf(after: ReadonlyMap<string, string>, difference: DataDifference | null): Release["tables"] {
  const changed = new Map(difference?.tables.map((table) => [table.table, table]));
  return [...after].map(([name, csv]) => {
    const table = changed.get(name);
    const rows = table?.rowsAfter ?? tableDifference({ name, primaryKey: [] }, null, csv).rowsAfter;
    return { name, rows, added: table?.added.length ?? 0, changed: table?.changed.length ?? 0, withdrawn: table?.withdrawn.length ?? 0 };
  });
}

function refused(vietnamese: string, english: string): number {
  console.error(`\n${vietnamese}\n${english}`);
  return 1;
}

function readOptions() {
  try {
    const options = {
      data: { type: "string" },
      date: { type: "string" },
      first: { type: "string" },
      summary: { type: "string" },
      "summary-en": { type: "string" },
    } as const;
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${optionFault(error)}\n${usage}`);
    return null;
  }
}
