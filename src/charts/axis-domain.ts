import { nice, ticks } from "d3-array";

/** A domain with round ends, its ticks and the decimals that they need. */
export interface AxisDomain {
  domain: [number, number];
  ticks: number[];
  decimals: number;
}

interface DomainOptions {
  count?: number;
  /** Values cannot pass it unless one does (bonus points). */
  maximum?: number | null | undefined;
}

/**
 * Fits a domain with round ends to values; it need not start at zero, so only marks of position use it.
 *
 * Equal values get one unit of room on each side.
 */
export function axisDomain(values: readonly number[], { count = 4, maximum }: DomainOptions = {}): AxisDomain {
  let low = Math.min(...values);
  let high = Math.max(...values);
  if (values.length === 0) [low, high] = [0, 1];
  if (low === high) [low, high] = [low - 1, high + 1];
  const highest = high;
  [low, high] = nice(low, high, count) as [number, number];
  if (maximum != null && high > maximum && Math.max(...values) <= maximum && highest <= maximum + 1) high = maximum;
  const steps = ticks(low, high, count);
  const step = steps.length > 1 ? steps[1]! - steps[0]! : 1;
  return { domain: [low, high], ticks: steps, decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) };
}

/** Maps a domain onto a range, for the places that a chart works out itself. */
export function linear([low, high]: readonly [number, number], [from, to]: readonly [number, number]): (value: number) => number {
  const factor = high === low ? 0 : (to - from) / (high - low);
  return (value) => from + (value - low) * factor;
}
