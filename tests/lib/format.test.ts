import { describe, expect, test } from "vitest";
import {
  decimalsOf,
  formatBounded,
  formatBoundedShort,
  formatBoundedWithUnit,
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatRank,
  formatScore,
  formatShare,
  formatSigned,
} from "../../src/lib/format.ts";

/** A seeded sequence of 0-1, so that a failure can be repeated. */
function* uniform(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe("formatNumber", () => {
  test("equals Intl for values of every size, in both languages and with 0 to 4 decimals", () => {
    const random = uniform(7);
    const special = [
      0,
      -0,
      0.005,
      1.005,
      2.5,
      0.5,
      9.995,
      99.95,
      999.5,
      999.9999,
      10424000,
      1e15,
      -0.001,
      -0.05,
      -1234.5,
      84.125,
      0.34,
      62.88 + 24.42 + 8.135,
    ];
    const values = [...special, ...Array.from({ length: 500 }, () => (random.next().value - 0.3) * 10 ** Math.floor(random.next().value * 9))];
    for (const [locale, tag] of [
      ["vi", "vi-VN"],
      ["en", "en-GB"],
    ] as const)
      for (let decimals = 0; decimals <= 4; decimals += 1) {
        const intl = new Intl.NumberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: "negative" });
        for (const value of values)
          if (Math.abs(value) >= 1e-6 || value === 0) expect(formatNumber(value, decimals, locale), `${value} ${decimals}`).toBe(intl.format(value));
      }
  });
  test("what cannot be written with decimals is refused", () => {
    expect(() => formatNumber(Number.NaN, 2, "vi")).toThrow(RangeError);
    expect(() => formatNumber(1e30, 2, "vi")).toThrow(RangeError);
  });
  test("prints as official documents do", () => {
    expect(formatNumber(95.53, 2, "vi")).toBe("95,53");
    expect(formatNumber(10424000, 0, "vi")).toBe("10.424.000");
    expect(formatNumber(95.53, 2, "en")).toBe("95.53");
  });
});

test("a share is printed as a percent without a floating tail", () => {
  expect(formatShare(0.07, 1, "vi")).toBe("7,0%");
  expect(formatShare(2 / 22, 1, "vi")).toBe("9,1%");
  expect(formatPercent(98.7, 1, "en")).toBe("98.7%");
});

test("a score carries its unit", () => {
  expect(formatScore(95.53, 2, "points", "vi")).toBe("95,53 điểm");
  expect(formatScore(95.53, 2, "percent", "en")).toBe("95.53%");
  expect(formatScore(88, 0, "percentOfMaximum", "vi")).toBe("88% điểm tối đa");
});

test("a bound and a range never look exact", () => {
  const above = { value: 95, decimals: 0, bound: "above" } as const;
  expect(formatBounded(above, "vi")).toBe("trên 95");
  expect(formatBounded({ value: 80, decimals: 0, bound: "atLeast" }, "vi")).toBe("từ 80 trở lên");
  expect(formatBounded({ value: 80, decimals: 0, upperBound: 90 }, "en")).toBe("from 80 to below 90");
  expect(formatBoundedShort(above, "vi")).toBe(">95");
  expect(formatBoundedShort({ value: 80, decimals: 0, upperBound: 90 }, "vi")).toBe("80–<90");
  expect(formatBounded({ value: 95.5, decimals: 1 }, "vi")).toBe("95,5");
});

test("a change shows its sign, and none when it rounds to zero", () => {
  expect(formatSigned(1.2, 2, "vi")).toBe("+1,20");
  expect(formatSigned(-0.35, 2, "en")).toBe("−0.35");
  expect(formatSigned(-0.001, 2, "vi")).toBe("0,00");
});

describe("formatDate", () => {
  test("in Vietnamese only the months 1 and 2 take a zero", () => {
    expect(formatDate("2023-07-07", "vi")).toBe("07/7/2023");
    expect(formatDate("2021-03-16", "vi")).toBe("16/3/2021");
    expect(formatDate("2023-02-05", "vi")).toBe("05/02/2023");
    expect(formatDate("2023-01-31", "vi")).toBe("31/01/2023");
    expect(formatDate("2023-12-01", "vi")).toBe("01/12/2023");
  });
  test("a partial date stays partial", () => {
    expect(formatDate("2023-07", "vi")).toBe("7/2023");
    expect(formatDate("2023", "vi")).toBe("2023");
    expect(formatDate("2023-07", "en")).toBe("July 2023");
  });
  test("in English the month is a word", () => expect(formatDate("2023-07-07", "en")).toBe("7 July 2023"));
  test("anything else is refused", () => {
    for (const text of ["07/7/2023", "2023-13", "2023-00-01", ""]) expect(() => formatDate(text, "vi")).toThrow(RangeError);
  });
});

test("a period keeps both of its ends", () => {
  expect(formatPeriod("2022", "vi")).toBe("2022");
  expect(formatPeriod("2021-12/2022-11", "vi")).toBe("12/2021–11/2022");
  expect(formatPeriod("2021-12/2022-11", "en")).toBe("December 2021 – November 2022");
  expect(formatPeriod("2020/2022", "vi")).toBe("2020–2022");
});

test("lists and ranks read as sentences do", () => {
  expect(formatList(["a", "b", "c"], "vi")).toBe("a, b và c");
  expect(formatList(["a", "b", "c"], "en")).toBe("a, b and c");
  expect(formatList([], "vi")).toBe("");
  for (const items of [["a"], ["a", "b"], ["a", "b", "c", "d"]]) {
    expect(formatList(items, "vi")).toBe(new Intl.ListFormat("vi-VN").format(items));
    expect(formatList(items, "en")).toBe(new Intl.ListFormat("en-GB").format(items));
  }
  expect(formatRank(3, 20, "vi")).toBe("3 trên 20");
  expect(formatRank(3, null, "en")).toBe("3");
});

test("decimals of a number are counted", () => expect([95, 95.5, 84.125].map(decimalsOf)).toEqual([0, 1, 3]));

test("the unit of a bound stands at its number", () => {
  expect(formatBoundedWithUnit({ value: 80, decimals: 0, bound: "atLeast" }, "percent", "vi")).toBe("từ 80% trở lên");
  expect(formatBoundedWithUnit({ value: 95, decimals: 0, bound: "above" }, "points", "vi")).toBe("trên 95 điểm");
  expect(formatBoundedWithUnit({ value: 80, decimals: 0, upperBound: 90 }, "percent", "en")).toBe("from 80 to below 90%");
});
