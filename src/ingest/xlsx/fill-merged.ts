import type { MergeRange } from "hucre/xlsx";
import { nameKey } from "../../lib/vietnamese-name.ts";
import { rawColumns, type RawColumn } from "../../registry/raw-tables.ts";
import { xlsxMergedCellsRule } from "../../rules/xlsx-merged-cells.ts";
import { findingOf, rangeName, type SheetCell, type SheetFinding } from "./sheet-reading.ts";

/** Columns in which one value over several rows can be meant for each of them; a name or a figure cannot. */
const sharedColumns = new Set([
  "block",
  "blockTotal",
  "area",
  "index",
  "component",
  "indicator",
  "measure",
  "unit",
  "maximum",
  "rankOf",
  "subjectKind",
  "stage",
  "period",
  "status",
  "locator",
  "level",
]);
const sharedHeadings = new Set(
  Object.values(rawColumns).flatMap((columns: readonly RawColumn[]) =>
    columns.filter((column) => sharedColumns.has(column.name)).flatMap((column) => [nameKey(column.headingVi), nameKey(column.headingEn)]),
  ),
);

/** Names every merged range of a table; a value merged down a shared column is written into each of its rows. */
export function fillMerged(merges: readonly MergeRange[], rows: SheetCell[][]): SheetFinding[] {
  const findings: SheetFinding[] = [];
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = rows[startRow]?.[startCol] ?? "";
    const width = rows[0]?.length ?? 0;
    if (startRow >= rows.length || startCol >= width || value === "") continue;
    const isDown = startCol === endCol && startRow > 0 && endRow < rows.length;
    const filled = isDown && sharedHeadings.has(nameKey(String(rows[0]?.[startCol] ?? "")));
    if (filled) for (let row = startRow + 1; row <= endRow; row += 1) (rows[row] as SheetCell[])[startCol] = value;
    const range = rangeName({ row: startRow, column: startCol }, { row: endRow, column: endCol });
    findings.push(findingOf(xlsxMergedCellsRule, { row: startRow + 1, position: startCol, value }, { range, filled }));
  }
  return findings;
}
