import type { Observation, ObservationStatus } from "../registry/observation-tables.ts";
import type { RowReader } from "./row-reader.ts";
import type { RowTime } from "./row-time.ts";

/** Builds the columns that every observation shares. */
export function provenance(reader: RowReader, time: RowTime, status: ObservationStatus): Omit<Observation, "observationId"> {
  const { origin } = reader.edition;
  return {
    period: time.period?.period ?? null,
    periodBasis: time.basis,
    year: time.period?.year ?? null,
    instrumentId: origin.instrumentId,
    decisionDate: origin.decisionDate,
    publicationDate: origin.publicationDate,
    sourceId: origin.sourceId,
    locator: reader.textOrNull("locator"),
    comparedWithOriginal: origin.comparedWithOriginal,
    status,
    rawFile: reader.file,
    rawRow: reader.row,
    noteVi: reader.textOrNull("note"),
    noteEn: reader.textOrNull("noteEn"),
  };
}

/** Joins the parts of an observation's id; "/" inside the period is written "--", an unknown period "na". */
export function observationId(family: string, parts: readonly string[], time: RowTime, after: readonly string[]): string {
  const period = time.period === null ? "na" : time.period.period.replaceAll("/", "--");
  return [family, ...parts, period, ...after].join(".");
}
