import { reasonById } from "../../compare/rules.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Text } from "../model.ts";

/** Says the reasons of a verdict, a sentence each. */
export function reasonTexts(ids: readonly string[], locale: Locale): string {
  return ids
    .map((id) => reasonById.get(id))
    .filter((reason) => reason !== undefined)
    .map((reason) => inLocale(locale, reason.textVi, reason.textEn))
    .join(" ");
}

/** Says what must be kept in mind of values that stand together; null without a condition. */
export function conditionText(ids: readonly string[], locale: Locale): string | null {
  if (ids.length === 0) return null;
  return inLocale(locale, `So sánh có điều kiện: ${reasonTexts(ids, "vi")}`, `Compare with care: ${reasonTexts(ids, "en")}`);
}

/** Gives the condition as a note of a figure. */
export function conditionNotes(ids: readonly string[], locale: Locale): Text[] {
  const condition = conditionText(ids, locale);
  return condition === null ? [] : [[condition]];
}
