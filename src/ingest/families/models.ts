import { slugOf } from "../../lib/vietnamese-name.ts";
import type { ModelCount } from "../../registry/observation-tables.ts";
import { measureUnknownRule } from "../../rules/measure-unknown.ts";
import { partsDifferFromCountRule } from "../../rules/parts-differ-from-count.ts";
import { readCountCell, warnOfExcelDay } from "../number-cell.ts";
import { observationId, provenance } from "../provenance.ts";
import { readArea, resolved, resolvedAgency } from "../row-names.ts";
import { decideStatus } from "../row-status.ts";
import { readTime } from "../row-time.ts";
import type { RowReader } from "../row-reader.ts";

/** Reads one row of model counts; null when it has an error. */
export function readModelCount(reader: RowReader): ModelCount | null {
  const time = readTime(reader);
  const areaId = readArea(reader, time);
  const measure =
    reader.text("measure") === "" ? null : resolved(reader, "measure", reader.edition.resolver.measure(reader.text("measure")), measureUnknownRule);
  const counted = readCountCell(reader, "count");
  const collectives = readCountCell(reader, "collectives")?.count ?? null;
  const individuals = readCountCell(reader, "individuals")?.count ?? null;
  const parts = collectives === null && individuals === null ? null : (collectives ?? 0) + (individuals ?? 0);
  warnOfExcelDay(reader, "count", parts);
  for (const name of ["collectives", "individuals"]) warnOfExcelDay(reader, name, counted?.count ?? null);
  if (
    counted !== null &&
    counted.printed.bound === null &&
    !counted.printed.approximate &&
    collectives !== null &&
    individuals !== null &&
    collectives + individuals !== counted.count
  ) {
    reader.report(partsDifferFromCountRule, "count", { sum: collectives + individuals });
  }
  const status = decideStatus(reader, {
    value: counted?.count ?? null,
    bounded: counted !== null && counted.printed.bound !== null,
    approximate: counted?.printed.approximate ?? false,
    statedOtherwise: collectives !== null || individuals !== null,
  });
  if (areaId === null) return null;
  const { origin } = reader.edition;
  const agencyId = reader.text("agency") === "" ? origin.agencyId : resolvedAgency(reader, "agency", { areaId, date: time.date });
  if (reader.failed || measure === null) return null;
  return {
    observationId: observationId("models", [agencyId ?? areaId, measure.measureId, slugOf(reader.text("measureAsPrinted"))], time, [origin.sourceId]),
    areaId,
    agencyId,
    measureId: measure.measureId,
    measureAsPrinted: reader.text("measureAsPrinted"),
    unitAsPrinted: reader.text("unit"),
    countAsPrinted: reader.textOrNull("count"),
    count: counted?.count ?? null,
    collectives,
    individuals,
    bound: counted?.printed.bound ?? null,
    ...provenance(reader, time, status),
  };
}
