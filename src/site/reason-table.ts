import type { Verdict } from "../compare/rule.ts";
import { reasonById } from "../compare/rules.ts";
import { inLocale, type Locale } from "../i18n/locale.ts";
import { codeText } from "../registry/code-words.ts";
import type { Table } from "./model.ts";

const severity: Record<Verdict, number> = { notComparable: 0, conditional: 1, comparable: 2 };

/** Lists every reason why values do not compare, or only on condition, with the code that the CSVs have for it. */
export function reasonTable(locale: Locale): Table {
  const reasons = [...reasonById.values()].sort((a, b) => severity[a.verdict] - severity[b.verdict] || (a.id < b.id ? -1 : 1));
  return {
    caption: inLocale(locale, "Lý do không so sánh được hoặc so sánh có điều kiện", "Why values do not compare, or only on condition"),
    columns: [
      { title: inLocale(locale, "Mã trong CSV", "Code in the CSVs") },
      { title: inLocale(locale, "Kết luận", "Verdict") },
      { title: inLocale(locale, "Lý do", "Reason") },
    ],
    rows: reasons.map((reason) => ({
      id: `ly-do-${reason.id}`,
      cells: [[reason.id], [codeText("comparability", reason.verdict, locale) ?? reason.verdict], [inLocale(locale, reason.textVi, reason.textEn)]],
    })),
  };
}
