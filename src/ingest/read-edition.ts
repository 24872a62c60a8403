import { readPeriod } from "../lib/period.ts";
import { lastDayOf } from "../lib/vietnamese-date.ts";
import type { Origin } from "../registry/raw-tables.ts";
import type { Registry } from "../registry/registry.ts";
import { decisionAfterPublicationRule } from "../rules/decision-after-publication.ts";
import { fileHashDiffersRule } from "../rules/file-hash-differs.ts";
import { fileMissingRule } from "../rules/file-missing.ts";
import { fileNotListedRule } from "../rules/file-not-listed.ts";
import { instrumentDateDiffersRule } from "../rules/instrument-date-differs.ts";
import { instrumentNotGivenRule } from "../rules/instrument-not-given.ts";
import { instrumentOfAnotherPlaceRule } from "../rules/instrument-of-another-place.ts";
import { originAreaMismatchRule } from "../rules/origin-area-mismatch.ts";
import { originFamilyMismatchRule } from "../rules/origin-family-mismatch.ts";
import { checkFile } from "./check-edition.ts";
import { editionPath, type EditionFile, type EditionInput, type EditionResult, type IngestContext, type OpenEdition } from "./edition.ts";
import { problemOf } from "./problem-log.ts";
import { readOrigin, type OriginReport } from "./read-origin.ts";
import { chainOf } from "./resolve-area.ts";
import { readRows, type FileRows } from "./read-rows.ts";

/** An edition's result with the readers of its rows, for checks across editions. */
export interface ReadEdition extends EditionResult {
  files: FileRows[];
}

/** Reads one edition: its origin, its files, their rows; every problem is collected, none is thrown. */
export function readEdition(input: EditionInput, context: IngestContext): ReadEdition {
  const result: ReadEdition = { path: editionPath(input), family: null, rows: [], rowsRead: 0, problems: [], files: [] };
  const { origin, report } = readOrigin(input, context, result.problems);
  if (origin === null) return result;
  checkFolder(input, origin, report);
  checkDates(origin, report);
  checkInstrument(origin, context.registry, report);
  if (result.problems.some((problem) => problem.ruleId === "origin-family-mismatch")) return result;
  const edition: OpenEdition = {
    ...context,
    path: result.path,
    folder: { areaId: input.areaId, edition: input.edition },
    origin,
    period: origin.period === null ? null : readPeriod(origin.period),
    problems: result.problems,
    reportedOnce: new Set(),
  };
  result.family = origin.family;
  const files = origin.files.flatMap(({ name, sha256 }) => {
    const file = input.files.find((candidate) => candidate.name === name);
    if (file === undefined) report(fileMissingRule, "files", name, {});
    else checkHash(file, sha256, result);
    return file === undefined ? [] : [file];
  });
  readFiles(edition, files, result);
  return result;
}

/** Reads files whose origin is known, one after the other, into an edition's result. */
export function readFiles(edition: OpenEdition, files: readonly EditionFile[], result: ReadEdition): void {
  for (const file of files) {
    const rows = readRows(edition, file);
    checkFile(rows, edition.registry);
    result.files.push(rows);
    // Not by spreading: a call takes no hundred thousand arguments.
    for (const row of rows.rows) result.rows.push(row);
    result.rowsRead += rows.rowsRead;
  }
}

function checkHash(file: EditionFile, listed: string, result: ReadEdition): void {
  if (file.sha256.toLowerCase() === listed) return;
  const place = { file: `${result.path}/${file.name}`, row: 0, position: null, columnName: "sha256", value: listed, suggestion: file.sha256 };
  result.problems.push(problemOf(fileHashDiffersRule, place, { actual: file.sha256 }));
}

function checkFolder(input: EditionInput, origin: Origin, report: OriginReport["report"]): void {
  if (origin.family !== input.family) report(originFamilyMismatchRule, "family", origin.family, { folder: input.family });
  if (origin.areaId !== input.areaId && !origin.areaId.startsWith(`${input.areaId}/`))
    report(originAreaMismatchRule, "areaId", origin.areaId, { folder: input.areaId });
  for (const file of input.files) {
    if (!origin.files.some((listed) => listed.name === file.name)) report(fileNotListedRule, "files", file.name, { sha256: file.sha256 });
  }
}

function checkInstrument({ instrumentId, areaId, decisionDate }: Origin, registry: Registry, report: OriginReport["report"]): void {
  const instrument = registry.instrumentById.get(instrumentId ?? "");
  if (instrument === undefined) return;
  const nameOf = (id: string): string => registry.areaById.get(id)?.fullNameVi ?? id;
  if (!chainOf(registry, areaId).includes(instrument.areaId))
    report(instrumentOfAnotherPlaceRule, "instrumentId", instrument.instrumentId, {
      instrumentPlace: nameOf(instrument.areaId),
      place: nameOf(areaId),
    });
  if (decisionDate !== null && instrument.date !== null && decisionDate !== instrument.date)
    report(instrumentDateDiffersRule, "decisionDate", decisionDate, { registered: instrument.date });
}

function checkDates(origin: Origin, report: OriginReport["report"]): void {
  const { decisionDate, publicationDate } = origin;
  if (decisionDate !== null && publicationDate !== null && decisionDate > lastDayOf(publicationDate))
    report(decisionAfterPublicationRule, "decisionDate", decisionDate, { publicationDate });
  if (decisionDate !== null && origin.instrumentId === null) report(instrumentNotGivenRule, "instrumentId", decisionDate, {});
}
