import { groupBy } from "../../src/registry/registry.ts";
import type { Problem } from "../../src/rules/rule.ts";

/** More findings of one rule in one file than this are counted, not printed; errors are always printed. */
const shownWarnings = 5;

/** Words all problems for the terminal, by file: Vietnamese, with English below where asked for. */
export function problemLines(problems: readonly Problem[], english: boolean): string[] {
  const lines: string[] = [];
  for (const [file, found] of groupBy(problems, (problem) => problem.file)) {
    const errors = found.filter((problem) => problem.severity === "error").length;
    lines.push("", `${file} — ${errors} lỗi, ${found.length - errors} cảnh báo${english ? ` (${errors} errors, ${found.length - errors} warnings)` : ""}`);
    const shown = new Map<string, number>();
    for (const problem of found) {
      const count = (shown.get(problem.ruleId) ?? 0) + 1;
      shown.set(problem.ruleId, count);
      if (problem.severity === "error" || count <= shownWarnings) lines.push(...linesOf(problem, english));
    }
    for (const [rule, count] of shown) {
      const hidden = found.filter((problem) => problem.ruleId === rule && problem.severity === "warning").length - shownWarnings;
      if (hidden > 0 && count > shownWarnings) lines.push(`  … và ${hidden} cảnh báo [${rule}] nữa, xem .cache/problems.json`);
    }
  }
  return lines;
}

function linesOf(problem: Problem, english: boolean): string[] {
  const cell = problem.row === 0 ? "cả tệp" : problem.column === "" ? `dòng ${problem.row}` : `${problem.column}${problem.row}`;
  const column = problem.columnName === "" || problem.column === "" ? "" : ` (${problem.columnName})`;
  const lines = [`  ${problem.severity === "error" ? "LỖI" : "Cảnh báo"} ${cell}${column} [${problem.ruleId}]: ${problem.textVi}`, `      Cách xử lý: ${problem.hintVi}`];
  return english ? [...lines, `      ${problem.severity === "error" ? "Error" : "Warning"}: ${problem.textEn}`, `      Way out: ${problem.hintEn}`] : lines;
}
