import { readPeriod } from "../../lib/period.ts";
import type { Family } from "../../registry/observation-tables.ts";
import { rawColumns, type Origin, type RawColumn } from "../../registry/raw-tables.ts";
import { familyUnknownRule } from "../../rules/family-unknown.ts";
import type { Problem } from "../../rules/rule.ts";
import { checkAll } from "../check-all.ts";
import type { AnyRow, EditionFile, EditionInput, IngestContext } from "../edition.ts";
import { fileTable } from "../file-table.ts";
import { isAnyHeading } from "../headers.ts";
import { byPlace } from "../ingest-all.ts";
import { problemOf } from "../problem-log.ts";
import { readEdition, readFiles, type ReadEdition } from "../read-edition.ts";
import { originOf, unknownArea, type AboutFile } from "./about-file.ts";
import { compareWithCurrent } from "./compare-with-current.ts";
import { correctedCsv, type CorrectedFile } from "./corrected-csv.ts";
import { families, guessFamily } from "./guess-family.ts";
import { notCheckedOf, rulesOfArea, type NotChecked } from "./not-checked.ts";

/** A file to check: alone, with what is known about it, or as part of an edition with its origin.yaml. */
export type FileToCheck = { file: EditionFile; about: AboutFile } | { edition: EditionInput };

/** What to check against. */
export interface CheckContext extends IngestContext {
  /** The rows that are published now, by family; a family that is missing could not be read. */
  current: ReadonlyMap<Family, readonly AnyRow[]>;
  /** Editions to check against that are not themselves reported. */
  others?: readonly EditionInput[];
}

/** What the check of one file or edition found. */
export interface FileCheck {
  /** The file's name, or the edition's path. */
  name: string;
  sha256: string | null;
  family: Family | null;
  /** The family was told from the headings. */
  familyGuessed: boolean;
  rows: number;
  errors: number;
  warnings: number;
  problems: Problem[];
  notChecked: NotChecked[];
  corrected: CorrectedFile | null;
}

interface Opened {
  read: ReadEdition;
  input: EditionInput;
  about: AboutFile | null;
  guessed: boolean;
}

/** Checks files with the rules of the data build: each by itself, all together, and against what is published. */
export function checkFiles(files: readonly FileToCheck[], context: CheckContext): FileCheck[] {
  const opened = files.map((file) => ("edition" in file ? openEdition(file.edition, context) : openAlone(file, context)));
  const others = (context.others ?? []).map((input) => ({ read: readEdition(input, context), input }));
  checkAll(
    [...others, ...opened].map(({ read }) => read),
    [...others, ...opened].map(({ input }) => input),
  );
  return opened.map((file) => resultOf(file, context));
}

function openEdition(input: EditionInput, context: IngestContext): Opened {
  const read = readEdition(input, context);
  const family = families.find((name) => name === input.family);
  // Without an origin that can be read the figures are still looked at, so that everything wrong is said at once.
  if (read.family === null && family !== undefined) {
    const areaId = context.registry.areaById.has(input.areaId) ? input.areaId : unknownArea;
    readAlone(input.files, { ...context, path: read.path, origin: originOf({ areaId }, family), read });
  }
  return { read, input, about: null, guessed: false };
}

function openAlone({ file, about }: { file: EditionFile; about: AboutFile }, context: IngestContext): Opened {
  const family = about.family ?? guessFamily(fileTable(file, { path: file.name, style: "vi", isHeading: isAnyHeading }).records ?? []);
  const read: ReadEdition = { path: file.name, family, rows: [], rowsRead: 0, problems: [], files: [] };
  const input: EditionInput = { family: family ?? "", areaId: about.areaId ?? "", edition: file.name, origin: null, files: [file] };
  const opened = { read, input, about, guessed: about.family == null };
  if (family === null) {
    read.problems.push(...withoutFamily(file));
    return opened;
  }
  readAlone([file], { ...context, path: file.name, origin: originOf(about, family), read });
  return opened;
}

function readAlone(
  files: readonly EditionFile[],
  { path, origin, read, ...context }: IngestContext & { path: string; origin: Origin; read: ReadEdition },
): void {
  const period = origin.period === null ? null : readPeriod(origin.period);
  const folder = { areaId: origin.areaId, edition: path };
  readFiles({ ...context, path, folder, origin, period, problems: read.problems, reportedOnce: new Set() }, files, read);
}

/** A file that cannot be read says so itself; one that can only lacks a family. */
function withoutFamily(file: EditionFile): Problem[] {
  const table = fileTable(file, { path: file.name, style: "vi", isHeading: isAnyHeading });
  if (table.records === null) return [...table.problems];
  const headings = (rawColumns.ratings as readonly RawColumn[]).filter((column) => column.required).map((column) => column.headingVi);
  const value = (table.records[0] ?? []).join(" ").trim();
  return [
    ...table.problems,
    problemOf(familyUnknownRule, { file: file.name, row: 1, position: null, columnName: "", value }, { families, headings }),
  ];
}

function resultOf({ read, input, about, guessed }: Opened, context: CheckContext): FileCheck {
  const current = read.family === null ? undefined : context.current.get(read.family);
  if (current !== undefined) compareWithCurrent(read, current);
  const withoutArea = about !== null && about.areaId == null;
  const problems = read.problems.filter((problem) => !(withoutArea && rulesOfArea.has(problem.ruleId))).sort(byPlace);
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const [file, second] = input.files;
  const style = read.files[0]?.readers[0]?.edition.origin.numberStyle ?? about?.numberStyle ?? "vi";
  return {
    name: read.path,
    sha256: file !== undefined && second === undefined ? file.sha256 : null,
    family: read.family,
    familyGuessed: guessed,
    rows: read.rowsRead,
    errors,
    warnings: problems.length - errors,
    problems,
    notChecked: about === null ? [] : notCheckedOf(about, read.rows, current !== undefined),
    corrected: file === undefined || second !== undefined ? null : correctedCsv(file, problems, { path: file.name, style, isHeading: isAnyHeading }),
  };
}
