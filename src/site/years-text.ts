import { inLocale, type Locale } from "../i18n/locale.ts";
import { formatDate } from "../lib/format.ts";

/** Says since or until when something exists: "từ 01/7/2025", "đến 30/6/2025"; empty where neither is known. */
export function yearsText({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }, locale: Locale): string {
  const from = validFrom === null ? null : formatDate(validFrom, locale);
  const to = validTo === null ? null : formatDate(validTo, locale);
  if (from !== null && to !== null) return `${from} – ${to}`;
  if (from !== null) return inLocale(locale, `từ ${from}`, `from ${from}`);
  return to === null ? "" : inLocale(locale, `đến ${to}`, `to ${to}`);
}
