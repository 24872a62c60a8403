import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Problem } from "../../rules/rule.ts";
import type { FileCheck } from "./check-files.ts";
import { cellName, familyWords, gapWords, problemWords, summaryOf } from "./report-words.ts";
import { escapeHtml } from "../../lib/escape-html.ts";

const style = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{background:#eee}caption{text-align:left;font-weight:600;padding:.5rem 0}tr{break-inside:avoid}thead{display:table-header-group}
.hash{font-size:.85em;overflow-wrap:anywhere}@media print{body{margin:0;max-width:none;font-size:10pt}}`;

/** Nobody reads more on paper, and a browser would choke on it. */
const mostRows = 5_000;

/** Writes checks as one page to print or to send: it needs nothing beside itself and runs nothing. */
export function reportHtml(checks: readonly FileCheck[], { locale, today }: { locale: Locale; today: string }): string {
  const title = inLocale(locale, "Kết quả kiểm tra tệp số liệu", "Check of data files");
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style></head>
<body>
<h1>${title}</h1>
<p>Dân vận Mở, ${today}</p>
${checks.map((check) => section(check, locale)).join("\n")}
</body>
</html>
`;
}

function section(check: FileCheck, locale: Locale): string {
  const gaps = check.notChecked.map((gap) => `<li>${escapeHtml(gapWords(gap, locale))}</li>`).join("");
  return `<section>
<h2>${escapeHtml(check.name)}</h2>
<p>${escapeHtml(familyWords(check.family, check.familyGuessed, locale))}. ${escapeHtml(summaryOf(check, locale))}</p>
${check.sha256 === null ? "" : `<p class="hash">SHA-256: ${check.sha256}</p>`}
${check.problems.length === 0 ? "" : table(check.problems, check.name, locale)}
${gaps === "" ? "" : `<h3>${inLocale(locale, "Chưa kiểm tra được", "Not checked")}</h3><ul>${gaps}</ul>`}
</section>`;
}

function table(problems: readonly Problem[], name: string, locale: Locale): string {
  const headings = inLocale(locale, "Ô|Mức|Giá trị|Vấn đề|Cách xử lý|Đề nghị ghi", "Cell|Severity|Value|Problem|Way out|Proposed value").split("|");
  const rows = problems.slice(0, mostRows).map((problem) => {
    const { severity, text, hint } = problemWords(problem, locale);
    const file = problem.file === name ? "" : `${problem.file.slice(problem.file.lastIndexOf("/") + 1)} `;
    const cells = [severity, problem.value, `${text} [${problem.ruleId}]`, hint, problem.suggestion ?? ""];
    return `<tr><th scope="row">${escapeHtml(file + cellName(problem, locale))}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`;
  });
  return `<table><caption>${inLocale(locale, "Các vấn đề", "Problems")}</caption><thead><tr>${headings.map((heading) => `<th scope="col">${heading}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table>${rest(problems.length - mostRows, locale)}`;
}

function rest(count: number, locale: Locale): string {
  if (count <= 0) return "";
  return `<p>${inLocale(locale, `Còn ${count} vấn đề nữa: xem báo cáo JSON.`, `Not shown: ${count} more problems; see the JSON report.`)}</p>`;
}
