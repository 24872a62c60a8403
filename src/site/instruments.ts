import { inLocale, type Locale } from "../i18n/locale.ts";
import { formatDate } from "../lib/format.ts";
import type { Instrument } from "../registry/registry-tables.ts";

/** Kinds of document by the letters that Vietnamese official style puts into their number. */
const kindByLetters: Readonly<Record<string, readonly [string, string]>> = {
  QĐ: ["Quyết định", "Decision"],
  NQ: ["Nghị quyết", "Resolution"],
  NĐ: ["Nghị định", "Decree"],
  CT: ["Chỉ thị", "Directive"],
  KL: ["Kết luận", "Conclusion"],
  HD: ["Hướng dẫn", "Guidance"],
  KH: ["Kế hoạch", "Plan"],
  BC: ["Báo cáo", "Report"],
  TB: ["Thông báo", "Notice"],
};

/** Names a document by kind, number and date: "Quyết định 1937/QĐ-UBND ngày 07/7/2023". */
export function instrumentText(instrument: Pick<Instrument, "number" | "date">, locale: Locale): string {
  const date =
    instrument.date === null ? "" : inLocale(locale, ` ngày ${formatDate(instrument.date, locale)}`, ` of ${formatDate(instrument.date, locale)}`);
  if (instrument.number === null) return inLocale(locale, `văn bản không nêu số${date}`, `a document without a stated number${date}`);
  // Only a whole part of the number counts: the KH in "538/BC-SKHCN" belongs to the agency.
  const kind = instrument.number
    .split(/[/\s-]/)
    .map((part) => kindByLetters[part])
    .find((words) => words !== undefined);
  return `${kind === undefined ? inLocale(locale, "văn bản số", "document") : inLocale(locale, ...kind)} ${instrument.number}${date}`;
}
