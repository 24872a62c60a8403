import { numberInStyle, type NumberBounds, type NumberReading, type NumberResult } from "../lib/vietnamese-number.ts";
import { countHasDecimalsRule } from "../rules/count-has-decimals.ts";
import { countRangeRule } from "../rules/count-range.ts";
import { countWordsUnknownRule } from "../rules/count-words-unknown.ts";
import { letterInNumberRule } from "../rules/letter-in-number.ts";
import { numberAmbiguousRule } from "../rules/number-ambiguous.ts";
import { numberBecameDateRule } from "../rules/number-became-date.ts";
import { numberDoubtfulRule } from "../rules/number-doubtful.ts";
import { numberExcelDayRule } from "../rules/number-excel-day.ts";
import { numberInnerSpaceRule } from "../rules/number-inner-space.ts";
import { numberStyleRule } from "../rules/number-style.ts";
import { numberUnreadableRule } from "../rules/number-unreadable.ts";
import { valueNegativeRule } from "../rules/value-negative.ts";
import { areUnits, doubtIn, excelDay, isExcelDate } from "./count-words.ts";
import { readPrintedNumber, type PrintedNumber } from "./printed-number.ts";
import { saysNothing } from "./printed-words.ts";
import type { RowReader } from "./row-reader.ts";
import { reportStages, statusWords, wordIn } from "./words.ts";

/** Reads a cell that holds one number; null after reporting why not. */
export function readNumberCell(reader: RowReader, name: string, bounds: Omit<NumberBounds, "style">): PrintedNumber | null {
  const style = reader.edition.origin.numberStyle;
  const count = bounds.whole === true;
  if (reportsExcelDate(reader, name, count)) return null;
  const result = readPrintedNumber(reader.text(name), { style, ...bounds });
  if (result.kind !== "printed") {
    reportNumber(reader, name, result, count);
    return null;
  }
  if (result.innerSpace) reader.report(numberInnerSpaceRule, name, { expected: numberInStyle(result, style === "en" ? "en" : "vi") });
  if (result.value < 0) reader.report(valueNegativeRule, name, {});
  else if (count && result.decimals > 0) reader.report(countHasDecimalsRule, name, {});
  return result;
}

/** A count with the total that "n/N" prints beside it. */
export interface PrintedCount {
  count: number;
  outOf: number | null;
  printed: PrintedNumber;
}

/** Reads a whole number; "không có" is an explicit zero; null: empty or reported. */
export function readCountCell(reader: RowReader, name: string): PrintedCount | null {
  const text = reader.text(name);
  if (text === "") return null;
  const nothing: PrintedNumber = {
    value: 0,
    decimals: 0,
    bound: null,
    upperBound: null,
    approximate: false,
    innerSpace: false,
    unitText: "",
    outOf: null,
  };
  if (saysNothing(text)) return { count: 0, outOf: null, printed: nothing };
  if (!isExcelDate(text, true) && reportsDoubt(reader, name)) return null;
  const printed = readNumberCell(reader, name, { whole: true, minimum: 0 });
  if (printed === null || !isPlainCount(reader, name, printed)) return null;
  return { count: printed.value, outOf: printed.outOf, printed };
}

/** Says whether one whole number was read, with nothing but a unit behind it; reports why not. */
function isPlainCount(reader: RowReader, name: string, printed: PrintedNumber): boolean {
  const words = printed.unitText.replace(/\s*\([^()]*\)$/, (aside) => (doubtIn(aside) === null ? aside : ""));
  if (printed.upperBound !== null) reader.report(countRangeRule, name, {});
  else if (!areUnits(words, reader.text("unit"))) reader.report(countWordsUnknownRule, name, { words });
  else return Number.isInteger(printed.value) && printed.decimals === 0;
  return false;
}

/** Reports a cell that Excel has turned into a date. */
export function reportsExcelDate(reader: RowReader, name: string, count: boolean): boolean {
  const found = isExcelDate(reader.text(name), count);
  if (found) reader.report(numberBecameDateRule, name, {});
  return found;
}

/** Reports a number that its cell calls doubtful, unless the row has a status or stage that says the same. */
export function reportsDoubt(reader: RowReader, name: string): boolean {
  const doubt = doubtIn(reader.text(name));
  if (doubt === null || (doubt !== "?" && saysDoubt(reader))) return false;
  reader.report(numberDoubtfulRule, name, { doubt });
  return true;
}

function saysDoubt(reader: RowReader): boolean {
  const status = wordIn(statusWords, reader.text("status"));
  return status === "provisional" || status === "estimated" || status === "approximate" || wordIn(reportStages, reader.text("stage")) === "planned";
}

/** Warns of a count that may be a day of Excel, unless a number beside it is of the same size. */
export function warnOfExcelDay(reader: RowReader, name: string, beside: number | null): void {
  const day = excelDay(reader.text(name));
  if (day !== null && (beside === null || beside * 10 < Number(reader.text(name)))) reader.report(numberExcelDayRule, name, { day });
}

/** Reports why a cell is no number, with both readings where there are two. */
export function reportNumber(reader: RowReader, name: string, result: Exclude<NumberResult, { kind: "number" }>, count: boolean): void {
  const style = reader.edition.origin.numberStyle;
  if (result.kind === "ambiguous") {
    const readings = result.readings.map((reading) => shownReading(reading));
    reader.report(numberAmbiguousRule, name, { readings });
  } else if (result.kind === "otherStyle" && count && result.reading.decimals > 0) {
    // No way of writing makes a count of it.
    reader.report(countHasDecimalsRule, name, {});
  } else if (result.kind === "otherStyle") {
    const expected = result.inDeclaredStyle;
    reader.report(numberStyleRule, name, { expected, style }, { suggestion: expected });
  } else if (result.kind === "letter") {
    reader.report(letterInNumberRule, name, { expected: result.suggestion }, { suggestion: result.suggestion });
  } else {
    reader.report(numberUnreadableRule, name, {});
  }
}

/** Shows a reading with a decimal comma and no thousands mark, as no one can mistake it. */
function shownReading(reading: NumberReading): string {
  return numberInStyle(reading, "vi");
}
