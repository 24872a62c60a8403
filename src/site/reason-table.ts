import type { Reason, Verdict } from "../compare/rule.ts";
import { reasonById } from "../compare/rules.ts";
import { inLocale, type Locale } from "../i18n/locale.ts";
import { codeText } from "../registry/code-words.ts";
import type { Table } from "./model.ts";

const severity: Record<Verdict, number> = { notComparable: 0, conditional: 1, comparable: 2 };

/** Explains every reason why values do not compare, or only on condition, each with its anchor. */
export function reasonTable(locale: Locale): Table {
  return {
    caption: inLocale(locale, "Lý do không so sánh được hoặc so sánh có điều kiện", "Why values do not compare, or only on condition"),
    columns: [{ title: inLocale(locale, "Lý do", "Reason") }, { title: inLocale(locale, "Kết luận", "Verdict") }],
    rows: strictestFirst([...reasonById.values()]).map((reason) => ({
      id: `ly-do-${reason.id}`,
      cells: [[sentence(reason, locale)], [verdictText(reason, locale)]],
    })),
  };
}

/** Explains the reasons that the rows of a table give, with their codes for readers of the CSV. */
export function reasonCodeTable(rows: readonly { reasons: readonly string[] }[], locale: Locale): Table {
  const ids = new Set(rows.flatMap((row) => row.reasons));
  return {
    caption: inLocale(locale, "Mã trong cột reasons", "Codes in the column reasons"),
    columns: [
      { title: inLocale(locale, "Mã trong CSV", "Code in the CSV") },
      { title: inLocale(locale, "Lý do", "Reason") },
      { title: inLocale(locale, "Kết luận", "Verdict") },
    ],
    rows: strictestFirst([...reasonById.values()].filter((reason) => ids.has(reason.id))).map((reason) => ({
      cells: [[reason.id], [sentence(reason, locale)], [verdictText(reason, locale)]],
    })),
  };
}

function strictestFirst(reasons: readonly Reason[]): Reason[] {
  return [...reasons].sort((a, b) => severity[a.verdict] - severity[b.verdict] || (a.id < b.id ? -1 : 1));
}

function sentence(reason: Reason, locale: Locale): string {
  return inLocale(locale, reason.textVi, reason.textEn);
}

function verdictText(reason: Reason, locale: Locale): string {
  return codeText("comparability", reason.verdict, locale) ?? reason.verdict;
}
