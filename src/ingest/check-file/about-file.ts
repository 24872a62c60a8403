import { readPeriod } from "../../lib/period.ts";
import type { Family } from "../../registry/observation-tables.ts";
import type { Origin } from "../../registry/raw-tables.ts";

/** What is known of a file without an origin.yaml; everything may be unknown. */
export type AboutFile = Partial<Omit<Origin, "files" | "periodBasis" | "comparedWithOriginal">>;

/** Stands for a source nobody has named; it is never published. */
export const unknownSource = "chua-ghi-nguon";
/** Where a file is read whose place nobody has named: provinces and regions are known from there. */
export const unknownArea = "viet-nam";

/** Makes up an origin for a file that has none; a file is taken for complete unless someone says otherwise. */
export function originOf(about: AboutFile, family: Family): Origin {
  const period = about.period ?? null;
  return {
    family,
    areaId: about.areaId ?? unknownArea,
    sourceId: about.sourceId ?? unknownSource,
    instrumentId: about.instrumentId ?? null,
    scaleId: about.scaleId ?? null,
    agencyId: about.agencyId ?? null,
    period: period !== null && readPeriod(period) !== null ? period : null,
    periodBasis: period === null ? "notStated" : "stated",
    decisionDate: about.decisionDate ?? null,
    publicationDate: about.publicationDate ?? null,
    numberStyle: about.numberStyle ?? "vi",
    comparedWithOriginal: false,
    coverage: about.coverage ?? "complete",
    files: [],
  };
}
