import { decimalsOf } from "../lib/format.ts";

/** Drops the noise of binary arithmetic, so that a table shows 0.845 and not 0.8449999999999999. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

/** Subtracts printed numbers exactly, in whole units of their last decimal: 90.8 - 91.39 is -0.59. */
export function decimalDifference(minuend: number, subtrahend: number, decimals: number): number {
  return Number((Number(minuend.toFixed(decimals)) - Number(subtrahend.toFixed(decimals))).toFixed(decimals)) + 0;
}

/** Says how many decimals a source printed of a value: from the printed text where the value is found in it, else from the value. */
export function printedDecimals(value: number, printed: string | null): number {
  for (const match of (printed ?? "").matchAll(/\d[\d.,]*\d|\d/g)) {
    const token = match[0];
    const point = Math.max(token.lastIndexOf("."), token.lastIndexOf(","));
    if (point < 0) continue;
    const fraction = token.slice(point + 1);
    if (Number(`${token.slice(0, point).replace(/[.,]/g, "")}.${fraction}`) === value) return fraction.length;
  }
  return decimalsOf(value);
}
