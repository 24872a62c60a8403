import { readNumber, type NumberBounds, type NumberReading, type NumberResult } from "../lib/vietnamese-number.ts";
import { boundAfter, boundBefore, multiplierAfter, timesExactly, type Bound } from "./printed-words.ts";

/** A number as printed in a cell of its own, with the words around it. */
export interface PrintedNumber extends NumberReading {
  bound: Bound | null;
  /** The upper end of a printed range, `value` then is the lower. */
  upperBound: number | null;
  approximate: boolean;
  /** Printed as "80, 48". */
  innerSpace: boolean;
  /** What follows the number: "%", "điểm", "mô hình". */
  unitText: string;
  /** The N of "n/N". */
  outOf: number | null;
}

export type PrintedResult = ({ kind: "printed" } & PrintedNumber) | Exclude<NumberResult, { kind: "number" }>;

/** Takes the digits at the start of a text, letters between them included so that they can be named. */
const leadingNumber = /^[-−]?(?:[\d.,]|[OoIl|](?!\p{L})|\s(?=\d))+/u;

/** Reads a cell that holds one number: `95,53`, `trên 95`, `80, 48`, `14/14`, `80-<90%`, `2.071 mô hình`, `58,5 tỷ đồng`. */
export function readPrintedNumber(text: string, bounds: NumberBounds): PrintedResult {
  const range = /^(.*\d)\s*(?:%|điểm)?\s*(?:[-–]|đến dưới|đến)\s*(<)?\s*(\d.*)$/.exec(text);
  if (range !== null && !text.startsWith("-")) return readRange(range[1] ?? "", range[3] ?? "", bounds);
  const start = text.search(/[-−]?[\d.,]|[OIl|](?=[\d.,])/);
  const prefix = start < 0 ? "" : text.slice(0, start).replace(/^từ(?=\s)/i, "");
  const { length, ...qualifier } = boundBefore(prefix);
  if (start < 0 || prefix.slice(0, prefix.length - length).trim() !== "") return { kind: "unreadable" };
  const token = leadingNumber.exec(text.slice(start))?.[0] ?? "";
  const digits = token.replace(/[.,\s]+$/, "");
  const rest = text.slice(start + digits.length);
  const joined = digits.replace(/^(-?\d+)[,.]\s(\d{1,3})$/, (found) => found.replace(/\s/, ""));
  const multiplier = multiplierAfter(rest);
  const number = readNumber(joined, multiplier.factor === 1 ? bounds : { ...bounds, whole: false });
  if (number.kind !== "number") return number;
  return withRest(number, rest.slice(multiplier.length), { multiplier: multiplier.factor, innerSpace: joined !== digits, ...qualifier }, bounds);
}

function withRest(
  number: NumberReading,
  rest: string,
  around: { multiplier: number; innerSpace: boolean; bound: Bound | null; approximate: boolean },
  bounds: NumberBounds,
): PrintedResult {
  const outOf = /^\s*\/\s*(\d[\d.,]*\d|\d)(.*)$/s.exec(rest);
  const total = outOf === null ? null : readNumber(outOf[1] ?? "", { style: bounds.style });
  if (total !== null && total.kind !== "number") return total;
  const unitText = (outOf === null ? rest : (outOf[2] ?? "")).trim().replace(/\.$/, "");
  const after = boundAfter(unitText);
  if (/\d/.test(unitText)) return { kind: "unreadable" };
  return {
    kind: "printed",
    value: timesExactly(number.value, around.multiplier),
    decimals: around.multiplier === 1 ? number.decimals : 0,
    bound: after ?? around.bound,
    upperBound: null,
    approximate: around.approximate,
    innerSpace: around.innerSpace,
    unitText: after === null ? unitText : unitText.replace(/\s*(?:trở lên|trở xuống|or more|or less|and above|and below)$/i, ""),
    outOf: total?.value ?? null,
  };
}

function readRange(lowerText: string, upperText: string, bounds: NumberBounds): PrintedResult {
  const lower = readNumber(lowerText.replace(/^từ\s+/i, "").replace(/\s*(?:%|điểm)$/, ""), bounds);
  const upper = readPrintedNumber(upperText, bounds);
  if (lower.kind !== "number") return lower;
  if (upper.kind !== "printed") return upper;
  if (upper.upperBound !== null || upper.outOf !== null || upper.value < lower.value) return { kind: "unreadable" };
  return { ...upper, value: lower.value, decimals: lower.decimals, bound: "atLeast", upperBound: upper.value };
}
