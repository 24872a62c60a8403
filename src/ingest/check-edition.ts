import type { Score, Tally } from "../registry/observation-tables.ts";
import type { Registry } from "../registry/registry.ts";
import { groupBy } from "../registry/registry.ts";
import { blockTotalDiffersRule } from "../rules/block-total-differs.ts";
import { locatorPartlyMissingRule } from "../rules/locator-partly-missing.ts";
import { rankAgainstValueRule } from "../rules/rank-against-value.ts";
import { rankGapRule } from "../rules/rank-gap.ts";
import { rankOfDiffersRule } from "../rules/rank-of-differs.ts";
import { rankRepeatedRule } from "../rules/rank-repeated.ts";
import { rankValueSwappedRule } from "../rules/rank-value-swapped.ts";
import { rowsBelowRankOfRule } from "../rules/rows-below-rank-of.ts";
import { shareForPercentRule } from "../rules/share-for-percent.ts";
import { tallySumRule } from "../rules/tally-sum.ts";
import type { AnyRow } from "./edition.ts";
import type { FileRows } from "./read-rows.ts";
import { readRank } from "./read-rank.ts";
import type { RowReader } from "./row-reader.ts";

/** Checks that need all rows of a file at once. */
export function checkFile(file: FileRows, registry: Registry): void {
  const readerOf = new Map<AnyRow, RowReader>(file.rows.map((row, position) => [row, file.readers[position] as RowReader]));
  checkLocators(file);
  const [first] = file.rows;
  if (first === undefined) return;
  if ("blockTotal" in first) checkTallies(file.rows as Tally[], registry, readerOf);
  if ("rankOf" in first) checkRanks(file.rows as Score[], registry, readerOf);
  if ("rankOf" in first) checkShares(file.rows as Score[], readerOf);
  if ("rankOf" in first) checkSwapped(file.rows as Score[], readerOf);
  // A row in error is no deleted row: what is missing is only said of files without any.
  if ("rankOf" in first && file.rows.length === file.rowsRead) checkComplete(file.rows as Score[], readerOf);
}

function checkLocators(file: FileRows): void {
  const missing = file.readers.filter((reader) => reader.text("locator") === "");
  const [first] = missing;
  if (first === undefined || missing.length === file.readers.length) return;
  first.report(locatorPartlyMissingRule, "locator", { missing: missing.length, rows: file.readers.length });
}

function checkTallies(rows: readonly Tally[], registry: Registry, readerOf: ReadonlyMap<AnyRow, RowReader>): void {
  for (const block of groupBy(rows, (row) => `${row.areaId}|${row.blockId}|${row.stage}|${row.period}|${row.scaleId}`).values()) {
    const withTotal = block.filter((row) => row.blockTotal !== null);
    const [first] = withTotal;
    if (first === undefined) continue;
    for (const row of withTotal) {
      if (row.blockTotal !== first.blockTotal)
        readerOf
          .get(row)
          ?.report(blockTotalDiffersRule, "blockTotal", { otherRow: first.rawRow, other: first.blockTotal ?? 0 }, { value: String(row.blockTotal) });
    }
    checkSum(block, first, registry, readerOf);
  }
}

/** More than the total is wrong whatever is missing; less is wrong where every level stands there. */
function checkSum(block: readonly Tally[], first: Tally, registry: Registry, readerOf: ReadonlyMap<AnyRow, RowReader>): void {
  const blockTotal = first.blockTotal ?? 0;
  const levels = registry.levelsByScale.get(first.scaleId) ?? [];
  const wholeScale =
    registry.scaleById.get(first.scaleId)?.completeness === "complete" &&
    levels.length > 0 &&
    levels.every((level) => block.some((row) => row.levelId === level.levelId));
  const { origin, problems } = readerOf.get(first)?.edition ?? {};
  // A level in error is no level left out.
  const complete = wholeScale || (origin?.coverage === "complete" && problems?.some((problem) => problem.severity === "error") !== true);
  // One level above the total is already said of its own cell.
  if (block.some((row) => row.status === "bound" || row.status === "approximate" || (row.count ?? 0) > blockTotal)) return;
  const sum = block.reduce((total, row) => total + (row.count ?? 0), 0);
  const wrong = sum > blockTotal || (complete && sum !== blockTotal && block.every((row) => row.count !== null));
  if (wrong) readerOf.get(first)?.report(tallySumRule, "count", { sum, blockTotal });
}

function checkRanks(rows: readonly Score[], registry: Registry, readerOf: ReadonlyMap<AnyRow, RowReader>): void {
  for (const block of rankedBlocks(rows)) {
    const higherIsBetter = registry.indexById.get(block[0]?.indexId ?? "")?.higherIsBetter ?? true;
    const sorted = [...block].sort((left, right) => (left.rank ?? 0) - (right.rank ?? 0) || left.rawRow - right.rawRow);
    const [first] = block.filter((row) => row.rankOf !== null);
    for (const row of block) {
      if (first === undefined || row.rankOf === null || row.rankOf === first.rankOf) continue;
      readerOf.get(row)?.report(rankOfDiffersRule, "rankOf", { otherRow: first.rawRow, other: first.rankOf ?? 0 }, { value: String(row.rankOf) });
    }
    let better: Score | null = null;
    for (const [position, row] of sorted.entries()) {
      const previous = sorted[position - 1];
      if (previous !== undefined && previous.rank === row.rank) {
        const tied = [previous, row].some((tie) => readRank(readerOf.get(tie)?.text("rank") ?? "")?.tied === true);
        if (!tied && previous.value !== null && row.value !== null && previous.value !== row.value)
          readerOf.get(row)?.report(rankRepeatedRule, "rank", { otherRow: previous.rawRow }, { value: String(row.rank) });
      } else if (
        better !== null &&
        row.value !== null &&
        better.value !== null &&
        (higherIsBetter ? row.value > better.value : row.value < better.value)
      ) {
        readerOf.get(row)?.report(rankAgainstValueRule, "rank", { otherRow: better.rawRow }, { value: String(row.rank) });
      }
      if (row.value !== null && row.bound === null && (better === null || isWorse(row.value, better.value, higherIsBetter))) better = row;
    }
  }
}

/** Finds values of at most 1 where all others of the block are far from it; one other says nothing. */
function checkShares(rows: readonly Score[], readerOf: ReadonlyMap<AnyRow, RowReader>): void {
  const percents = rows.filter((row) => row.unit === "percent" && row.statistic === "value" && row.value !== null);
  for (const block of groupBy(percents, blockOf).values()) {
    const small = block.filter(({ value }) => value !== null && value > 0 && value <= 1);
    const others = block.filter(({ value }) => value !== null && value >= 20).length;
    if (others === 1 || small.length + others < block.length || block.length < 2) continue;
    for (const row of small) readerOf.get(row)?.report(shareForPercentRule, "value", { others });
  }
}

function checkSwapped(rows: readonly Score[], readerOf: ReadonlyMap<AnyRow, RowReader>): void {
  for (const block of rankedBlocks(rows)) {
    const places = block.map((_row, position) => position + 1);
    const isCount = (numbers: readonly (number | null)[]): boolean => places.every((place) => numbers.includes(place));
    if (block.length < 2 || !isCount(block.map(({ value }) => value)) || isCount(block.map(({ rank }) => rank))) continue;
    readerOf.get(block[0]!)?.report(rankValueSwappedRule, "value", { rows: block.length });
  }
}

/** Gathers the rows that a publication ranks among one another. */
function rankedBlocks(rows: readonly Score[]): Score[][] {
  const ranked = rows.filter((row) => row.rank !== null && row.statistic === "value");
  return [...groupBy(ranked, blockOf).values()];
}

function blockOf(row: Score): string {
  return `${row.agencyId === null ? "" : row.areaId}|${row.indexId}|${row.componentId}|${row.blockId}|${row.unit}|${row.period}`;
}

/** Where an edition is called complete, a skipped rank or a list shorter than its "of N" means that rows were lost. */
function checkComplete(rows: readonly Score[], readerOf: ReadonlyMap<AnyRow, RowReader>): void {
  for (const block of rankedBlocks(rows)) {
    const sorted = block.sort((left, right) => (left.rank ?? 0) - (right.rank ?? 0) || left.rawRow - right.rawRow);
    const last = sorted.at(-1) as Score;
    if (readerOf.get(last)?.edition.origin.coverage !== "complete") continue;
    const gap = sorted.findIndex((row, position) => (row.rank ?? 0) > position + 1);
    const after = sorted[gap];
    if (after !== undefined) {
      const missing = (after.rank ?? 0) - gap - 1;
      readerOf.get(after)?.report(rankGapRule, "rank", { missing, after: sorted[gap - 1]?.rank ?? 0 }, { value: String(after.rank) });
    } else if (last.rankOf !== null && sorted.length < last.rankOf) {
      readerOf.get(last)?.report(rowsBelowRankOfRule, "rankOf", { rows: sorted.length, rankOf: last.rankOf }, { value: String(last.rankOf) });
    }
  }
}

function isWorse(value: number, than: number | null, higherIsBetter: boolean): boolean {
  return than === null || (higherIsBetter ? value < than : value > than);
}
