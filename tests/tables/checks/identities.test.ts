import { describe, expect, it } from "vitest";
import type { ReportFigure } from "../../../src/registry/observation-tables.ts";
import { parseIdentity, termsOf } from "../../../src/registry/identity-expression.ts";
import { checkReportIdentities } from "../../../src/tables/checks/report-identities.ts";
import { figure, identity, indicator, registry } from "../rows.ts";

const kinds = { RATE: "percent", RATIO: "ratio", PART_A: "percent", PART_B: "percent", PART_C: "percent" } as const;
type Cells = Record<string, number | null | Partial<ReportFigure>>;

/** Evaluates one identity over one report. */
function check(expression: string, cells: Cells, severity: "contradiction" | "warning" = "contradiction") {
  const known = registry({
    identities: [identity("rule", expression, severity)],
    indicators: Object.entries(kinds).map(([id, kind]) => indicator(id, kind)),
  });
  const figures = Object.entries(cells).map(([indicatorId, cell]) =>
    figure({ indicatorId, ...(cell === null || typeof cell === "number" ? { value: cell } : cell) }),
  );
  return checkReportIdentities(figures, known);
}
const verdict = (expression: string, cells: Cells) => check(expression, cells)[0]?.verdict;

describe("checkReportIdentities", () => {
  it("says whether parts add up to their total, and shows both sides", () => {
    expect(check("T = A + B", { T: 8, A: 3, B: 5 })).toMatchObject([{ verdict: "holds", left: "T = 8", right: "A + B = 3 + 5 = 8" }]);
    expect(check("T = A + B", { T: 0, A: 0, B: 4 })).toMatchObject([{ verdict: "contradiction", left: "T = 0", right: "A + B = 0 + 4 = 4" }]);
  });

  it("fails with the severity that the registry gives", () => {
    expect(check("A <= B", { A: 2, B: 1 }, "warning")[0]?.verdict).toBe("warning");
  });

  it("cannot be checked where a term is missing", () => {
    const [row] = check("T = A + B", { T: 8, A: 3 });
    expect(row).toMatchObject({ verdict: "notCheckable", right: "A + B = 3 + ?" });
    expect(verdict("T = A + B", { A: 3, B: 5 })).toBe("notCheckable");
    expect(verdict("T = A + B", { T: 8, A: 3, B: { value: null, status: "noCase" } })).toBe("notCheckable");
  });

  it("says nothing of one figure alone: there is nothing to check it against", () => {
    expect(check("T = A + B", { T: 8 })).toEqual([]);
    expect(check("A <= B", { A: 8 })).toEqual([]);
    expect(verdict("0 <= A", { A: 8 })).toBe("holds");
  });

  it("finds a contradiction all the same where the parts printed already exceed the total", () => {
    expect(check("T = A + B + C", { T: 1, A: 0, B: 3 })).toMatchObject([{ verdict: "contradiction", right: "A + B + C = 0 + 3 + ?" }]);
    expect(verdict("T = A + B + C", { T: 3, A: 0, B: 3 })).toBe("notCheckable");
    expect(verdict("A + B <= T", { A: 5, T: 4 })).toBe("contradiction");
  });

  it("does not take no case for zero", () => {
    expect(verdict("T = A + B", { T: 0, A: 0, B: { value: null, status: "noCase" } })).toBe("notCheckable");
  });

  it("compares with <=, and along a chain", () => {
    expect(verdict("A <= B", { A: 3, B: 3 })).toBe("holds");
    expect(verdict("A <= B <= C", { A: 1, B: 2, C: 3 })).toBe("holds");
    expect(verdict("A <= B <= C", { A: 1, B: 4, C: 3 })).toBe("contradiction");
    expect(verdict("0 <= A", { A: 3 })).toBe("holds");
    expect(verdict("0 <= A + B + C", { A: 3, B: 1 })).toBe("holds");
  });

  it("joins two conditions with <=>, a side alone meaning above zero", () => {
    expect(verdict("A <=> B", { A: 1, B: 1 })).toBe("holds");
    expect(verdict("A <=> B", { A: 0, B: 0 })).toBe("holds");
    expect(check("A <=> B", { A: 1, B: 0 })).toMatchObject([{ verdict: "contradiction", left: "A = 1", right: "B = 0" }]);
    expect(verdict("A <=> B + C", { A: 1, B: 0 })).toBe("notCheckable");
    expect(verdict("A <=> B + C", { A: 1, B: 2 })).toBe("holds");
    expect(verdict("A = 0 <=> B = 0", { A: 0, B: 2 })).toBe("contradiction");
    expect(verdict("A = 0 <=> B = 0", { A: 1, B: 2 })).toBe("holds");
  });

  it("reads percent, numerator and denominator of a ratio", () => {
    const expression = "percent(RATIO) * den(RATIO) = 100 * num(RATIO)";
    const ratio = (value: number, numerator: number, denominator: number, valueAsPrinted = `${value}%`) => ({
      RATIO: { value, numerator, denominator, valueAsPrinted },
    });
    expect(verdict(expression, ratio(100, 4, 4))).toBe("holds");
    expect(verdict(expression, ratio(71.3, 376, 527))).toBe("holds");
    expect(verdict(expression, ratio(76, 35, 46))).toBe("holds");
    expect(verdict(expression, ratio(72.3, 376, 527))).toBe("contradiction");
    expect(verdict(expression, { RATIO: { value: null, numerator: 53, denominator: 55 } })).toBe("notCheckable");
  });

  it("allows for cut-off decimals: 2/3 printed 66.6", () => {
    const cells = (value: number) => ({ RATE: { value, valueAsPrinted: `${value}%` }, N: 2, M: 3 });
    expect(verdict("percent(RATE) * M = 100 * N", cells(66.6))).toBe("holds");
    expect(verdict("percent(RATE) * M = 100 * N", cells(66.7))).toBe("holds");
    expect(verdict("percent(RATE) * M = 100 * N", cells(66.5))).toBe("contradiction");
    expect(verdict("percent(RATE) * M = 100 * N", cells(66.8))).toBe("contradiction");
  });

  it("takes the decimals from the printed text: 71,30 % is finer than 71,3 %", () => {
    const printed = (valueAsPrinted: string) =>
      verdict("percent(RATIO) * den(RATIO) = 100 * num(RATIO)", { RATIO: { value: 71.3, numerator: 376, denominator: 527, valueAsPrinted } });
    expect(printed("71,3%")).toBe("holds");
    expect(printed("71,30%")).toBe("contradiction");
  });

  it("lets percentages add to 100.01 by rounding, but not to 100.1", () => {
    expect(verdict("PART_A + PART_B + PART_C = 100", { PART_A: 33.34, PART_B: 33.34, PART_C: 33.33 })).toBe("holds");
    expect(verdict("PART_A + PART_B + PART_C = 100", { PART_A: 33.34, PART_B: 33.34, PART_C: 33.42 })).toBe("contradiction");
  });

  it("gives counts and amounts of money no slack", () => {
    expect(verdict("T = A + B", { T: 10424000, A: 0, B: 10424000 })).toBe("holds");
    expect(verdict("T = A + B", { T: 10424001, A: 0, B: 10424000 })).toBe("contradiction");
  });

  it("takes a bound for what it is", () => {
    const above = (value: number): Partial<ReportFigure> => ({ value, bound: "above" });
    expect(verdict("A <= B", { A: above(95), B: 90 })).toBe("contradiction");
    expect(verdict("A <= B", { A: above(95), B: 99 })).toBe("notCheckable");
    expect(verdict("A <= B", { A: 90, B: above(95) })).toBe("holds");
    expect(verdict("A = B", { A: above(95), B: 97 })).toBe("notCheckable");
  });

  it("writes the sentence in both languages with their numbers", () => {
    const [row] = check("T = A + B", { T: 10424000, A: 0, B: 10424000 });
    expect(row?.textVi).toBe("Đẳng thức rule: báo cáo in 10.424.000 và 0 + 10.424.000 = 10.424.000, khớp.");
    expect(row?.textEn).toBe("Identity rule: the report prints 10,424,000 and 0 + 10,424,000 = 10,424,000, which agrees.");
    const [open] = check("percent(RATIO) * X = 100 * num(RATIO)", { RATIO: { value: null, numerator: 3 }, X: 4 });
    expect(open?.textVi).toBe("Đẳng thức rule: không kiểm tra được vì báo cáo không in tỷ lệ của “chỉ tiêu RATIO”.");
    expect(open?.textEn).toBe("Identity rule: not checkable, because the report does not print the percent of “indicator RATIO”.");
    expect(check("T = A + B + C", { T: 1, A: 0, B: 3 })[0]?.textVi).toBe("Đẳng thức rule: báo cáo in 1 và ít nhất 0 + 3 = 3, không khớp.");
  });

  it("keeps reports, periods and stages apart, and skips an identity of which nothing is printed", () => {
    const known = registry({ identities: [identity("rule", "T = A")] });
    const apart: Partial<ReportFigure>[] = [
      {},
      { year: 2021 },
      { period: "2022-01/2022-06" },
      { reportId: "other" },
      { agencyId: null },
      { stage: "planned" },
    ];
    const rows = apart.flatMap((row, position) => [
      figure({ indicatorId: "T", value: 9, ...row }),
      figure({ indicatorId: "A", value: position === 0 ? 9 : 8, ...row }),
    ]);
    const checks = checkReportIdentities(rows, known);
    expect(checks.map((row) => row.verdict)).toEqual(["holds", ...Array(5).fill("contradiction")]);
    expect(new Set(checks.map((row) => row.checkId)).size).toBe(6);
    expect(check("T = A", { X: 1 })).toEqual([]);
    expect(check("T = A", { T: null, A: null })).toEqual([]);
    expect(checkReportIdentities([], known)).toEqual([]);
  });
});

describe("parseIdentity", () => {
  it("lists the terms of an expression with brackets", () => {
    expect(termsOf(parseIdentity("percent(R) * (A + B) = 100 * num(R)"))).toMatchObject([
      { indicatorId: "R", part: "percent" },
      { indicatorId: "A" },
      { indicatorId: "B" },
      { indicatorId: "R", part: "num" },
    ]);
    expect(verdict("2 * (A + B) = T", { A: 1, B: 2, T: 6 })).toBe("holds");
  });

  it.each(["T", "T = ", "T = A +", "T == A", "A <= B = C", "T = sqrt(A)", "T = A B", "T = (A", "A <=> B <=> C", "T = A - B"])(
    "refuses %s",
    (text) => {
      expect(() => parseIdentity(text)).toThrow();
    },
  );
});
