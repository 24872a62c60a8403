import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Problem } from "../../rules/rule.ts";
import { alikeProblems, cellsText } from "./alike-problems.ts";
import type { FileCheck } from "./check-files.ts";
import { familyWords, gapWords, problemWords, summaryOf } from "./report-words.ts";

/** Words a check for a terminal: every problem with its cells, its way out and the value to copy; what is said of many cells stands once. */
export function reportLines(check: FileCheck, locale: Locale): string[] {
  const lines = ["", `${check.name} — ${familyWords(check.family, check.familyGuessed, locale)}`];
  for (const alike of alikeProblems(check.problems)) {
    const [problem] = alike as [Problem];
    const { severity, text, hint } = problemWords(problem, locale);
    const column = problem.columnName === "" || problem.column === "" ? "" : ` (${problem.columnName})`;
    const where = problem.file === check.name ? "" : `${problem.file.slice(problem.file.lastIndexOf("/") + 1)} `;
    lines.push(`  ${severity.toUpperCase()} ${where}${cellsText(alike, locale)}${column} [${problem.ruleId}]: ${text}`);
    lines.push(`      ${inLocale(locale, "Cách xử lý", "Way out")}: ${hint}`);
    if (problem.suggestion !== null) lines.push(`      ${inLocale(locale, "Đề nghị ghi", "Proposed value")}: ${problem.suggestion}`);
  }
  for (const gap of check.notChecked) lines.push(`  ${inLocale(locale, "Chưa kiểm tra", "Not checked")}: ${gapWords(gap, locale)}`);
  return [...lines, `  ${summaryOf(check, locale)}`];
}
