import { inLocale, type Locale } from "../i18n/locale.ts";
import { formatList } from "../lib/format.ts";
import type { Observation } from "../registry/observation-tables.ts";
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

type Dated = Pick<Observation, "period" | "periodBasis">;

const basisWords: Record<Observation["periodBasis"], readonly [string, string]> = {
  stated: ["", ""],
  publicationDate: [" (suy từ ngày công bố)", " (from the publication date)"],
  asOf: [" (tính đến thời điểm đó)", " (as of then)"],
  notStated: ["", ""],
};

/** Writes the period of a row, and how it is known where the source does not state one. */
export function periodWithBasis(row: Dated, locale: Locale): string {
  return periodText(row.period, locale) + inLocale(locale, ...basisWords[row.periodBasis]);
}

/** Warns in a sentence that a year is that of publication, because the source states no period; else nothing. */
export function unstatedPeriodText(rows: readonly Dated[], locale: Locale): string {
  if (!rows.some((row) => row.periodBasis === "publicationDate")) return "";
  return inLocale(locale, " (năm lấy theo ngày công bố, nguồn không nêu kỳ)", " (the year of publication, as the source states no period)");
}
