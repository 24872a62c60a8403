import { inLocale, type Locale } from "../i18n/locale.ts";
import { formatDate } from "../lib/format.ts";
import type { Instrument } from "../registry/registry-tables.ts";

/** Kinds of document by the letters of their number, as Vietnamese official style fixes them. */
const kindByLetters: readonly (readonly [RegExp, string, string])[] = [
  [/QĐ/, "Quyết định", "Decision"],
  [/NQ/, "Nghị quyết", "Resolution"],
  [/NĐ/, "Nghị định", "Decree"],
  [/HD/, "Hướng dẫn", "Guidance"],
  [/KH/, "Kế hoạch", "Plan"],
  [/BC/, "Báo cáo", "Report"],
  [/TB/, "Thông báo", "Notice"],
];

/** Names a document by kind, number and date: "Quyết định 1937/QĐ-UBND ngày 07/7/2023". */
export function instrumentText(instrument: Instrument, locale: Locale): string {
  const date = instrument.date === null ? "" : inLocale(locale, ` ngày ${formatDate(instrument.date, locale)}`, ` of ${formatDate(instrument.date, locale)}`);
  if (instrument.number === null) return inLocale(locale, `văn bản không nêu số${date}`, `a document without a stated number${date}`);
  const kind = kindByLetters.find(([letters]) => letters.test(instrument.number ?? ""));
  return `${kind === undefined ? inLocale(locale, "văn bản số", "document") : inLocale(locale, kind[1], kind[2])} ${instrument.number}${date}`;
}
