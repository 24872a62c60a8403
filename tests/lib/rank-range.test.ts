import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankBestFirst } from "../../src/lib/rank.ts";
import { rankRanges, type RoundedValue } from "../../src/lib/rank-range.ts";

const ranges = (values: readonly (readonly [number, number, number?])[], options = {}) =>
  rankRanges(
    values.map(([value, decimals, margin]) => ({ value, decimals, ...(margin === undefined ? {} : { margin }) })),
    options,
  ).map(({ from, to }) => `${from}-${to}`);

describe("rankRanges", () => {
  it("gives one place to values printed apart to the same decimals", () => {
    expect(
      ranges([
        [90.51, 2],
        [90.5, 2],
        [80, 2],
      ]),
    ).toEqual(["1-1", "2-2", "3-3"]);
  });

  it("gives equal values a common range: the true values may be in any order", () => {
    expect(
      ranges([
        [95, 0],
        [90, 0],
        [90, 0],
        [80, 0],
      ]),
    ).toEqual(["1-1", "2-3", "2-3", "4-4"]);
  });

  it("lets a value with fewer decimals stand on either side of its neighbours", () => {
    expect(
      ranges([
        [90.48, 2],
        [90.5, 1],
        [90.6, 2],
      ]),
    ).toEqual(["2-3", "2-3", "1-1"]);
  });

  it("does not let spans that only touch change places", () => {
    expect(
      ranges([
        [90.1, 1],
        [90.05, 3],
        [90.2, 1],
      ]),
    ).toEqual(["2-3", "2-3", "1-1"]);
    expect(
      ranges([
        [0.3, 1],
        [0.2, 1],
        [0.1, 1],
      ]),
    ).toEqual(["1-1", "2-2", "3-3"]);
  });

  it("adds a published margin", () => {
    expect(
      ranges([
        [90, 0, 2],
        [87, 0, 2],
        [80, 0, 2],
      ]),
    ).toEqual(["1-2", "1-2", "3-3"]);
  });

  it("follows an index where lower is better", () => {
    expect(
      ranges(
        [
          [1.5, 1],
          [2, 0],
          [4, 0],
        ],
        { higherIsBetter: false },
      ),
    ).toEqual(["1-2", "1-2", "3-3"]);
  });

  it("gives nothing for nothing, and one place to one value", () => {
    expect(ranges([])).toEqual([]);
    expect(ranges([[5, 0]])).toEqual(["1-1"]);
  });
});

describe("rank ranges of any values", () => {
  const runs = { numRuns: 500, seed: 20250701 };
  const rounded = fc.record({ value: fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4), decimals: fc.integer({ min: 0, max: 3 }) });
  const list = fc.array(rounded, { maxLength: 12 });

  it("hold the rank that the printed values give", () => {
    fc.assert(
      fc.property(list, (values) => {
        const ranks = rankBestFirst(values.map(({ value }) => value));
        for (const [position, { from, to }] of rankRanges(values).entries()) {
          expect(from).toBeLessThanOrEqual(ranks[position] as number);
          expect(to).toBeGreaterThanOrEqual(ranks[position] as number);
        }
      }),
      runs,
    );
  });

  it("are those that comparing each with each gives", () => {
    const half = ({ decimals }: RoundedValue): number => 0.5 * 10 ** -decimals;
    fc.assert(
      fc.property(list, (values) => {
        expect(rankRanges(values)).toEqual(
          values.map((own) => ({
            from: 1 + values.filter((other) => other.value - half(other) > own.value + half(own) - 1e-9).length,
            to: values.length - values.filter((other) => other.value + half(other) < own.value - half(own) + 1e-9).length,
          })),
        );
      }),
      runs,
    );
  });

  it("only widen when a value is printed with fewer decimals", () => {
    fc.assert(
      fc.property(list, fc.nat(), (values, pick) => {
        fc.pre(values.length > 0);
        const position = pick % values.length;
        const coarser = values.map((value, index) => (index === position ? { ...value, decimals: Math.max(0, value.decimals - 1) } : value));
        const [before, after] = [rankRanges(values), rankRanges(coarser)];
        for (const [index, range] of after.entries()) {
          expect(range.from).toBeLessThanOrEqual((before[index] as { from: number }).from);
          expect(range.to).toBeGreaterThanOrEqual((before[index] as { to: number }).to);
        }
      }),
      runs,
    );
  });
});
