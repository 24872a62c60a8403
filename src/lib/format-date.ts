import type { Locale } from "../i18n/locale.ts";
import { remembered } from "./remembered.ts";

const englishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/**
 * Formats a date of the form YYYY-MM-DD, YYYY-MM or YYYY.
 *
 * Vietnamese follows the style of official documents: a zero before days 1-9 and before the months 1 and 2 only ("07/7/2023").
 *
 * @throws if the text has none of the three forms.
 */
export function formatDate(date: string, locale: Locale): string {
  return formatted[locale](date);
}

const formatted = { vi: remembered((date) => dateText(date, "vi")), en: remembered((date) => dateText(date, "en")) };

function dateText(date: string, locale: Locale): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (parts === null) throw new RangeError(`not a date: ${date}`);
  const [, year = "", month, day] = parts;
  if (month === undefined) return year;
  if (!(Number(month) >= 1 && Number(month) <= 12)) throw new RangeError(`not a date: ${date}`);
  if (locale === "en") {
    const name = englishMonths[Number(month) - 1];
    return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
  }
  const shortMonth = Number(month) <= 2 ? month : String(Number(month));
  return day === undefined ? `${shortMonth}/${year}` : `${day}/${shortMonth}/${year}`;
}

/** Formats a period: a year, "12/2021–11/2022", "2020–2022"; English months are words. */
export function formatPeriod(period: string, locale: Locale): string {
  const [first = "", last] = period.split("/");
  if (last === undefined) return formatDate(first, locale);
  const separator = locale === "en" && first.includes("-") ? " – " : "–";
  return formatDate(first, locale) + separator + formatDate(last, locale);
}
