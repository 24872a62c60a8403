import { reasonById } from "../../compare/rules.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import { formatList } from "../../lib/format.ts";

/** Continues a sentence with the reasons of a verdict: " vì bộ tiêu chí đã thay đổi và …"; empty without any. */
export function becauseText(reasonIds: readonly string[], locale: Locale): string {
  const reasons = reasonIds.map((id) => reasonById.get(id)).filter((reason) => reason !== undefined);
  if (reasons.length === 0) return "";
  const clauses = reasons.map((reason) => clause(inLocale(locale, reason.textVi, reason.textEn)));
  return inLocale(locale, ` vì ${formatList(clauses, "vi")}`, ` because ${formatList(clauses, "en")}`);
}

/** Turns the sentence of a reason into a clause; what lies between the two values is said by the sentence around it. */
function clause(sentence: string): string {
  const text = sentence
    .replace(/\.$/, "")
    .replace(/ (?:giữa hai giá trị|between the two values)$/, "")
    .replace("ít nhất một giá trị", "ít nhất một trong hai giá trị")
    .replace("at least one value", "at least one of the two values");
  return /^[A-ZĐ]{2}/.test(text) ? text : text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}
