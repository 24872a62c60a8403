import { slugOf } from "../../lib/vietnamese-name.ts";
import type { Tally } from "../../registry/observation-tables.ts";
import { tallyAboveBlockTotalRule } from "../../rules/tally-above-block-total.ts";
import { totalDiffersInCellRule } from "../../rules/total-differs-in-cell.ts";
import { readCountCell, warnOfExcelDay } from "../number-cell.ts";
import { readLevel, readScale } from "../read-level.ts";
import { observationId, provenance } from "../provenance.ts";
import { readArea, readBlock } from "../row-names.ts";
import { decideStatus, readStage } from "../row-status.ts";
import { readTime } from "../row-time.ts";
import type { RowReader } from "../row-reader.ts";
import { ratingStages, saysNotRated, statusWords, wordIn } from "../words.ts";

/** Reads one row of a tallies file; null when it has an error. */
export function readTally(reader: RowReader): Tally | null {
  const time = readTime(reader);
  const areaId = readArea(reader, time);
  const blockId = readBlock(reader, time);
  const stage = readStage(reader, ratingStages, "official");
  const counted = readCountCell(reader, "count");
  const totalCell = readCountCell(reader, "blockTotal");
  if (counted !== null && counted.outOf !== null && totalCell !== null && counted.outOf !== totalCell.count) {
    reader.report(totalDiffersInCellRule, "count", { printed: totalCell.count });
  }
  warnOfExcelDay(reader, "count", totalCell?.count ?? null);
  const count = counted?.count ?? null;
  const blockTotal = totalCell?.count ?? counted?.outOf ?? null;
  warnOfExcelDay(reader, "blockTotal", count);
  if (count !== null && blockTotal !== null && count > blockTotal) reader.report(tallyAboveBlockTotalRule, "count", { blockTotal });
  // Units that could not be rated are counted too: their status and their number stand side by side.
  const notRated = wordIn(statusWords, reader.text("status")) === "notRated" || (reader.text("status") === "" && saysNotRated(reader.text("level")));
  const status = notRated
    ? "notRated"
    : decideStatus(reader, {
        value: count,
        bounded: counted !== null && counted.printed.bound !== null,
        approximate: counted?.printed.approximate ?? false,
      });
  if (areaId === null) return null;
  const scale = readScale(reader, areaId, time, "dan-van");
  const level = scale === null || notRated || reader.text("level") === "" ? null : readLevel(reader, scale);
  if (reader.failed || blockId === null || scale === null) return null;
  const levelSlug = level === null ? slugOf(reader.text("level")) : level.levelId.slice(level.levelId.lastIndexOf("/") + 1);
  return {
    observationId: observationId("tallies", [areaId, blockId, levelSlug, stage], time, [reader.edition.origin.sourceId]),
    areaId,
    blockId,
    scaleId: scale.scaleId,
    levelId: level?.levelId ?? null,
    levelAsPrinted: reader.text("level"),
    count,
    blockTotal,
    stage,
    ...provenance(reader, time, status),
  };
}
