import type { Rating, Tally } from "../registry/observation-tables.ts";
import { duplicateObservationRule } from "../rules/duplicate-observation.ts";
import { editionDuplicateRule } from "../rules/edition-duplicate.ts";
import { editionRepeatsRule } from "../rules/edition-repeats.ts";
import { groupBy } from "../registry/registry.ts";
import { namedAboveTallyRule } from "../rules/named-above-tally.ts";
import { namedBelowTallyRule } from "../rules/named-below-tally.ts";
import { fileInEdition, type AnyRow, type EditionInput } from "./edition.ts";
import { problemOf } from "./problem-log.ts";
import type { ReadEdition } from "./read-edition.ts";
import { contentOf } from "./row-content.ts";
import type { RowReader } from "./row-reader.ts";

interface Located {
  row: AnyRow;
  reader: RowReader;
}

/** Checks what only all editions together can show; the problems join those of the later edition. */
export function checkAll(editions: readonly ReadEdition[], inputs: readonly EditionInput[]): void {
  const located = editions.flatMap((edition) =>
    edition.files.flatMap((file) => file.rows.map((row, position): Located => ({ row, reader: file.readers[position] as RowReader }))),
  );
  const copies = checkWholeFiles(editions, inputs);
  checkDuplicates(located.filter(({ row }) => !copies.has(row.rawFile)));
  checkNamed(located);
  checkRepeats(editions);
}

function checkDuplicates(located: readonly Located[]): void {
  const first = new Map<string, AnyRow>();
  for (const { row, reader } of located) {
    const other = first.get(row.observationId);
    if (other === undefined) first.set(row.observationId, row);
    else
      reader.report(duplicateObservationRule, firstColumn(reader), {
        otherFile: other.rawFile,
        otherRow: other.rawRow,
        differing: differing(row, other),
      });
  }
}

/** Finds what two rows of one subject state differently: the level, else the number. */
function differing(row: AnyRow, other: AnyRow): { columnVi: string; columnEn: string; here: string; there: string } | null {
  for (const [name, columnVi, columnEn] of [
    ["levelId", "mức", "the level"],
    ["count", "số", "the number"],
    ["value", "giá trị", "the value"],
    ["rank", "thứ hạng", "the rank"],
  ] as const) {
    if (valueOf(row, name) !== valueOf(other, name)) return { columnVi, columnEn, here: shownOf(row, name), there: shownOf(other, name) };
  }
  return null;
}

const printedOf: Record<string, string> = { levelId: "levelAsPrinted", count: "countAsPrinted", value: "valueAsPrinted" };

function valueOf(row: AnyRow, name: string): unknown {
  return new Map<string, unknown>(Object.entries(row)).get(name);
}

function shownOf(row: AnyRow, name: string): string {
  const value = valueOf(row, printedOf[name] ?? "") ?? valueOf(row, name) ?? "";
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}

function firstColumn(reader: RowReader): string {
  return ["agency", "subject", "indicator", "block", "measure"].find((name) => reader.text(name) !== "") ?? "";
}

/** Named agencies of a level never outnumber its tally of the same source, block, period and stage; a complete list has as many. */
function checkNamed(located: readonly Located[]): void {
  const named = groupBy(
    located.flatMap(({ row, reader }) => ("levelAsPrinted" in row && "agencyId" in row ? [{ row, reader }] : [])),
    ({ row }) => levelKey(row),
  );
  for (const { row, reader } of located) {
    if (!("blockTotal" in row) || row.count === null) continue;
    const names = named.get(levelKey(row)) ?? [];
    const last = names.at(-1);
    if (names.length > row.count) reader.report(namedAboveTallyRule, "level", { named: names.length, tally: row.count });
    else if (names.length < row.count && last !== undefined && isWhole(last.reader))
      last.reader.report(namedBelowTallyRule, "level", { named: names.length, tally: row.count });
  }
}

/** Nothing can be said to be missing beside rows in error. */
function isWhole({ edition }: RowReader): boolean {
  return edition.origin.coverage === "complete" && !edition.problems.some((problem) => problem.severity === "error");
}

function levelKey(row: Rating | Tally): string {
  return [row.sourceId, row.areaId, row.blockId, row.scaleId, row.levelId ?? row.levelAsPrinted, row.stage, row.period].join("|");
}

/** Gives the files that are copies of another, by path: what is to be said of their rows is said of the file. */
function checkWholeFiles(editions: readonly ReadEdition[], inputs: readonly EditionInput[]): Set<string> {
  const copies = new Set<string>();
  const first = new Map<string, string>();
  for (const [position, input] of inputs.entries()) {
    const edition = editions[position];
    if (edition === undefined) continue;
    for (const file of input.files) {
      const key = `${input.family}|${file.sha256}`;
      const path = fileInEdition(edition.path, file.name);
      const other = first.get(key);
      if (other === undefined) first.set(key, path);
      else {
        copies.add(path);
        edition.problems.push(problemOf(editionDuplicateRule, { file: path, row: 0, position: null, columnName: "", value: "" }, { other }));
      }
    }
  }
  return copies;
}

/** Fewer rows than this may be alike by chance: one agency at 100 % in two years. */
export const tellingRows = 4;

/** A copy keeps the order of its rows, so the first row and the number of rows tell which editions to compare in full. */
function checkRepeats(editions: readonly ReadEdition[]): void {
  const alike = new Map<string, ReadEdition[]>();
  for (const edition of editions) {
    const [first] = edition.rows;
    if (first === undefined || edition.rows.length < tellingRows || edition.problems.some((problem) => problem.ruleId === "edition-duplicate"))
      continue;
    const key = `${edition.family}|${edition.rows.length}|${contentOf(first)}`;
    const others = alike.get(key) ?? [];
    const other = others.find((candidate) => candidate.rows.every((row, position) => contentOf(row) === contentOf(edition.rows[position] as AnyRow)));
    if (other !== undefined)
      edition.problems.push(
        problemOf(editionRepeatsRule, { file: edition.path, row: 0, position: null, columnName: "", value: "" }, { other: other.path }),
      );
    alike.set(key, [...others, edition]);
  }
}
