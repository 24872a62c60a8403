import { foundByText } from "../../i18n/found-by.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import { words } from "../../i18n/words.ts";
import { formatDate } from "../../lib/format.ts";
import { type DataDifference, dataDifference } from "../../releases/data-difference.ts";
import { reasonKinds } from "../../releases/reasons.ts";
import type { Release } from "../../releases/release.ts";
import type { Revision } from "../../releases/revisions.ts";
import type { Registry } from "../../registry/registry.ts";
import { registryOfBoth } from "../../releases/registry-of-both.ts";
import { releasedSnapshot } from "../../tables/released-files.ts";
import { dataFolder } from "../../tables/data-folder.ts";
import { readReleases, readRevisions } from "../../tables/releases.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { observationTables } from "../../registry/observation-tables.ts";
import type { FileLink, Link, PageModel, Section, Table, Text } from "../model.ts";
import { numberText } from "../values.ts";
import { cellInWords, valueInWords } from "./cell-in-words.ts";
import { differenceSections } from "./difference-sections.ts";
import { comparisonFile, comparisonPath, releasePairs, revisionsFile } from "./release-addresses.ts";
import { revisedFigures, revisedFigureText, revisedPart, type RevisedFigure } from "./revised-figures.ts";

/** Makes the list of releases, the revision log, and a page for any two releases. */
export function releasePages(data: SiteData, locale: Locale): PageModel[] {
  const folder = dataFolder();
  const releases = readReleases(folder);
  return [
    listPage(releases, locale),
    revisionsPage(data, { revisions: readRevisions(folder), releases }, locale),
    ...releasePairs(releases).map(([before, after]) => comparisonPage(data, { folder, before, after }, locale)),
  ];
}

function crumbs(locale: Locale, ...more: Link[]): Link[] {
  return [{ text: words(locale).home, path: "/" }, ...more];
}
const listTitle = (locale: Locale): string => inLocale(locale, "Các bản dữ liệu", "Data releases");
const listLink = (locale: Locale): Link => ({ text: listTitle(locale), path: "/v/" });

function listPage(releases: readonly Release[], locale: Locale): PageModel {
  const newestFirst = [...releases].reverse();
  const newest = newestFirst[0];
  const sections: Section[] = [];
  if (newest !== undefined)
    sections.push({ id: "cac-ban", heading: inLocale(locale, "Mọi bản", "All releases"), tables: [releaseTable(newestFirst, locale)] });
  sections.push(
    {
      id: "sua-doi",
      heading: inLocale(locale, "Sửa và rút số liệu", "Corrections and withdrawals"),
      links: [
        { text: inLocale(locale, "Nhật ký sửa số liệu", "Revision log"), path: "/v/sua-doi/" },
        { text: inLocale(locale, "Nhật ký dạng CSV", "The log as CSV"), file: revisionsFile },
      ],
    },
    numberingSection(locale),
  );
  const pairs = releasePairs(releases);
  if (pairs.length > 0)
    sections.push({
      id: "so-sanh",
      heading: inLocale(locale, "So sánh hai bản", "Comparing two releases"),
      links: pairs.map(([before, after]) => ({
        text: inLocale(locale, `Bản ${before.version} và bản ${after.version}`, `Releases ${before.version} and ${after.version}`),
        path: comparisonPath(before, after),
      })),
    });
  return {
    path: "/v/",
    locale,
    title: listTitle(locale),
    description: inLocale(
      locale,
      "Mọi bản dữ liệu đã công bố, giữ nguyên từng byte; bản nào thêm, sửa, rút gì.",
      "Every release of the data, kept byte for byte; what each one added, corrected and withdrew.",
    ),
    breadcrumbs: crumbs(locale),
    lead: listLead(newest, locale),
    sections,
  };
}

function listLead(newest: Release | undefined, locale: Locale): Text[] {
  const kept = inLocale(
    locale,
    "Mỗi bản được giữ nguyên từng byte; số liệu sửa hay rút ở bản sau được ghi trong nhật ký.",
    "Each release is kept byte for byte; what a later one corrects or withdraws stands in a log.",
  );
  if (newest === undefined)
    return [
      [inLocale(locale, "Chưa có bản nào: dữ liệu đang được chuẩn bị.", "Nothing has been released yet: the data are being prepared.")],
      [kept],
    ];
  const date = formatDate(newest.date, locale);
  return [
    [inLocale(locale, `Bản mới nhất là ${newest.version}, ngày ${date}.`, `The newest release is ${newest.version} of ${date}.`)],
    [inLocale(locale, newest.summaryVi, newest.summaryEn)],
    [kept],
  ];
}

function releaseTable(releases: readonly Release[], locale: Locale): Table {
  const observed = new Set<string>(observationTables.map(({ name }) => name));
  return {
    caption: inLocale(locale, "Các bản dữ liệu, mới nhất trước", "Releases of the data, the newest first"),
    columns: [
      { title: inLocale(locale, "Bản", "Release") },
      { title: inLocale(locale, "Ngày", "Date") },
      { title: inLocale(locale, "Có gì", "What it brings") },
      { title: inLocale(locale, "Số liệu", "Figures"), numeric: true },
      { title: inLocale(locale, "Thêm", "Added"), numeric: true },
      { title: inLocale(locale, "Sửa", "Changed"), numeric: true },
      { title: inLocale(locale, "Rút", "Withdrawn"), numeric: true },
      { title: inLocale(locale, "Như khi công bố", "As it was released") },
    ],
    rows: releases.map((release) => {
      const sum = (count: "rows" | "added" | "changed" | "withdrawn"): [string] => [
        numberText(
          release.tables.filter(({ name }) => observed.has(name)).reduce((total, table) => total + table[count], 0),
          locale,
        ),
      ];
      return {
        id: `ban-${release.version}`,
        cells: [
          [release.version],
          [formatDate(release.date, locale)],
          [inLocale(locale, release.summaryVi, release.summaryEn)],
          sum("rows"),
          ...(release.kind === "first" ? [["–"], ["–"], ["–"]] : [sum("added"), sum("changed"), sum("withdrawn")]),
          [keptSite(release, locale), "; ", { text: inLocale(locale, "mã băm", "hashes"), file: `/v/${release.version}/SHA256SUMS` }],
        ],
      };
    }),
  };
}

function keptSite({ version }: Release, locale: Locale): FileLink {
  return {
    text: inLocale(locale, "trang và tệp", "pages and files"),
    file: inLocale(locale, `/v/${version}/index.html`, `/v/${version}/en/index.html`),
  };
}

function numberingSection(locale: Locale): Section {
  return {
    id: "so-ban",
    heading: inLocale(locale, "Số của bản nói gì", "What the number of a release says"),
    facts: [
      {
        term: inLocale(locale, "Số đầu", "First number"),
        detail: [
          inLocale(
            locale,
            "cấu trúc bảng đổi: có bảng hay cột mất đi, chương trình đọc dữ liệu phải sửa",
            "the structure changes: a table or column is gone, programs that read the data must change",
          ),
        ],
      },
      {
        term: inLocale(locale, "Số giữa", "Second number"),
        detail: [inLocale(locale, "có thêm số liệu, hoặc thêm bảng, thêm cột", "there are new figures, tables or columns")],
      },
      {
        term: inLocale(locale, "Số cuối", "Third number"),
        detail: [
          inLocale(locale, "chỉ sửa hoặc rút: mỗi chỗ có lý do trong nhật ký", "corrections and withdrawals only: each has its reason in the log"),
        ],
      },
    ],
    paragraphs: [
      [
        inLocale(
          locale,
          "Mỗi bản nằm ở /v/<số bản>/ với mọi trang, mọi tệp tải về, không bao giờ đổi; tệp SHA256SUMS ở đó cho phép tự kiểm tra bằng lệnh sha256sum -c. Một dòng ở đầu trang cho biết đã có bản mới hơn chưa.",
          "Every release stands at /v/<version>/ with all its pages and downloads and never changes; the file SHA256SUMS there lets anybody check it with sha256sum -c. A line at the top of each page says whether a newer release exists.",
        ),
      ],
    ],
  };
}

/** Says how many releases the log goes over, and from which day. */
function sinceText(releases: readonly Release[], locale: Locale): string {
  const [first] = releases;
  if (first === undefined) return inLocale(locale, "Nhật ký bắt đầu từ bản đầu tiên.", "The log begins with the first release.");
  const [count, date] = [numberText(releases.length, locale), formatDate(first.date, locale)];
  return inLocale(
    locale,
    `Nhật ký tính từ bản ${first.version}, ngày ${date}; đến nay có ${count} bản.`,
    `The log begins with release ${first.version} of ${date}; there ${releases.length === 1 ? "is one release" : `are ${count} releases`} so far.`,
  );
}

function revisionsPage(
  { registry }: SiteData,
  { revisions, releases }: { revisions: readonly Revision[]; releases: readonly Release[] },
  locale: Locale,
): PageModel {
  const figures = revisedFigures(revisions);
  const revisedCell = (revision: Revision, figure: RevisedFigure): Link | string => {
    const text = revisedFigureText(registry, revision, figure, locale);
    return figure.path === null ? text : { text, path: figure.path };
  };
  const table: Table = {
    caption: inLocale(locale, "Số liệu đã công bố được sửa hoặc rút, mới nhất trước", "Published figures corrected or withdrawn, the newest first"),
    isStacked: true,
    columns: [
      { title: inLocale(locale, "Số liệu", "Figure") },
      { title: inLocale(locale, "Cột", "Column") },
      { title: inLocale(locale, "Cũ", "Old") },
      { title: inLocale(locale, "Mới", "New") },
      { title: inLocale(locale, "Vì sao", "Why") },
      { title: inLocale(locale, "Ai phát hiện", "Found by") },
      { title: inLocale(locale, "Bản", "Release") },
    ],
    rows: revisions.map((revision, position) => ({
      cells: [
        [revisedCell(revision, figures[position] ?? { row: null, path: null })],
        [revisedPart(revision, locale)],
        ...revisedCells(registry, revision, locale),
        [
          `${inLocale(locale, reasonKinds[revision.kind].vi, reasonKinds[revision.kind].en)}: ${inLocale(locale, revision.reasonVi, revision.reasonEn ?? revision.reasonVi)}`,
        ],
        [foundByText(revision.foundBy, locale)],
        [{ text: revision.version, path: `/v/#ban-${revision.version}` }, `, ${formatDate(revision.date, locale)}`],
      ],
    })),
  };
  const none = inLocale(locale, "Chưa có số liệu đã công bố nào bị sửa hay rút.", "No published figure has been corrected or withdrawn yet.");
  const count = inLocale(
    locale,
    `Có ${numberText(revisions.length, locale)} chỗ được sửa hoặc rút kể từ bản đầu tiên.`,
    `${numberText(revisions.length, locale)} places were corrected or withdrawn since the first release.`,
  );
  return {
    path: "/v/sua-doi/",
    locale,
    title: inLocale(locale, "Nhật ký sửa số liệu", "Revision log"),
    description: inLocale(
      locale,
      "Mọi số liệu đã công bố được sửa hoặc rút: sửa gì, cũ, mới, vì sao, khi nào, ai phát hiện.",
      "Every published figure that was corrected or withdrawn: what, old, new, why, when, found by whom.",
    ),
    breadcrumbs: crumbs(locale, listLink(locale)),
    lead: [[revisions.length === 0 ? none : count], [sinceText(releases, locale)]],
    sections: [
      {
        id: "nhat-ky",
        heading: inLocale(locale, "Sửa gì, vì sao", "What was corrected, and why"),
        ...(revisions.length === 0
          ? {
              paragraphs: [
                [
                  inLocale(
                    locale,
                    "Khi có, mỗi chỗ sửa nằm ở đây với giá trị cũ, giá trị mới và lý do.",
                    "When there is one, each correction stands here with the old value, the new one and the reason.",
                  ),
                ],
              ],
            }
          : { tables: [table] }),
        links: [{ text: inLocale(locale, "Nhật ký dạng CSV", "The log as CSV"), file: revisionsFile }],
      },
    ],
  };
}

function comparisonPage(data: SiteData, { folder, before, after }: { folder: string; before: Release; after: Release }, locale: Locale): PageModel {
  const earlier = releasedSnapshot(folder, before);
  const difference = dataDifference(earlier, releasedSnapshot(folder, after));
  const title = inLocale(
    locale,
    `Bản ${before.version} và bản ${after.version} khác nhau gì`,
    `How releases ${before.version} and ${after.version} differ`,
  );
  return {
    path: comparisonPath(before, after),
    locale,
    title,
    description: inLocale(locale, `${title}: số liệu thêm, sửa, rút.`, `${title}: figures added, corrected and withdrawn.`),
    breadcrumbs: crumbs(locale, listLink(locale)),
    lead: [
      [
        inLocale(
          locale,
          `Bản ${before.version} ra ngày ${formatDate(before.date, locale)}, bản ${after.version} ra ngày ${formatDate(after.date, locale)}.`,
          `Release ${before.version} is of ${formatDate(before.date, locale)}, release ${after.version} of ${formatDate(after.date, locale)}.`,
        ),
      ],
      changedFiguresText(difference, locale),
      [
        inLocale(locale, "Tải về: ", "To download: "),
        { text: inLocale(locale, "mọi khác biệt, từng ô, dạng CSV", "every difference, cell by cell, as CSV"), file: comparisonFile(before, after) },
        ".",
      ],
    ],
    sections: differenceSections(difference, registryOfBoth(data.registry, earlier), locale),
  };
}

/** Counts the published figures that came, changed and went between two releases. */
function changedFiguresText({ tables }: DataDifference, locale: Locale): Text {
  const observed = tables.filter(({ group }) => group === "observations");
  const [added, changed, withdrawn] = (["added", "changed", "withdrawn"] as const).map((what) =>
    numberText(
      observed.reduce((sum, table) => sum + table[what].length, 0),
      locale,
    ),
  );
  return [
    inLocale(
      locale,
      `Số liệu đã công bố: thêm ${added}, sửa ${changed}, rút ${withdrawn}.`,
      `Published figures: ${added} added, ${changed} corrected, ${withdrawn} withdrawn.`,
    ),
  ];
}

/** The cells of old and new: of a withdrawn figure the value that was published, for then the revision is of no column. */
function revisedCells(registry: Registry, { table, column, old, new: now }: Revision, locale: Locale): [Text, Text] {
  if (column === null) return [[valueInWords(old ?? "", locale)], [inLocale(locale, "đã rút", "withdrawn")]];
  return [[cellInWords(registry, { table, column, cell: old ?? "" }, locale)], [cellInWords(registry, { table, column, cell: now ?? "" }, locale)]];
}
