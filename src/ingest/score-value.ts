import type { Score } from "../registry/observation-tables.ts";
import { numberUnreadableRule } from "../rules/number-unreadable.ts";
import { rankInValueRule } from "../rules/rank-in-value.ts";
import { unitDisagreesRule } from "../rules/unit-disagrees.ts";
import { unitUnknownRule } from "../rules/unit-unknown.ts";
import { valueAboveMaximumRule } from "../rules/value-above-maximum.ts";
import { valueOutOfRangeRule } from "../rules/value-out-of-range.ts";
import { readNumberCell } from "./number-cell.ts";
import type { PrintedNumber } from "./printed-number.ts";
import { saysNothing } from "./printed-words.ts";
import type { RowReader } from "./row-reader.ts";
import { scoreUnits, wordIn } from "./words.ts";

/** The value columns of a score. */
export type ScoreValue = Pick<Score, "value" | "decimals" | "bound" | "upperBound" | "unit" | "maximum"> & {
  approximate: boolean;
  saysNothing: boolean;
};

/** Bonus points may lift a score this far above its maximum before it counts as out of range. */
const bonusShare = 0.1;

/** Reads value, unit and maximum of a score; null: the unit is not known. */
export function readScoreValue(reader: RowReader, usualMaximum: () => number | null): ScoreValue | null {
  const unitCell = readUnit(reader);
  if (unitCell === null) return null;
  const { unit } = unitCell;
  const text = reader.text("value");
  const maximumCell = reader.text("maximum") === "" ? null : readNumberCell(reader, "maximum", { minimum: 0 });
  const printedMaximum = maximumCell?.value ?? unitCell.maximum;
  const limit = unit === "points" ? (printedMaximum ?? usualMaximum() ?? 100) : 100;
  const none = {
    value: null,
    decimals: null,
    bound: null,
    upperBound: null,
    unit,
    maximum: printedMaximum,
    approximate: false,
    saysNothing: saysNothing(text),
  };
  if (text === "" || none.saysNothing) return none;
  const printed = readNumberCell(reader, "value", { minimum: 0, maximum: Math.max(limit, unit === "points" ? limit * (1 + bonusShare) : 100) });
  if (printed === null) return none;
  checkUnitText(reader, printed, unit);
  checkOutOf(reader, printed, unit === "points" ? (printedMaximum ?? usualMaximum()) : 100);
  checkRange(reader, printed, unit, printed.outOf ?? limit);
  return {
    value: printed.value,
    decimals: printed.decimals,
    bound: printed.bound,
    upperBound: printed.upperBound,
    unit,
    maximum: printedMaximum ?? printed.outOf,
    approximate: printed.approximate,
    saysNothing: false,
  };
}

function readUnit(reader: RowReader): { unit: Score["unit"]; maximum: number | null } | null {
  const text = reader.text("unit");
  if (text === "") return null;
  const points = /^(?:điểm|points) ?\/ ?(\d{1,4})$/i.exec(text);
  const unit = points === null ? wordIn(scoreUnits, text) : "points";
  if (unit === undefined) {
    reader.report(unitUnknownRule, "unit", { candidates: scoreUnits.proposals });
    return null;
  }
  return { unit, maximum: points === null ? null : Number(points[1]) };
}

function checkUnitText(reader: RowReader, printed: PrintedNumber, unit: Score["unit"]): void {
  if (printed.unitText === "") return;
  const text = printed.unitText.toLowerCase();
  if (!/^(?:%|phần trăm|per ?cent|điểm|points?|% ?điểm|điểm ?%|% điểm tối đa|% of maximum)$/.test(text))
    reader.report(numberUnreadableRule, "value", {});
  else if ((unit === "points") === /%|phần trăm|per ?cent/.test(text)) reader.report(unitDisagreesRule, "value", { printed: printed.unitText });
}

/** "85/100" is a value with its maximum; out of any other number it is no value. */
function checkOutOf(reader: RowReader, { outOf }: PrintedNumber, maximum: number | null): void {
  if (outOf === null || maximum === null || outOf === maximum) return;
  reader.report(rankInValueRule, "value", { of: numberVi(outOf), maximum: numberVi(maximum) });
}

function numberVi(value: number): string {
  return String(value).replace(".", ",");
}

function checkRange(reader: RowReader, printed: PrintedNumber, unit: Score["unit"], limit: number): void {
  if (printed.value < 0) return;
  const highest = Math.max(printed.value, printed.upperBound ?? 0);
  const tolerated = unit === "points" ? limit * (1 + bonusShare) : limit;
  if (highest > tolerated) reader.report(valueOutOfRangeRule, "value", { minimum: "0", maximum: numberVi(limit) });
  else if (highest > limit) reader.report(valueAboveMaximumRule, "value", { maximum: numberVi(limit) });
}
