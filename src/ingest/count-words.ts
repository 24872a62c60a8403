import { nameKey } from "../lib/vietnamese-name.ts";

const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const monthDate = new RegExp(
  `^(?:\\d{1,4}[-/ .]+(?:${months}|thg ?\\d{1,2})(?:[-/ .,]+\\d{2,4})?|(?:${months}|thg ?\\d{1,2})[-/ .]+\\d{1,4}(?:[-/ .,]+\\d{2,4})?)$`,
  "i",
);
const fullDate = /^(?:\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d{2}|(?:19|20)\d{2}([-/.])\d{1,2}\2\d{1,2})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;

/** Says whether a whole cell is a date, as Excel leaves one where `1/11` was typed; for a count, `01-11` is one too. */
export function isExcelDate(text: string, count: boolean): boolean {
  if (monthDate.test(text) || fullDate.test(text)) return true;
  const pair = /^(\d{1,2})[-–](\d{1,2})$/.exec(text);
  if (!count || pair === null) return false;
  const [, first = "", second = ""] = pair;
  const dayAndMonth = Math.min(Number(first), Number(second)) <= 12 && Math.max(Number(first), Number(second)) <= 31;
  // "3-4" may be a range that a document prints; "03-04" and "11-1" are none.
  return dayAndMonth && (/^0/.test(first) || /^0/.test(second) || Number(first) > Number(second));
}

/** Finds the mark or word by which a cell calls its own number doubtful. */
export function doubtIn(text: string): string | null {
  if (text.includes("?")) return "?";
  return /(?<!\p{L})(?:dự kiến|dự báo|tạm tính|sơ bộ|ước tính|ước đạt|ước khoảng|provisional|expected|estimated)(?!\p{L})/iu.exec(text)?.[0] ?? null;
}

const units: ReadonlySet<string> = new Set(
  [
    ...["mô hình", "điển hình", "mô hình điển hình", "gương điển hình", "tập thể", "cá nhân", "cơ quan", "đơn vị", "địa phương", "khối"],
    ...["sở", "ban", "ngành", "hội", "tỉnh", "tỉnh thành", "quận", "huyện", "thị xã", "thành phố", "xã", "phường", "thị trấn", "đặc khu"],
    ...["models", "model", "examples", "collectives", "individuals", "agencies", "units", "places", "provinces", "districts", "communes", "wards"],
  ].map(nameKey),
);

/** Says whether the words after a count are units, known ones or the one that the row itself names. */
export function areUnits(words: string, ownUnit: string): boolean {
  if (words === "" || nameKey(words) === nameKey(ownUnit)) return true;
  return words.split(/,| và | and |\//).every((word) => units.has(nameKey(word.trim())));
}

const day = 86_400_000;

/** Gives the day that Excel keeps under a five-digit number, of the years that documents are from; null: no such day. */
export function excelDay(text: string): string | null {
  if (!/^\d{5}$/.test(text)) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + Number(text) * day);
  const year = date.getUTCFullYear();
  if (year < 2000 || year > 2040) return null;
  return [date.getUTCDate(), date.getUTCMonth() + 1, year].map((part) => String(part).padStart(2, "0")).join("/");
}
