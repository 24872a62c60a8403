import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { AboutFile } from "../src/ingest/check-file/about-file.ts";
import { checkFiles, type FileCheck, type FileToCheck } from "../src/ingest/check-file/check-files.ts";
import { placeInOrigin } from "../src/ingest/check-file/place-in-origin.ts";
import { reportHtml } from "../src/ingest/check-file/report-html.ts";
import { reportJson } from "../src/ingest/check-file/report-json.ts";
import { reportLines } from "../src/ingest/check-file/report-lines.ts";
import { editionPath, type EditionInput } from "../src/ingest/edition.ts";
import { createResolver } from "../src/ingest/resolver.ts";
import { openWorkbook, openWorkbooks } from "../src/ingest/xlsx/open-workbooks.ts";
import { dataFolder } from "../src/tables/data-folder.ts";
import { aboutOf, aboutOptions } from "./data/about-options.ts";
import { currentRows } from "./data/current-rows.ts";
import { readEditionFolder, readRawFolder } from "./data/read-editions.ts";
import { registryOrReport } from "./data/registry-or-report.ts";
import { noOrigin, sealEdition } from "./data/seal-edition.ts";
import { optionFault } from "./lib/option-fault.ts";

const usage = `npm run check-data -- TỆP… [lựa chọn]
Kiểm tra tệp số liệu (CSV, XLSX) hay thư mục hồ sơ bằng đúng các quy tắc của npm run data; không sửa tệp gốc.
  Tệp nằm cạnh origin.yaml thì lấy thông tin ở đó; tệp đứng một mình thì cho biết thêm, càng đủ càng kiểm tra được nhiều:
  --family ratings|tallies|scores|reports|models   loại số liệu (bỏ trống: nhận ra theo dòng tiêu đề)
  --area hai-phong     địa phương        --period 2023     kỳ          --style vi|en|auto    cách viết số
  --source ID          nguồn             --instrument ID   văn bản     --scale ID            thang xếp loại
  --agency ID          cơ quan báo cáo   --decision-date 2023-07-07    --publication-date 2023-07-11
  --partial            tệp chỉ chép một phần văn bản
  --seal               thư mục hồ sơ đã điền xong: ghi tên và mã băm của tệp vào origin.yaml, bỏ mẫu chưa điền
  --html FILE  --json FILE   báo cáo để in, gửi, hay cho máy đọc       --no-fix   không ghi tệp <tên>.da-sua.csv
  --lang en            in English        --data FOLDER     thư mục dữ liệu khác data/`;

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions();
  if (options === null) return 2;
  const { values, positionals } = options;
  const locale = values.lang === "en" ? "en" : "vi";
  const today = new Date().toISOString().slice(0, 10);
  const data = values.data === undefined ? dataFolder() : resolve(values.data);
  const registry = registryOrReport(data, locale === "en");
  if (registry === null) return 1;
  const resolver = createResolver(registry);
  const about = aboutOf(values, { registry, resolver });
  if (typeof about === "string") return refused(about);
  const missing = positionals.find((path) => !existsSync(path));
  if (missing !== undefined) return refused(`Không có ${missing} / there is no ${missing}.`);
  const reports = [values.html, values.json].filter((path) => path !== undefined);
  const nowhere = reports.find((path) => !existsSync(dirname(resolve(path))));
  if (nowhere !== undefined) return refused(`Không có thư mục của ${nowhere} / the folder of ${nowhere} is not there.`);
  const withoutOrigin = positionals.filter((path) => statSync(path).isDirectory() && !existsSync(join(path, "origin.yaml")));
  for (const path of withoutOrigin) console.error(noOrigin(path));
  if (withoutOrigin.length > 0) return 2;
  if (values.seal === true) for (const path of positionals) if (!(await sealed(resolve(path)))) return 1;
  const files = await Promise.all(positionals.map((path) => fileToCheck(resolve(path), about, data)));
  const inRaw = files.some((file) => "edition" in file);
  const checked = new Set(files.map((file) => ("edition" in file ? editionPath(file.edition) : "")));
  const others = inRaw ? await openWorkbooks(readRawFolder(data).editions.filter((edition) => !checked.has(editionPath(edition)))) : [];
  const checks = checkFiles(files, { registry, resolver, today, current: currentRows(data), others });
  for (const check of checks) for (const line of reportLines(check, locale)) console.log(line);
  if (values["no-fix"] !== true) for (const [index, check] of checks.entries()) writeCorrected(check, positionals[index] ?? "");
  if (values.html !== undefined) writeFileSync(values.html, reportHtml(checks, { locale, today }));
  if (values.json !== undefined) writeFileSync(values.json, reportJson(checks, { today }));
  return checks.some((check) => check.errors > 0) ? 1 : 0;
}

/** A folder with origin.yaml, or a file beside one, is an edition; any other file stands alone. */
async function fileToCheck(path: string, about: AboutFile, data: string): Promise<FileToCheck> {
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  if (existsSync(join(folder, "origin.yaml"))) {
    const [edition] = await openWorkbooks([readEditionFolder(folder, placeOf(folder, data))]);
    return { edition: edition as EditionInput };
  }
  const bytes = readFileSync(path);
  return { file: await openWorkbook({ name: basename(path), bytes, sha256: createHash("sha256").update(bytes).digest("hex") }), about };
}

/** Reads family, area and edition from the folders below raw/; elsewhere, as in a folder of downloads, origin.yaml says them. */
function placeOf(folder: string, data: string): { family: string; areaId: string; edition: string } {
  const [family = "", areaId = "", edition = "", ...deeper] = relative(join(data, "raw"), folder).split(/[/\\]/);
  if (family !== ".." && edition !== "" && deeper.length === 0) return { family, areaId, edition };
  return { ...placeInOrigin(readFileSync(join(folder, "origin.yaml"))), edition: basename(folder) };
}

async function sealed(folder: string): Promise<boolean> {
  try {
    const { listed, removed } = await sealEdition(folder);
    console.log(
      `Đã ghi mã băm của ${listed.join(", ")} vào origin.yaml${removed.length === 0 ? "" : `; đã bỏ mẫu chưa điền ${removed.join(", ")}`}.`,
    );
    return true;
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
}

function writeCorrected({ corrected }: FileCheck, path: string): void {
  if (corrected === null) return;
  const target = join(statSync(path).isDirectory() ? path : dirname(path), corrected.name);
  writeFileSync(target, corrected.text);
  console.log(`  Đã ghi ${target}: sửa ${corrected.places} chỗ chắc chắn; những chỗ khác vẫn như cũ.`);
}

function refused(reason: string): number {
  console.error(`${reason}\n\n${usage}`);
  return 2;
}

function readOptions() {
  try {
    const options = parseArgs({
      allowPositionals: true,
      options: {
        ...aboutOptions,
        html: { type: "string" },
        json: { type: "string" },
        data: { type: "string" },
        lang: { type: "string" },
        "no-fix": { type: "boolean" },
        seal: { type: "boolean" },
      },
    });
    if (options.positionals.length > 0) return options;
    console.log(usage);
  } catch (error) {
    console.error(`${optionFault(error)}\n\n${usage}`);
  }
  return null;
}
