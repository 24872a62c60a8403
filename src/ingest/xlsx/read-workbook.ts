import type { CellValue, Sheet } from "hucre/xlsx";
import { xlsxHiddenSheetRule } from "../../rules/xlsx-hidden-sheet.ts";
import { xlsxSeveralTablesRule } from "../../rules/xlsx-several-tables.ts";
import { xlsxSheetUnreadRule } from "../../rules/xlsx-sheet-unread.ts";
import { xlsxUnreadableRule } from "../../rules/xlsx-unreadable.ts";
import { isAnyHeading } from "../headers.ts";
import { refusePackage } from "./refuse-package.ts";
import { sheetTable } from "./sheet-table.ts";
import { companionSheets } from "./template-sheets.ts";
import { findingOf, type SheetFinding, type SheetReading } from "./sheet-reading.ts";

/** Titles may stand above the headings; the row itself is judged later. */
const headerRows = 15;

/** Says whether bytes are a ZIP archive, as every .xlsx is. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** Reads the one table of a workbook, or says why there is none to read; never throws, never computes, never follows a link. */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetReading> {
  const refused = refusePackage(bytes);
  if (refused !== null) return { rows: [], findings: [refused] };
  let sheets: Sheet[];
  try {
    // Only those who bring a workbook load the library.
    const { readXlsx } = await import("hucre/xlsx");
    sheets = (await readXlsx(bytes, { readStyles: true })).sheets.filter((sheet) => sheet.rows.some((row) => row.some(isFilled)));
  } catch (error) {
    return { rows: [], findings: [findingOf(xlsxUnreadableRule, {}, { reason: (error as Error).message.split("\n")[0] ?? "" })] };
  }
  return chooseSheet(sheets);
}

function chooseSheet(sheets: readonly Sheet[]): SheetReading {
  const tables = sheets.filter(hasHeadings);
  const shown = tables.filter((sheet) => !isHidden(sheet));
  const refused = (finding: SheetFinding): SheetReading => ({ rows: [], findings: [finding] });
  if (shown.length > 1) return refused(findingOf(xlsxSeveralTablesRule, {}, { sheets: namesOf(shown) }));
  if (shown.length === 0 && tables.length > 0) return refused(findingOf(xlsxHiddenSheetRule, {}, { sheets: namesOf(tables) }));
  // Without headings anywhere the first sheet is read, so that the rules about headings can speak.
  const chosen = shown[0] ?? sheets.find((sheet) => !isHidden(sheet) && !companionSheets.has(sheet.name));
  if (chosen === undefined) return { rows: [], findings: [] };
  const unread = sheets.filter((sheet) => sheet !== chosen && !companionSheets.has(sheet.name));
  const table = sheetTable(chosen);
  return {
    rows: table.rows,
    findings: [...unread.map((sheet) => findingOf(xlsxSheetUnreadRule, { value: sheet.name }, { hidden: isHidden(sheet) })), ...table.findings],
  };
}

function hasHeadings(sheet: Sheet): boolean {
  return (
    !companionSheets.has(sheet.name) &&
    sheet.rows.slice(0, headerRows).some((row) => row.filter((cell) => isAnyHeading(String(cell ?? ""))).length >= 2)
  );
}

function isFilled(cell: CellValue): boolean {
  return cell !== null && cell !== "";
}

function isHidden(sheet: Sheet): boolean {
  return sheet.hidden === true || sheet.veryHidden === true;
}

function namesOf(sheets: readonly Sheet[]): string[] {
  return sheets.map((sheet) => sheet.name);
}
