import { describe, expect, it } from "vitest";
import { readNumber } from "../../src/lib/vietnamese-number.ts";

const percent = { minimum: 0, maximum: 100 };

describe("readNumber", () => {
  it.each([
    ["95,53", 95.53, 2],
    ["08", 8, 0],
    ["10.424.000", 10424000, 0],
    ["84,125", 84.125, 3],
    ["2.071", 2071, 0],
    ["10 424 000", 10424000, 0],
    ["1.234,50", 1234.5, 2],
    ["-0,5", -0.5, 1],
    ["0", 0, 0],
  ])("reads %s in Vietnamese style", (text, value, decimals) => {
    expect(readNumber(text, { style: "vi" })).toEqual({ kind: "number", value, decimals });
  });

  it.each([
    ["95.98", 95.98, 2],
    [".34", 0.34, 2],
    ["20,144", 20144, 0],
    ["1,234.5", 1234.5, 1],
    ["0.340", 0.34, 3],
  ])("reads %s in English style", (text, value, decimals) => {
    expect(readNumber(text, { style: "en" })).toEqual({ kind: "number", value, decimals });
  });

  it("lets unit and range decide when no style is declared", () => {
    expect(readNumber("84,125", { style: "auto", ...percent })).toEqual({ kind: "number", value: 84.125, decimals: 3 });
    expect(readNumber("6.430", { style: "auto", ...percent })).toEqual({ kind: "number", value: 6.43, decimals: 3 });
    expect(readNumber("6.430", { style: "auto", whole: true })).toEqual({ kind: "number", value: 6430, decimals: 0 });
    expect(readNumber("20,144", { style: "auto", whole: true })).toEqual({ kind: "number", value: 20144, decimals: 0 });
  });

  it("refuses with both readings what stays ambiguous", () => {
    const readings = [
      { value: 6430, decimals: 0 },
      { value: 6.43, decimals: 3 },
    ];
    expect(readNumber("6.430", { style: "auto", minimum: 0 })).toEqual({ kind: "ambiguous", readings });
    expect(readNumber("6.430", { style: "vi", ...percent })).toEqual({ kind: "ambiguous", readings });
    expect(readNumber("10,424", { style: "vi", whole: true }).kind).toBe("ambiguous");
  });

  it("refuses the other style and shows the number in the declared one", () => {
    expect(readNumber("99.05", { style: "vi", ...percent })).toEqual({
      kind: "otherStyle",
      reading: { value: 99.05, decimals: 2 },
      inDeclaredStyle: "99,05",
    });
    expect(readNumber("99,05", { style: "en", ...percent })).toMatchObject({ kind: "otherStyle", inDeclaredStyle: "99.05" });
  });

  it("names a letter that stands for a digit", () => {
    expect(readNumber("4O,2", { style: "vi" })).toEqual({ kind: "letter", suggestion: "40,2" });
    expect(readNumber("l4", { style: "vi" })).toEqual({ kind: "letter", suggestion: "14" });
  });

  it.each(["", "-", ".", ",", "abc", "1.2.3", "12.34.567", "1,,2", "NaN", "1e3", "Infinity", "OI"])("does not read %j", (text) => {
    expect(readNumber(text, { style: "auto" }).kind).toBe("unreadable");
  });

  it("keeps an out-of-range number for the range rule to name", () => {
    expect(readNumber("981,31", { style: "vi", ...percent })).toEqual({ kind: "number", value: 981.31, decimals: 2 });
  });
});
