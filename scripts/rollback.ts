import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { dataDifference } from "../src/releases/data-difference.ts";
import { figureChanges, reasonsTable, type Reason } from "../src/releases/reasons.ts";
import { tableToCsv } from "../src/registry/table-csv.ts";
import { dataFolder } from "../src/tables/data-folder.ts";
import { releasedSnapshot } from "../src/tables/released-files.ts";
import { currentSnapshot, readReleases, snapshotHashes } from "../src/tables/releases.ts";
import { optionFault } from "./lib/option-fault.ts";
import { runStep } from "./lib/run-steps.ts";
import { restoreData } from "./releases/restore-data.ts";

const usage = `npm run rollback -- <số bản> --reason "…" --found-by "…"
Đưa số liệu về đúng như một bản đã ra, để ra thành bản kế tiếp. Bản đã ra không bị xóa, nhật ký ghi rõ là khôi phục.
  --reason "…"  --reason-en "…"   vì sao khôi phục; người đọc sẽ thấy
  --found-by "…"                  ai phát hiện
  --data FOLDER                   thư mục dữ liệu khác data/`;

process.exitCode = await main().catch((error: unknown) => {
  console.error((error as Error).message);
  return 1;
});

async function main(): Promise<number> {
  const options = readOptions();
  const version = options?.positionals[0];
  if (options === null || version === undefined) return asked();
  const { reason, "found-by": foundBy, data } = options.values;
  const folder = data === undefined ? dataFolder() : resolve(data);
  const releases = readReleases(folder);
  const release = releases.find((candidate) => candidate.version === version);
  if (release === undefined)
    return refused(
      `Không có bản ${version}; các bản: ${releases.map((each) => each.version).join(", ") || "chưa có"}.`,
      `There is no release ${version}.`,
    );
  if (reason === undefined || foundBy === undefined) return asked();

  const aside = restoreData(folder, version);
  if ((await runStep({ title: "Data", command: ["scripts/build-data.ts", "--data", folder] })) !== 0)
    return refused(
      `Số liệu của bản ${version} không qua được các quy tắc hiện nay; số liệu trước đó nằm ở ${aside}.`,
      `The data of release ${version} do not pass the rules of today; what was there before lies in ${aside}.`,
    );
  const hashes = snapshotHashes(currentSnapshot(folder));
  const different = Object.entries(release.tableHashes).filter(([name, hash]) => hashes[name] !== hash);
  if (different.length > 0)
    console.log(
      `Bảng tính khác bản ${version} vì cách tính đã đổi / computed otherwise than in ${version}: ${different.map(([name]) => name).join(", ")}`,
    );

  const reasons = reasonsOfRollback(folder, { version, reason, reasonEn: options.values["reason-en"] ?? null, foundBy });
  writeFileSync(join(folder, "reasons.csv"), tableToCsv(reasonsTable, reasons));
  console.log(`\nSố liệu đã về như bản ${version} ngày ${release.date} / the data are those of release ${version}.`);
  console.log(`Số liệu trước đó nằm ở / what was there before lies in ${aside}.`);
  console.log("Xem lại bằng npm run diff, ra bản bằng npm run release / look with npm run diff, publish with npm run release.");
  return 0;
}

/** Writes the reason of every figure that the restored data change or withdraw beside the last release. */
function reasonsOfRollback(folder: string, why: { version: string; reason: string; reasonEn: string | null; foundBy: string }): Reason[] {
  const last = readReleases(folder).at(-1)!;
  const changes = figureChanges(dataDifference(releasedSnapshot(folder, last), currentSnapshot(folder)));
  return changes.map(({ table, key, column }) => ({
    table,
    key,
    column: column === "" ? null : column,
    kind: "rollback",
    reasonVi: `Khôi phục bản ${why.version}: ${why.reason}`,
    reasonEn: `Release ${why.version} is restored${why.reasonEn === null ? "" : `: ${why.reasonEn}`}`,
    foundBy: why.foundBy,
  }));
}

function asked(): number {
  console.error(usage);
  return 2;
}

function refused(vietnamese: string, english: string): number {
  console.error(`${vietnamese}\n${english}`);
  return 1;
}

function readOptions() {
  try {
    const options = {
      reason: { type: "string" },
      "reason-en": { type: "string" },
      "found-by": { type: "string" },
      data: { type: "string" },
    } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    console.error(optionFault(error));
    return null;
  }
}
