import { inLocale, type Locale } from "../i18n/locale.ts";

/** Writes the years from one to another: "2019", "2017–2018", "từ 2024", "đến 2015"; not stated without either. */
export function yearSpan(from: number | null, to: number | null, locale: Locale): string {
  if (from === null && to === null) return inLocale(locale, "không nêu", "not stated");
  if (to === null) return inLocale(locale, `từ ${from}`, `from ${from}`);
  if (from === null) return inLocale(locale, `đến ${to}`, `to ${to}`);
  return from === to ? String(from) : `${from}–${to}`;
}
