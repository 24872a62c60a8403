import type { Rating } from "../../registry/observation-tables.ts";
import { statusContradictsValueRule } from "../../rules/status-contradicts-value.ts";
import { readLevel, readScale } from "../read-level.ts";
import { observationId, provenance } from "../provenance.ts";
import { readArea, readBlock, resolvedAgency } from "../row-names.ts";
import { readStage, readStatusCell } from "../row-status.ts";
import { readTime } from "../row-time.ts";
import type { RowReader } from "../row-reader.ts";
import { isWithoutValue, ratingStages, saysNotRated } from "../words.ts";

/** Reads one row of a ratings file; null when it has an error. */
export function readRating(reader: RowReader): Rating | null {
  const time = readTime(reader);
  const areaId = readArea(reader, time);
  const blockId = readBlock(reader, time);
  const stage = readStage(reader, ratingStages, "official");
  const given = readStatusCell(reader);
  if (areaId === null) return null;
  const agencyId = reader.text("agency") === "" ? null : resolvedAgency(reader, "agency", { areaId, date: time.date, blockId });
  const scale = readScale(reader, areaId, time, "dan-van");
  const withoutLevel = given === null ? saysNotRated(reader.text("level")) : isWithoutValue(given);
  const level = scale === null || withoutLevel || reader.text("level") === "" ? null : readLevel(reader, scale);
  if (
    given !== null &&
    isWithoutValue(given) &&
    scale !== null &&
    reader.edition.resolver.level(reader.text("level"), scale.scaleId).kind === "found"
  ) {
    reader.report(statusContradictsValueRule, "status", {});
  }
  if (reader.failed || agencyId === null || blockId === null || scale === null) return null;
  const { sourceId } = reader.edition.origin;
  return {
    observationId: observationId("ratings", [areaId, agencyId], time, stage === "official" ? [sourceId] : [sourceId, stage]),
    areaId,
    blockId,
    agencyId,
    agencyAsPrinted: reader.text("agency"),
    scaleId: scale.scaleId,
    levelId: level?.levelId ?? null,
    levelAsPrinted: reader.text("level"),
    stage,
    ...provenance(reader, time, given ?? (withoutLevel ? "notRated" : "stated")),
  };
}
