import type { Locale } from "../i18n/locale.ts";
import { formatList } from "../lib/format.ts";
import { periodText } from "./values.ts";

/** Writes periods after a noun: " năm 2021 và 2022", " for 2022"; empty where none is stated. */
export function periodsPhrase(periods: readonly (string | null)[], locale: Locale): string {
  const stated = periods.filter((period) => period !== null).toSorted();
  if (stated.length === 0) return "";
  const written = formatList(
    stated.map((period) => periodText(period, locale)),
    locale,
  );
  if (locale === "en") return ` for ${written}`;
  return stated.every((period) => /^\d{4}$/.test(period)) ? ` năm ${written}` : ` kỳ ${written}`;
}
