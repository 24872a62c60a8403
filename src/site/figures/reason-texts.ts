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

/** Says what must be kept in mind of values that stand together; no note without a condition. */
export function conditionNotes(ids: readonly string[], locale: Locale): Text[] {
  if (ids.length === 0) return [];
  return [[inLocale(locale, `So sánh có điều kiện: ${reasonTexts(ids, "vi")}`, `Compare with care: ${reasonTexts(ids, "en")}`)]];
}
