import { firstDayOf, lastDayOf, readDay } from "./vietnamese-date.ts";

/** An assessed period in the form that tables hold: YYYY, YYYY-MM/YYYY-MM or YYYY/YYYY. */
export interface Period {
  period: string;
  /** First and last day. */
  start: string;
  end: string;
  /** The last year it touches. */
  year: number;
}

const quarters: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

/** Reads a period as people write it: "2022", "năm 2022", "6 tháng đầu năm 2023", "quý II/2024", "2021-2023"; null: unreadable. */
export function readPeriod(text: string): Period | null {
  const written = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:giai đoạn|trong|kỳ) /, "");
  const bare = written.replace(/^năm /, "");
  if (/^\d{4}$/.test(bare)) return periodOf(bare, bare);
  const iso = /^(\d{4}-\d{2}) ?\/ ?(\d{4}-\d{2})$/.exec(bare);
  if (iso !== null) return periodOf(iso[1], iso[2]);
  const years = /^(\d{4}) ?(?:-|\/|đến|đến năm) ?(\d{4})$/.exec(bare);
  if (years !== null) return periodOf(years[1], years[2]);
  return readPartOfYear(written) ?? readYearUntil(bare);
}

function readPartOfYear(written: string): Period | null {
  const months =
    /^(\d{1,2}) tháng(?: (đầu|cuối))?(?: của)?(?: năm)? (\d{4})$/.exec(written) ??
    swap(/^(?:năm )?(\d{4}) ?\((\d{1,2}) tháng(?: (đầu|cuối) năm)?\)$/.exec(written));
  if (months !== null) {
    const count = Number(months[1]);
    if (count < 1 || count > 12) return null;
    const first = months[2] === "cuối" ? 13 - count : 1;
    return monthsOf(months[3], first, first + count - 1);
  }
  const quarter = /^quý (i{1,3}|iv|[1-4])(?: năm | ?[/-] ?| )(\d{4})$/.exec(written);
  if (quarter !== null) {
    const number = quarters[quarter[1] ?? ""] ?? 1;
    return monthsOf(quarter[2], number * 3 - 2, number * 3);
  }
  const month = /^tháng (\d{1,2})(?: năm | ?[/-] ?)(\d{4})$/.exec(written) ?? swapMonth(/^(\d{4})-(\d{2})$/.exec(written));
  return month === null ? null : monthsOf(month[2], Number(month[1]), Number(month[1]));
}

function readYearUntil(bare: string): Period | null {
  const until = /^(?:từ )?(?:đầu năm )?(\d{4}) ?\(?đến (?:ngày )?([\d/.-]+)\)?$/.exec(bare);
  const day = until === null ? null : readDay(until[2] ?? "");
  if (until === null || day === null || day.slice(0, 4) !== until[1]) return null;
  return monthsOf(until[1], 1, Number(day.slice(5, 7)));
}

function swap(match: RegExpExecArray | null): string[] | null {
  return match === null ? null : [match[0], match[2] ?? "", match[3] ?? "", match[1] ?? ""];
}

function swapMonth(match: RegExpExecArray | null): string[] | null {
  return match === null ? null : [match[0], match[2] ?? "", match[1] ?? ""];
}

function monthsOf(year = "", first: number, last: number): Period | null {
  return periodOf(`${year}-${String(first).padStart(2, "0")}`, `${year}-${String(last).padStart(2, "0")}`);
}

function periodOf(from = "", to = ""): Period | null {
  const [start, end] = [firstDayOf(from), lastDayOf(to)];
  if (start > end || [from, to].some((part) => part.length === 7 && !/-(?:0[1-9]|1[0-2])$/.test(part))) return null;
  return { period: from === to && from.length === 4 ? from : `${from}/${to}`, start, end, year: Number(to.slice(0, 4)) };
}
