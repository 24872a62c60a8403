import Papa from "papaparse";
import { foundByText } from "../../i18n/found-by.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import { tableToCsv } from "../../registry/table-csv.ts";
import { dataDifference, type DataDifference } from "../../releases/data-difference.ts";
import type { Registry } from "../../registry/registry.ts";
import { reasonKinds } from "../../releases/reasons.ts";
import { revisionsTable } from "../../releases/revisions.ts";
import { releasedSnapshot } from "../../tables/released-files.ts";
import { dataFolder } from "../../tables/data-folder.ts";
import { readReleases, readRevisions } from "../../tables/releases.ts";
import type { FeedEntries } from "../feeds.ts";
import { cellInWords, valueInWords } from "./cell-in-words.ts";
import { comparisonFile, releasePairs, revisionsFile } from "./release-addresses.ts";
import { revisedFigures, revisedFigureText, revisedPart } from "./revised-figures.ts";

/** Writes what stands beside the pages of releases: the revision log, the list of releases for programs, the differences of any two. */
export function releaseFilesOfSite(): Map<string, string> {
  const folder = dataFolder();
  const releases = readReleases(folder);
  const named = (path: string): string => path.slice(1);
  const about = [...releases]
    .reverse()
    .map(({ version, date, previous, kind, summaryVi, summaryEn }) => ({ version, date, previous, kind, summaryVi, summaryEn }));
  return new Map([
    [named(revisionsFile), tableToCsv(revisionsTable, readRevisions(folder))],
    ["v/releases.json", `${JSON.stringify(about, null, 1)}\n`],
    ...releasePairs(releases).map(([before, after]): [string, string] => [
      named(comparisonFile(before, after)),
      differenceCsv(dataDifference(releasedSnapshot(folder, before), releasedSnapshot(folder, after))),
    ]),
  ]);
}

/** Writes every difference as one row: a cell that changed, or a row that was added or withdrawn. */
export function differenceCsv({ tables }: DataDifference): string {
  const rows = tables.flatMap(({ table, added, changed, withdrawn }) => [
    ...added.map(({ key }) => [table, "added", key, "", "", ""]),
    ...changed.flatMap(({ key, cells }) => cells.map((cell) => [table, "changed", key, cell.column, cell.old, cell.new])),
    ...withdrawn.map(({ key }) => [table, "withdrawn", key, "", "", ""]),
  ]);
  return `${Papa.unparse([["table", "change", "key", "column", "old", "new"], ...rows], { newline: "\n" })}\n`;
}

/** Says what feeds tell of releases and corrections, the newest first. */
export function releaseFeedEntries(registry: Registry, locale: Locale): FeedEntries {
  const folder = dataFolder();
  const revisions = readRevisions(folder);
  const figures = revisedFigures(revisions, folder);
  return {
    releases: [...readReleases(folder)].reverse().map(({ version, date, summaryVi, summaryEn }) => ({
      id: `tag:dan-van-mo,2026:release:${version}`,
      title: inLocale(locale, `Bản ${version}`, `Release ${version}`),
      updated: date,
      address: `/v/#ban-${version}`,
      summary: inLocale(locale, summaryVi, summaryEn),
    })),
    corrections: revisions.map((revision, position) => {
      const figure = figures[position] ?? { row: null, path: null };
      const inWords = (cell: string | null): string =>
        revision.column === null
          ? valueInWords(cell ?? "", locale)
          : cellInWords(registry, { table: revision.table, column: revision.column, cell: cell ?? "" }, locale);
      const old = inWords(revision.old);
      const change =
        revision.column === null
          ? inLocale(locale, `đã rút, trước ghi ${old}`, `withdrawn, was ${old}`)
          : `${revisedPart(revision, locale)} ${old} → ${inWords(revision.new)}`;
      const { vi, en } = reasonKinds[revision.kind];
      return {
        id: `tag:dan-van-mo,2026:revision:${revision.version}:${revision.table}:${revision.key}:${revision.column ?? ""}`,
        title: `${revisedFigureText(registry, revision, figure, locale)}: ${change}`,
        updated: revision.date,
        address: figure.path ?? "/v/sua-doi/",
        summary: inLocale(
          locale,
          `${vi}: ${revision.reasonVi} (${revision.foundBy})`,
          `${en}: ${revision.reasonEn ?? revision.reasonVi} (${foundByText(revision.foundBy, locale)})`,
        ),
      };
    }),
  };
}
