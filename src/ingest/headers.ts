import { columnLetter } from "../lib/column-letter.ts";
import { nearestNames, suggestedName } from "../lib/nearest-names.ts";
import { nameKey } from "../lib/vietnamese-name.ts";
import { rawColumns, type RawColumn } from "../registry/raw-tables.ts";
import type { Family } from "../registry/observation-tables.ts";
import { fontTcvn3Rule } from "../rules/font-tcvn3.ts";
import { fontVniRule } from "../rules/font-vni.ts";
import { headerDuplicateRule } from "../rules/header-duplicate.ts";
import { headerEmptyRule } from "../rules/header-empty.ts";
import { headerMissingRule } from "../rules/header-missing.ts";
import { headerUnknownRule } from "../rules/header-unknown.ts";
import type { Problem } from "../rules/rule.ts";
import { legacyFontOfCell } from "./legacy-fonts.ts";
import { problemOf } from "./problem-log.ts";

/** Where each column of a family stands in a file, by column name. */
export type ColumnPositions = ReadonlyMap<string, number>;

const columnByHeading = new Map<Family, ReadonlyMap<string, RawColumn>>();

/** Gives the columns of a family by both of their headings. */
export function headingsOf(family: Family): ReadonlyMap<string, RawColumn> {
  let headings = columnByHeading.get(family);
  if (headings === undefined) {
    const columns: readonly RawColumn[] = rawColumns[family];
    headings = new Map(
      columns.flatMap(
        (column) =>
          [
            [nameKey(column.headingVi), column],
            [nameKey(column.headingEn), column],
          ] as const,
      ),
    );
    columnByHeading.set(family, headings);
  }
  return headings;
}

const familyNames = Object.keys(rawColumns) as Family[];

/** Says whether a cell is a heading of any family. */
export function isAnyHeading(cell: string): boolean {
  const key = nameKey(cell);
  return familyNames.some((family) => headingsOf(family).has(key));
}

/** Finds the columns of a family in the first record, in any order, in either language; names all that is wrong with it. */
export function readHeaders(family: Family, records: readonly (readonly string[])[], file: string, problems: Problem[]): ColumnPositions {
  const headings = headingsOf(family);
  const columns: readonly RawColumn[] = rawColumns[family];
  const first = records[0] ?? [];
  const vietnamese = isVietnamese(first, headings);
  const headingOf = (column: RawColumn): string => (vietnamese ? column.headingVi : column.headingEn);
  const present = new Set(first.map((cell) => headings.get(nameKey(cell))));
  const absent = columns.filter((column) => !present.has(column));
  const positions = new Map<string, number>();
  const unknown: string[] = [];
  const misspelt: (readonly [RawColumn, number])[] = [];
  for (const [position, printed] of first.entries()) {
    const place = { file, row: 1, position, columnName: printed.trim(), value: printed.trim() };
    const font = legacyFontOfCell(printed);
    if (font !== null) problems.push(problemOf(font.font === "tcvn3" ? fontTcvn3Rule : fontVniRule, { ...place, suggestion: font.converted }, font));
    const column = headings.get(nameKey(font?.converted ?? printed));
    if (printed.trim() === "") {
      const filled = records.slice(1).find((record) => (record[position] ?? "").trim() !== "");
      if (filled !== undefined) problems.push(problemOf(headerEmptyRule, { ...place, value: filled[position]?.trim() ?? "" }, {}));
    } else if (column === undefined && font !== null) {
      unknown.push(font.converted);
    } else if (column === undefined) {
      const candidates = nearestNames(printed, absent.map(headingOf));
      unknown.push(printed.trim());
      const meant = headings.get(nameKey(suggestedName(printed, candidates) ?? ""));
      if (meant !== undefined) misspelt.push([meant, position]);
      problems.push(problemOf(headerUnknownRule, { ...place, suggestion: candidates[0] ?? null }, { candidates }));
    } else if (positions.has(column.name)) {
      problems.push(problemOf(headerDuplicateRule, place, { first: columnLetter(positions.get(column.name) ?? 0) }));
    } else {
      positions.set(column.name, position);
    }
  }
  // The heading is refused; its cells are still looked at as what it most likely means, or each row would seem to lack them.
  for (const [column, position] of misspelt) if (!positions.has(column.name)) positions.set(column.name, position);
  for (const column of columns) {
    if (!column.required || positions.has(column.name)) continue;
    const heading = headingOf(column);
    problems.push(
      problemOf(
        headerMissingRule,
        { file, row: 1, position: null, columnName: heading, value: "" },
        { heading, candidates: nearestNames(heading, unknown, 2) },
      ),
    );
  }
  return positions;
}

function isVietnamese(record: readonly string[], headings: ReadonlyMap<string, RawColumn>): boolean {
  const known = record.map((cell) => [cell, headings.get(nameKey(cell))] as const).filter(([, column]) => column !== undefined);
  return known.filter(([cell, column]) => nameKey(cell) === nameKey(column?.headingEn ?? "")).length * 2 <= known.length;
}
