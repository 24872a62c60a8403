import type { Problem } from "../rules/rule.ts";
import { checkAll } from "./check-all.ts";
import { editionPath, type AnyRow, type EditionInput, type IngestContext, type ObservationTables } from "./edition.ts";
import { readEdition, type ReadEdition } from "./read-edition.ts";

/** Everything that all editions gave: clean tables and every problem, each in a fixed order. */
export interface IngestResult {
  tables: ObservationTables;
  problems: Problem[];
  editions: number;
  files: number;
  rowsRead: number;
}

/** Reads all editions, checks them one by one and together, and gathers their rows in tables sorted by id. */
export function ingestAll(inputs: readonly EditionInput[], context: IngestContext): IngestResult {
  const sorted = [...inputs].sort((left, right) => byText(editionPath(left), editionPath(right)));
  const editions = sorted.map((input) => readEdition(input, context));
  checkAll(editions, sorted);
  return {
    tables: gather(editions),
    problems: editions.flatMap((edition) => edition.problems).sort(byPlace),
    editions: editions.length,
    files: sorted.reduce((sum, input) => sum + input.files.length, 0),
    rowsRead: editions.reduce((sum, edition) => sum + edition.rowsRead, 0),
  };
}

function gather(editions: readonly ReadEdition[]): ObservationTables {
  const rowsOf = (family: ReadEdition["family"]): AnyRow[] =>
    editions
      .filter((edition) => edition.family === family)
      .flatMap((edition) => edition.rows)
      .sort((left, right) => byText(left.observationId, right.observationId));
  return {
    ratings: rowsOf("ratings") as ObservationTables["ratings"],
    tallies: rowsOf("tallies") as ObservationTables["tallies"],
    scores: rowsOf("scores") as ObservationTables["scores"],
    reportFigures: rowsOf("reports") as ObservationTables["reportFigures"],
    models: rowsOf("models") as ObservationTables["models"],
  };
}

/** Code units decide, so that the order is that of every machine. */
function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Orders problems by file, row, column and rule. */
export function byPlace(left: Problem, right: Problem): number {
  return (
    byText(left.file, right.file) ||
    left.row - right.row ||
    left.column.length - right.column.length ||
    byText(left.column, right.column) ||
    byText(left.ruleId, right.ruleId)
  );
}
