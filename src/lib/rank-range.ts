import { bisectLeft, bisectRight } from "d3-array";

/** A printed value with what it leaves open: the decimals it was rounded to, and a margin of error where one is published. */
export interface RoundedValue {
  value: number;
  decimals: number;
  margin?: number | null;
}

/** The best and the worst place that a value may have. */
export interface RankRange {
  from: number;
  to: number;
}

/** Differences below this are noise of binary arithmetic. */
const noise = 1e-9;

/**
 * Finds the places that values may have, where rounding or a published margin of error allows another order.
 *
 * Equal values may be in any order, so they share a range; values printed apart to the same decimals keep theirs.
 */
export function rankRanges(values: readonly RoundedValue[], { higherIsBetter = true } = {}): RankRange[] {
  const spans = values.map((value) => spanOf(value, higherIsBetter));
  const lows = spans.map((span) => span.low).sort((a, b) => a - b);
  const highs = spans.map((span) => span.high).sort((a, b) => a - b);
  return spans.map(({ low, high }) => ({
    // Certainly better: all of the other span lies above this one. Certainly worse: all of it lies below.
    from: 1 + lows.length - bisectLeft(lows, high - noise),
    to: highs.length - bisectRight(highs, low + noise),
  }));
}

function spanOf({ value, decimals, margin }: RoundedValue, higherIsBetter: boolean): { low: number; high: number } {
  const half = 0.5 * 10 ** -decimals + (margin ?? 0);
  const goodness = higherIsBetter ? value : -value;
  return { low: goodness - half, high: goodness + half };
}
