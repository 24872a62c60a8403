import { alikeProblems, cellsText } from "../../src/ingest/check-file/alike-problems.ts";
import { groupBy } from "../../src/registry/registry.ts";
import type { Problem } from "../../src/rules/rule.ts";

/** More different findings of one rule in one file than this are counted, not printed; errors are always printed. */
const shownWarnings = 5;

/** Words all problems for the terminal, by file, what is said of many cells once: Vietnamese, with English below where asked for. */
export function problemLines(problems: readonly Problem[], english: boolean): string[] {
  const lines: string[] = [];
  for (const [file, found] of groupBy(problems, (problem) => problem.file)) {
    const errors = found.filter((problem) => problem.severity === "error").length;
    lines.push("", `${file} — ${errors} lỗi, ${found.length - errors} cảnh báo${english ? ` (${errors} errors, ${found.length - errors} warnings)` : ""}`);
    const shown = new Map<string, number>();
    const hidden = new Map<string, number>();
    for (const alike of alikeProblems(found)) {
      const [{ severity, ruleId }] = alike as [Problem];
      const count = (shown.get(ruleId) ?? 0) + 1;
      if (severity === "warning") shown.set(ruleId, count);
      if (severity === "error" || count <= shownWarnings) lines.push(...linesOf(alike, english));
      else hidden.set(ruleId, (hidden.get(ruleId) ?? 0) + alike.length);
    }
    for (const [rule, count] of hidden) lines.push(`  … và ${count} cảnh báo [${rule}] nữa, xem .cache/problems.json`);
  }
  return lines;
}

function linesOf(alike: readonly Problem[], english: boolean): string[] {
  const [problem] = alike as [Problem];
  const column = problem.columnName === "" || problem.column === "" ? "" : ` (${problem.columnName})`;
  const lines = [
    `  ${problem.severity === "error" ? "LỖI" : "Cảnh báo"} ${cellsText(alike, "vi")}${column} [${problem.ruleId}]: ${problem.textVi}`,
    `      Cách xử lý: ${problem.hintVi}`,
  ];
  return english ? [...lines, `      ${problem.severity === "error" ? "Error" : "Warning"}: ${problem.textEn}`, `      Way out: ${problem.hintEn}`] : lines;
}
