import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { differenceHtml } from "../src/html/difference-html.ts";
import { inLocale, type Locale } from "../src/i18n/locale.ts";
import { tableToCsv } from "../src/registry/table-csv.ts";
import { dataDifference, releaseKind, type DataDifference, type Snapshot } from "../src/releases/data-difference.ts";
import { figureChanges, reasonsTable, type FigureChange, type Reason } from "../src/releases/reasons.ts";
import { registryOfBoth } from "../src/releases/registry-of-both.ts";
import { revisionsOf } from "../src/releases/revisions.ts";
import { nextVersion } from "../src/releases/version.ts";
import type { Section } from "../src/site/model.ts";
import { differenceSections } from "../src/site/releases/difference-sections.ts";
import { notableSections } from "../src/site/releases/notable-sections.ts";
import { pageDifference, type PageDifference } from "../src/site/releases/page-difference.ts";
import { sectionLines } from "../src/site/releases/section-lines.ts";
import { touchedSections } from "../src/site/releases/touched-sections.ts";
import { dataFolder } from "../src/tables/data-folder.ts";
import { releasedSnapshot } from "../src/tables/released-files.ts";
import { currentSnapshot, readReleases } from "../src/tables/releases.ts";
import { registryOrReport } from "./data/registry-or-report.ts";
import { optionFault } from "./lib/option-fault.ts";
import { projectRoot } from "./lib/project-root.ts";
import { reasonsOrReport } from "./releases/read-reasons.ts";
import { unusedReasonLines, withoutReasonLines } from "./releases/refusals.ts";

const usage = `npm run diff -- [lựa chọn]
So số liệu hiện có với bản gần nhất: thêm, sửa, rút gì; trang, câu, biểu đồ, tệp nào đổi; ra bản được chưa.
  --from 1.0.0     so với bản khác
  --html FILE      báo cáo để xem, in, gửi, có biểu đồ trước và sau (bỏ trống: .cache/diff.html)
  --json FILE      mọi khác biệt, cho máy đọc
  --reasons        ghi thêm vào data/reasons.csv dòng cho mỗi số liệu chưa có lý do, để điền
  --no-pages       chỉ so số liệu, không so trang
  --lang en        in English        --data FOLDER    thư mục dữ liệu khác data/
Kết thúc bằng mã 0: ra bản được, hoặc không có gì đổi; 1: còn số liệu bị sửa hay rút chưa có lý do.`;

try {
  process.exitCode = await main();
} catch (error) {
  // A file of reasons that is not filled in, or an archive that is damaged: the message says which and where.
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const options = readOptions();
  if (options === null) return 2;
  const locale: Locale = options.lang === "en" ? "en" : "vi";
  const folder = options.data === undefined ? dataFolder() : resolve(options.data);
  const releases = readReleases(folder);
  const from = options.from === undefined ? releases.at(-1) : releases.find(({ version }) => version === options.from);
  if (from === undefined) {
    console.log(
      inLocale(
        locale,
        "Chưa có bản nào để so: npm run release ra bản đầu tiên.",
        "There is no release to compare with: npm run release makes the first.",
      ),
    );
    return options.from === undefined ? 0 : 2;
  }
  const [before, after] = [releasedSnapshot(folder, from), currentSnapshot(folder)];
  const difference = dataDifference(before, after);
  const kind = releaseKind(difference);
  const reasons = reasonsOrReport(folder, locale === "en");
  if (reasons === null) return 1;
  const { withoutReason, unusedReasons } = revisionsOf(figureChanges(difference), { reasons, version: from.version, date: from.date });
  if (options.reasons === true && withoutReason.length > 0) writeReasons(folder, reasons, withoutReason);

  const ofToday = registryOrReport(folder, locale === "en");
  if (ofToday === null) return 1;
  const registry = registryOfBoth(ofToday, before);
  const compared = options.pages && kind !== null ? await comparedPages(before, folder, locale) : null;
  const pages = typeof compared === "string" ? null : compared;
  const sections = [
    ...differenceSections(difference, registry, locale),
    ...notableSections(difference, { registry, before, after, locale }),
    ...(pages === null ? [] : touchedSections(pages, difference, locale)),
    ...(typeof compared === "string" ? [notCompared(compared, locale)] : []),
  ];
  const title = inLocale(locale, `Khác gì so với bản ${from.version}`, `What differs from release ${from.version}`);
  const verdict = verdictOf({ kind, from: from.version, withoutReason, unusedReasons, locale });
  console.log(title);
  for (const line of sectionLines(sections, (count) =>
    inLocale(locale, `… và ${count} mục nữa, xem báo cáo HTML`, `… and ${count} more, see the HTML report`),
  ))
    console.log(line);
  for (const line of [...withoutReasonLines(withoutReason), ...unusedReasonLines(unusedReasons)]) console.log(line);
  console.log(`\n${verdict}`);

  const html = resolve(options.html ?? join(projectRoot, ".cache", "diff.html"));
  const chartStyle = readFileSync(join(projectRoot, "src/charts/charts.css"), "utf8");
  write(
    html,
    differenceHtml(
      { title, verdict, sections, charts: pages?.charts ?? [] },
      { place: { locale, base: process.env["SITE_URL"] ?? "/" }, chartStyle },
    ),
  );
  console.log(inLocale(locale, `Báo cáo: ${html}`, `Report: ${html}`));
  if (options.json !== undefined)
    write(resolve(options.json), `${JSON.stringify(asJson(difference, { kind, from: from.version, withoutReason, pages }), null, 1)}\n`);
  return withoutReason.length > 0 || unusedReasons.length > 0 ? 1 : 0;
}

/** Compares the pages that both states of the data make, or says why today's code cannot read the old tables. */
async function comparedPages(before: Snapshot, folder: string, locale: Locale): Promise<PageDifference | string> {
  // What makes pages takes a second to load: only where pages are asked for.
  const { pagesOfData, writeSnapshot } = await import("./releases/pages-of-data.ts");
  const old = mkdtempSync(join(tmpdir(), "dan-van-mo-"));
  try {
    writeSnapshot(before, old);
    return pageDifference(pagesOfData(old, locale), pagesOfData(folder, locale));
  } catch (error) {
    return (error as Error).message.split("\n")[0] ?? "";
  } finally {
    rmSync(old, { recursive: true, force: true });
  }
}

function notCompared(reason: string, locale: Locale): Section {
  return {
    id: "trang",
    heading: inLocale(locale, "Chưa so được trang, câu, biểu đồ với bản cũ", "Pages, sentences and charts are not compared with the old release"),
    paragraphs: [
      [
        inLocale(
          locale,
          `Các bảng của bản ấy không còn dựng được thành trang: ${reason}`,
          `The tables of that release no longer make pages: ${reason}`,
        ),
      ],
    ],
  };
}

interface Standing {
  kind: ReturnType<typeof releaseKind>;
  from: string;
  withoutReason: readonly FigureChange[];
  unusedReasons: readonly Reason[];
  locale: Locale;
}

function verdictOf({ kind, from, withoutReason, unusedReasons, locale }: Standing): string {
  if (kind === null)
    return inLocale(
      locale,
      `Số liệu đúng như bản ${from}: không có gì để ra bản mới.`,
      `The data are those of release ${from}: there is nothing to release.`,
    );
  if (withoutReason.length + unusedReasons.length > 0)
    return inLocale(
      locale,
      `Chưa ra bản được: ${withoutReason.length} số liệu bị sửa hay rút chưa có lý do, ${unusedReasons.length} lý do không ứng với thay đổi nào. Điền data/reasons.csv.`,
      `Not to be released yet: ${withoutReason.length} figures change or go without a reason, ${unusedReasons.length} reasons meet no change. Complete data/reasons.csv.`,
    );
  return inLocale(
    locale,
    `Ra bản được: bản kế tiếp là ${nextVersion(from, kind)} (npm run release).`,
    `Ready: the next release is ${nextVersion(from, kind)} (npm run release).`,
  );
}

/** Adds a row for every change without a reason; what is to be filled in is left empty, so that the file is not valid before. */
function writeReasons(folder: string, reasons: readonly Reason[], changes: readonly FigureChange[]): void {
  const rows = changes.map(({ table, key, column }) => ({
    table,
    key,
    column: column === "" ? null : column,
    kind: "",
    reasonVi: "",
    reasonEn: null,
    foundBy: "",
  }));
  writeFileSync(join(folder, "reasons.csv"), tableToCsv(reasonsTable, [...reasons, ...rows] as unknown as Reason[]));
  console.log(`Đã ghi ${rows.length} dòng cần điền vào data/reasons.csv / ${rows.length} rows to fill in were written to data/reasons.csv`);
}

function asJson(difference: DataDifference, rest: Pick<Standing, "kind" | "from" | "withoutReason"> & { pages: PageDifference | null }): object {
  const { pages, ...about } = rest;
  return {
    ...about,
    tables: difference.tables.map(({ table, added, changed, withdrawn }) => ({
      table,
      added: added.map(({ key }) => key),
      changed: changed.map(({ key, cells }) => ({ key, cells })),
      withdrawn: withdrawn.map(({ key }) => key),
    })),
    pages: pages && {
      added: pages.added.map(({ path }) => path),
      removed: pages.removed.map(({ path }) => path),
      touched: pages.touched.map(({ page, gone, fresh }) => ({ path: page.path, gone, fresh })),
      charts: pages.charts.map(({ chartId, path }) => ({ chartId, path })),
    },
  };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function readOptions() {
  try {
    const options = {
      from: { type: "string" },
      html: { type: "string" },
      json: { type: "string" },
      reasons: { type: "boolean" },
      pages: { type: "boolean", default: true },
      lang: { type: "string" },
      data: { type: "string" },
    } as const;
    return parseArgs({ options, allowNegative: true }).values;
  } catch (error) {
    console.error(`${optionFault(error)}\n${usage}`);
    return null;
  }
}
