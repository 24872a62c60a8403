import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { byPlace, ingestAll } from "../src/ingest/ingest-all.ts";
import { problemOf } from "../src/ingest/problem-log.ts";
import { checkProvinces } from "../src/ingest/registry/check-codes.ts";
import { checkRegistry } from "../src/ingest/registry/check-registry.ts";
import { createResolver } from "../src/ingest/resolver.ts";
import { openWorkbooks } from "../src/ingest/xlsx/open-workbooks.ts";
import { createRegistry } from "../src/registry/registry.ts";
import { fileMisplacedRule } from "../src/rules/file-misplaced.ts";
import type { Problem } from "../src/rules/rule.ts";
import { dataFolder, openRegistry } from "../src/tables/data-folder.ts";
import { deriveTables } from "../src/tables/derive.ts";
import { cacheFolder } from "./lib/cache-folder.ts";
import { codeFiles, hashOf } from "./lib/input-hash.ts";
import { optionFault } from "./lib/option-fault.ts";
import { projectRoot } from "./lib/project-root.ts";
import { problemLines } from "./data/print-problems.ts";
import { readRawFolder } from "./data/read-editions.ts";
import { recoverTables, TablesReplacement } from "./data/replace-tables.ts";
import { tableChange, type TableChange, tableChangeLines } from "./data/table-changes.ts";
import { tableFiles } from "./data/table-files.ts";

const usage = `node scripts/build-data.ts [--data FOLDER] [--check] [--if-changed] [--lang en]
  --data   another data folder than data/
  --check  compare data/tables with what data/ gives; write nothing
  --if-changed  do nothing where data/, the code and the day are those of the last run without errors
  --lang   en: English below the Vietnamese`;

const options = readOptions();
const english = options.lang === "en";
const folder = options.data === undefined ? dataFolder() : resolve(options.data);
const today = new Date().toISOString().slice(0, 10);

process.exitCode = await buildData();

async function buildData(): Promise<number> {
  const started = performance.now();
  if (!existsSync(folder)) {
    say(`Không có thư mục ${folder}.`, `There is no folder ${folder}.`);
    return 1;
  }
  recoverTables(folder);
  if (options["if-changed"] === true && isAsAtLastRun()) {
    say(
      "data/ không đổi kể từ lần kiểm tra trước; cảnh báo của lần ấy, nếu có, ở .cache/problems.json (npm run data in lại).",
      "data/ is as it was at the last check; its warnings, if any, are in .cache/problems.json (npm run data prints them again).",
    );
    return 0;
  }
  const reading = timed(
    "Đọc danh mục",
    () => openRegistry(folder),
    ({ tables }) => `${tables.areas.length} đơn vị, ${tables.agencies.length} cơ quan`,
  );
  const ofRegistry = [...reading.problems, ...checkRegistry(reading.tables, reading.places)];
  if (reading.places.has("areas")) ofRegistry.push(...checkProvinces(reading.tables.areas));
  ofRegistry.sort(byPlace);
  if (!reading.complete) {
    const found = reportProblems(ofRegistry);
    say(
      `Có ${found} lỗi trong danh mục: chưa kiểm tra data/raw vì cần đủ các bảng danh mục; không ghi gì vào data/tables.`,
      `${found} errors in the registry: data/raw was not checked, for it needs every table of it; nothing was written to data/tables.`,
    );
    return 1;
  }
  const registry = createRegistry(reading.tables);
  const raw = timed(
    "Đọc data/raw",
    () => readRawFolder(folder),
    (found) => `${found.editions.length} hồ sơ`,
  );
  if (raw.editions.length === 0) {
    reportProblems(ofRegistry);
    say(
      `Không có hồ sơ nào trong ${join(folder, "raw")}: không ghi gì vào data/tables. Mỗi hồ sơ là một thư mục data/raw/<loại>/<địa phương>/<hồ sơ>; npm run new tạo hồ sơ mới.`,
      `There is no edition in ${join(folder, "raw")}: nothing was written to data/tables. An edition is a folder data/raw/<family>/<area>/<edition>; npm run new makes one.`,
    );
    return 1;
  }
  const misplaced = raw.misplaced.map((file) => problemOf(fileMisplacedRule, { file, row: 0, position: null, columnName: "", value: "" }, {}));
  const editions = await openWorkbooks(raw.editions);
  const ingested = timed(
    "Kiểm tra và nhập",
    () => ingestAll(editions, { registry, resolver: createResolver(registry), today }),
    (result) => `${result.files} tệp, ${result.rowsRead} dòng`,
  );
  const problems = [...ofRegistry, ...misplaced, ...ingested.problems];
  const errors = reportProblems(problems);
  if (errors > 0) {
    say(`Có ${errors} lỗi: không ghi gì vào data/tables.`, `${errors} errors: nothing was written to data/tables.`);
    return 1;
  }
  const written = timed(
    "Tính các bảng",
    () => compareTables(ingested.tables, deriveTables(ingested.tables, registry)),
    ({ names, rows }) => `${names.length} bảng, ${rows} dòng`,
  );
  const code = reportAndReplace(written);
  if (code === 0) keepStamp();
  console.log(`Xong sau ${Math.round(performance.now() - started)} ms.`);
  return code;
}

/** Names all that the tables and the problems depend on, the tables themselves and the day among it: dates may not lie ahead. */
function stampNow(): string {
  const data = ["raw/**/*", "registry/*", "tables/*", "*.csv"].map((pattern) => join(folder, pattern));
  return hashOf([...codeFiles, ...data], [folder, today]);
}

function stampFile(): string {
  return join(cacheFolder(), "data-stamp");
}

function isAsAtLastRun(): boolean {
  return existsSync(stampFile()) && readFileSync(stampFile(), "utf8") === stampNow();
}

function keepStamp(): void {
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(stampFile(), stampNow());
}

/** Prints all problems, keeps them in .cache/problems.json and counts the errors. */
function reportProblems(problems: readonly Problem[]): number {
  const errors = problems.filter((problem) => problem.severity === "error").length;
  for (const line of problemLines(problems, english)) console.log(line);
  if (problems.length > 0) console.log("");
  say(`${errors} lỗi, ${problems.length - errors} cảnh báo.`, `${errors} errors, ${problems.length - errors} warnings.`);
  // A data folder of its own (benchmark, test) keeps its own report.
  const cache = join(folder === join(projectRoot, "data") ? projectRoot : folder, ".cache");
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, "problems.json"), `${JSON.stringify({ today, errors, warnings: problems.length - errors, problems }, null, 1)}\n`);
  return errors;
}

/** The tables that the data give, beside those that are there. */
interface ComparedTables {
  names: string[];
  rows: number;
  changes: TableChange[];
  replacement: TablesReplacement;
}

/** Makes the tables one after the other and sets those aside that are not as they were. */
function compareTables(...tables: Parameters<typeof tableFiles>): ComparedTables {
  const compared: ComparedTables = { names: [], rows: 0, changes: [], replacement: new TablesReplacement(folder) };
  for (const file of tableFiles(...tables)) {
    compared.names.push(file.name);
    compared.rows += file.rows;
    const change = tableChange(file, previousCsv(file.name));
    if (change === null) continue;
    compared.changes.push(change);
    if (options.check !== true) compared.replacement.write(file);
  }
  return compared;
}

function reportAndReplace({ names, changes, replacement }: ComparedTables): number {
  for (const change of changes) for (const line of tableChangeLines(change, english)) console.log(line);
  if (changes.length === 0) {
    say("data/tables không có gì thay đổi.", "data/tables is unchanged.");
    return 0;
  }
  if (options.check === true) {
    say(
      "data/tables không khớp với data/raw và data/registry: chạy npm run data rồi ghi nhận thay đổi.",
      "data/tables is not what data/ gives: run npm run data and commit the change.",
    );
    return 1;
  }
  const changed = new Set(changes.map(({ table }) => `${table}.csv`));
  replacement.replace(names.filter((name) => !changed.has(name)));
  say(`Đã thay ${changes.length} bảng trong data/tables.`, `${changes.length} tables were replaced in data/tables.`);
  return 0;
}

function previousCsv(name: string): string | null {
  const path = join(folder, "tables", name);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

function timed<T>(title: string, work: () => T, describe: (result: T) => string): T {
  const start = performance.now();
  const result = work();
  console.log(`${title}: ${describe(result)}, ${Math.round(performance.now() - start)} ms`);
  return result;
}

function say(vietnamese: string, inEnglish: string): void {
  console.log(vietnamese);
  if (english) console.log(inEnglish);
}

function readOptions(): { data?: string | undefined; check?: boolean | undefined; "if-changed"?: boolean | undefined; lang?: string | undefined } {
  try {
    return parseArgs({
      options: { data: { type: "string" }, check: { type: "boolean" }, "if-changed": { type: "boolean" }, lang: { type: "string" } },
    }).values;
  } catch (error) {
    console.error(`${optionFault(error)}\n${usage}`);
    process.exit(2);
  }
}
