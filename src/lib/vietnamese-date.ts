/** Reads a day written as YYYY-MM-DD, DD/MM/YYYY, D-M-YYYY or "ngày 7 tháng 7 năm 2023" as YYYY-MM-DD; null: no such day. */
export function readDay(text: string): string | null {
  const trimmed = text.normalize("NFC").trim().toLowerCase();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed);
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3]);
  const vietnamese =
    /^(?:ngày )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})$/.exec(trimmed) ?? /^ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/.exec(trimmed);
  return vietnamese === null ? null : dayOf(vietnamese[3], vietnamese[2], vietnamese[1]);
}

/** Reads a date that may be known only to its month or year: YYYY-MM-DD, YYYY-MM or YYYY; null: unreadable. */
export function readPartialDate(text: string): string | null {
  const trimmed = text.normalize("NFC").trim().toLowerCase();
  if (/^\d{4}$/.test(trimmed)) return trimmed;
  const month = /^(\d{4})-(\d{2})$/.exec(trimmed);
  if (month !== null) return monthOf(month[1], month[2]);
  const vietnamese = /^(?:tháng )?(\d{1,2})[/-](\d{4})$/.exec(trimmed);
  return vietnamese === null ? readDay(trimmed) : monthOf(vietnamese[2], vietnamese[1]);
}

/** Gives the first day of a date that may be only a month or a year. */
export function firstDayOf(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Gives the last day of a date that may be only a month or a year. */
export function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
}

function monthOf(year = "", month = ""): string | null {
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, "0")}` : null;
}

function dayOf(year = "", month = "", day = ""): string | null {
  const inMonth = monthOf(year, month);
  if (inMonth === null || Number(day) < 1) return null;
  const written = `${inMonth}-${day.padStart(2, "0")}`;
  return written <= lastDayOf(inMonth) ? written : null;
}
