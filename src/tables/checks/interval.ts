/** The values that a printed number leaves open; both ends count. */
export interface Interval {
  low: number;
  high: number;
}

/** How the last printed decimal came about: rounded, or the rest cut off. Within one sum it is the same for all numbers. */
export type Convention = "rounded" | "truncated";
export const conventions: readonly Convention[] = ["rounded", "truncated"];

/** Slack for binary arithmetic, far below any printed decimal. */
const noise = 1e-9;

/** Gives what a number printed with some decimals can stand for. */
export function intervalOf(value: number, decimals: number, convention: Convention): Interval {
  const unit = 10 ** -decimals;
  return convention === "rounded" ? { low: value - unit / 2, high: value + unit / 2 } : { low: value, high: value + unit };
}

/** Gives the interval of a number that is exact: a count, an amount of money. */
export function exactly(value: number): Interval {
  return { low: value, high: value };
}

/** Adds intervals. */
export function sumOf(intervals: readonly Interval[]): Interval {
  return { low: intervals.reduce((total, part) => total + part.low, 0), high: intervals.reduce((total, part) => total + part.high, 0) };
}

/** Multiplies intervals of non-negative numbers; nothing times an open end is nothing. */
export function productOf(intervals: readonly Interval[]): Interval {
  const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);
  return intervals.reduce((total, part) => ({ low: times(total.low, part.low), high: times(total.high, part.high) }), exactly(1));
}

/** Says whether some one number lies in both. */
export function overlap(a: Interval, b: Interval): boolean {
  return isAtMost(a.low, b.high) && isAtMost(b.low, a.high);
}

/** Compares two numbers, blind to the noise of binary arithmetic. */
export function isAtMost(a: number, b: number): boolean {
  return a <= b + noise * Math.max(1, Math.abs(b) === Infinity ? 1 : Math.abs(b));
}
