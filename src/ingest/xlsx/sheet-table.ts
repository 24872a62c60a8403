import type { CellValue, Sheet } from "hucre/xlsx";
import { xlsxDateCellRule } from "../../rules/xlsx-date-cell.ts";
import { xlsxErrorValueRule } from "../../rules/xlsx-error-value.ts";
import { xlsxFormulaRule } from "../../rules/xlsx-formula.ts";
import { xlsxHiddenCellsRule } from "../../rules/xlsx-hidden-cells.ts";
import { xlsxNumberRoundedRule } from "../../rules/xlsx-number-rounded.ts";
import { fillMerged } from "./fill-merged.ts";
import { readSheetNumber } from "./sheet-number.ts";
import { findingOf, sheetText, type SheetCell, type SheetFinding, type SheetReading } from "./sheet-reading.ts";

/** Turns a sheet into rows of cells, as far as anything is filled, and names the cells that are no plain values. */
export function sheetTable(sheet: Sheet): SheetReading {
  const findings: SheetFinding[] = [];
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, 1 + row.findLastIndex((cell) => cell !== null && cell !== "")), 0);
  const rows = sheet.rows.map((row, index) =>
    Array.from({ length: width }, (_, position) => readCell(sheet, row[position] ?? null, { index, position }, findings)),
  );
  while (rows.at(-1)?.every((cell) => cell === "") === true) rows.pop();
  findings.push(...fillMerged(sheet.merges ?? [], rows), ...hiddenCells(sheet, rows));
  return { rows, findings };
}

function readCell(sheet: Sheet, value: CellValue, at: { index: number; position: number }, findings: SheetFinding[]): SheetCell {
  const cell = sheet.cells?.get(`${at.index},${at.position}`);
  const place = { row: at.index + 1, position: at.position };
  const read = plainCell(value, cell?.style?.numFmt, place, findings);
  if (cell?.type === "formula" || cell?.formula !== undefined) {
    const isKnown = read !== "";
    const formula = (cell.formula ?? "").replace(/\s+/g, " ").slice(0, 80) || "…";
    findings.push(findingOf(xlsxFormulaRule, { ...place, value: read, suggestion: isKnown ? read : null }, { formula, known: isKnown }));
  } else if (cell?.type === "error" || (typeof value === "string" && isErrorText(value))) {
    findings.push(findingOf(xlsxErrorValueRule, { ...place, value: read }, {}));
  }
  return read;
}

function plainCell(value: CellValue, format: string | undefined, place: { row: number; position: number }, findings: SheetFinding[]): SheetCell {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) {
    const [year, month, day] = [value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate()];
    const shown = `${day}/${month}/${year}`;
    findings.push(findingOf(xlsxDateCellRule, { ...place, value: shown, suggestion: null }, {}));
    return shown;
  }
  const { rounded, ...number } = readSheetNumber(value, format);
  if (rounded)
    findings.push(findingOf(xlsxNumberRoundedRule, { ...place, value: number }, { stored: sheetText(readSheetNumber(value, undefined), "vi") }));
  return number;
}

function isErrorText(text: string): boolean {
  return /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/.test(text);
}

function hiddenCells(sheet: Sheet, rows: readonly (readonly SheetCell[])[]): SheetFinding[] {
  const hiddenRows = rows.flatMap((row, index) => (sheet.rowDefs?.get(index)?.hidden === true && row.some((cell) => cell !== "") ? [index] : []));
  const hiddenColumns = (sheet.columns ?? []).flatMap((column, position) =>
    column.hidden === true && rows.some((row) => (row[position] ?? "") !== "") ? [position] : [],
  );
  const [firstRow] = hiddenRows;
  const [firstColumn] = hiddenColumns;
  return [
    ...(firstRow === undefined ? [] : [findingOf(xlsxHiddenCellsRule, { row: firstRow + 1 }, { rows: hiddenRows.length, columns: 0 })]),
    ...(firstColumn === undefined
      ? []
      : [
          findingOf(
            xlsxHiddenCellsRule,
            { row: 1, position: firstColumn, value: rows[0]?.[firstColumn] ?? "" },
            { rows: 0, columns: hiddenColumns.length },
          ),
        ]),
  ];
}
