import { groupBy } from "../../registry/registry.ts";
import { editionRepeatsRule } from "../../rules/edition-repeats.ts";
import { rowWithdrawnRule } from "../../rules/row-withdrawn.ts";
import { tellingRows } from "../check-all.ts";
import type { AnyRow } from "../edition.ts";
import { problemOf } from "../problem-log.ts";
import type { ReadEdition } from "../read-edition.ts";
import { contentOf, subjectOf } from "../row-content.ts";
import type { RowReader } from "../row-reader.ts";
import { unknownSource } from "./about-file.ts";

/** A file that keeps this share of what another states is a later state of the same publication. */
const sameShare = 0.6;

/** Compares a file that was read with what is published: does it repeat another edition, does it lack rows of its own. */
export function compareWithCurrent(read: ReadEdition, current: readonly AnyRow[]): void {
  const editions = [...groupBy(current, (row) => row.rawFile).entries()].map(([rawFile, rows]) => ({ rawFile, rows }));
  const isOwn = (rawFile: string): boolean => rawFile.startsWith(`${read.path}/`);
  reportRepeated(
    read,
    editions.filter(({ rawFile }) => !isOwn(rawFile)),
  );
  const subjects = new Set(read.rows.map(subjectOf));
  const [sourceId] = read.rows.map((row) => row.sourceId);
  const earlier = editions
    .filter(({ rawFile, rows }) => isOwn(rawFile) || sourceId === unknownSource || rows[0]?.sourceId === sourceId)
    .map((edition) => ({ ...edition, kept: edition.rows.filter((row) => subjects.has(subjectOf(row))).length }))
    .sort((left, right) => Number(isOwn(right.rawFile)) - Number(isOwn(left.rawFile)) || right.kept - left.kept)[0];
  if (earlier === undefined || (!isOwn(earlier.rawFile) && earlier.kept < Math.max(tellingRows - 1, sameShare * earlier.rows.length))) return;
  // A row in error is no deleted row.
  if (read.rows.length === read.rowsRead) reportWithdrawn(read, earlier.rows);
}

function reportRepeated(read: ReadEdition, editions: readonly { rawFile: string; rows: readonly AnyRow[] }[]): void {
  if (read.rows.length < tellingRows || read.problems.some((problem) => problem.ruleId.startsWith("edition-"))) return;
  const contents = read.rows.map(contentOf);
  const other = editions.find(({ rows }) => {
    if (rows.length !== contents.length) return false;
    return [...rows].sort((left, right) => left.rawRow - right.rawRow).every((row, position) => contentOf(row) === contents[position]);
  });
  if (other === undefined) return;
  const file = read.files[0]?.readers[0]?.file ?? read.path;
  read.problems.push(problemOf(editionRepeatsRule, { file, row: 0, position: null, columnName: "", value: "" }, { other: other.rawFile }));
}

/** Points at the row after which a published one is missing: the last one before it that is still there. */
function reportWithdrawn(read: ReadEdition, published: readonly AnyRow[]): void {
  const readers = new Map<string, RowReader>();
  for (const file of read.files) for (const [position, row] of file.rows.entries()) readers.set(subjectOf(row), file.readers[position] as RowReader);
  let before: RowReader | undefined = read.files[0]?.readers[0];
  for (const row of [...published].sort((left, right) => left.rawRow - right.rawRow)) {
    const reader = readers.get(subjectOf(row));
    if (reader !== undefined) before = reader;
    else before?.report(rowWithdrawnRule, nameColumn(row), { rawFile: row.rawFile, rawRow: row.rawRow }, { value: labelOf(row) });
  }
}

function nameColumn(row: AnyRow): string {
  if ("indexId" in row) return "subject";
  if ("indicatorId" in row) return "indicator";
  if ("measureId" in row) return "measure";
  return "agencyAsPrinted" in row ? "agency" : "level";
}

/** Names a published row as a clerk knows it. */
export function labelOf(row: AnyRow): string {
  const what = ((): (string | null)[] => {
    if ("indexId" in row) return [row.subjectAsPrinted, row.indexId, row.componentId === "total" ? null : row.componentId];
    if ("indicatorId" in row) return [row.indicatorId];
    if ("measureId" in row) return [row.measureAsPrinted];
    return "agencyAsPrinted" in row ? [row.agencyAsPrinted, row.levelAsPrinted] : [row.blockId, row.levelAsPrinted];
  })();
  return [...what, row.period].filter((part) => part !== null).join(" · ");
}
