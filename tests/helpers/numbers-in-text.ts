import type { Locale } from "../../src/i18n/locale.ts";

/** Reads every number out of a text as its language writes it; words in quotation marks belong to a source and are left out. */
export function numbersIn(text: string, locale: Locale): number[] {
  const own = text.replace(/“[^”]*”/g, " ");
  const pattern = locale === "vi" ? /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g : /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;
  return [...own.matchAll(pattern)].map(([token]) => readNumber(token, locale));
}

function readNumber(token: string, locale: Locale): number {
  return Number(locale === "vi" ? token.replaceAll(".", "").replace(",", ".") : token.replaceAll(",", ""));
}

/** Lists the numbers that a date or a period is written with: 2023-07-07 gives 2023, 7 and 7. */
export function numbersOfDate(date: string | null): number[] {
  return date === null ? [] : (date.match(/\d+/g) ?? []).map(Number);
}
