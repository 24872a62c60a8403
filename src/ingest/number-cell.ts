import { numberInStyle, type NumberBounds, type NumberReading, type NumberResult } from "../lib/vietnamese-number.ts";
import { countHasDecimalsRule } from "../rules/count-has-decimals.ts";
import { letterInNumberRule } from "../rules/letter-in-number.ts";
import { numberAmbiguousRule } from "../rules/number-ambiguous.ts";
import { numberInnerSpaceRule } from "../rules/number-inner-space.ts";
import { numberStyleRule } from "../rules/number-style.ts";
import { numberUnreadableRule } from "../rules/number-unreadable.ts";
import { valueNegativeRule } from "../rules/value-negative.ts";
import { readPrintedNumber, type PrintedNumber } from "./printed-number.ts";
import { saysNothing } from "./printed-words.ts";
import type { RowReader } from "./row-reader.ts";

/** Reads a cell that holds one number; null after reporting why not. */
export function readNumberCell(reader: RowReader, name: string, bounds: Omit<NumberBounds, "style">): PrintedNumber | null {
  const style = reader.edition.origin.numberStyle;
  const result = readPrintedNumber(reader.text(name), { style, ...bounds });
  if (result.kind !== "printed") {
    reportNumber(reader, name, result);
    return null;
  }
  if (result.innerSpace) reader.report(numberInnerSpaceRule, name, { expected: numberInStyle(result, style === "en" ? "en" : "vi") });
  if (result.value < 0) reader.report(valueNegativeRule, name, {});
  else if (bounds.whole === true && !Number.isInteger(result.value)) reader.report(countHasDecimalsRule, name, {});
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
  const printed = saysNothing(text) ? nothing : readNumberCell(reader, name, { whole: true, minimum: 0 });
  return printed === null || !Number.isInteger(printed.value) ? null : { count: printed.value, outOf: printed.outOf, printed };
}

/** Reports why a cell is no number, with both readings where there are two. */
export function reportNumber(reader: RowReader, name: string, result: Exclude<NumberResult, { kind: "number" }>): void {
  const style = reader.edition.origin.numberStyle;
  if (result.kind === "ambiguous") {
    const readings = result.readings.map((reading) => shownReading(reading));
    reader.report(numberAmbiguousRule, name, { readings });
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
