import type { Locale } from "../i18n/locale.ts";

/**
 * Writes where in its source something stands: in Vietnamese as recorded, in English with the words of place translated.
 *
 * What a document calls its own parts stays as it is, since a reader looks for it there.
 */
export function locatorText(locator: string, locale: Locale): string {
  if (locale === "vi") return locator;
  const parts = locator.split(/([,;] )/).map((part) => (/^[,;] $/.test(part) ? part : partInEnglish(part)));
  const text = parts.join("");
  const isSentence = locator.charAt(0) !== locator.charAt(0).toLowerCase();
  return isSentence ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function partInEnglish(part: string): string {
  for (const [vietnamese, english] of places) if (vietnamese.test(part)) return part.replace(vietnamese, english);
  return part;
}

const numbers = "([0-9IVXLC][\\w.]*)";
const numbered = (vi: string, en: string): [RegExp, string][] => [
  [new RegExp(`^${vi} ${numbers}$`, "iu"), `${en} $1`],
  [new RegExp(`^${vi} ${numbers} (?:và|đến) ${numbers}$`, "iu"), `${en}s $1 and $2`],
];

/** Words of place in documents and on web pages; the first that fits is taken. */
const places: readonly (readonly [RegExp, string])[] = [
  ...numbered("đoạn", "paragraph"),
  ...numbered("mục", "item"),
  ...numbered("phần", "part"),
  ...numbered("bảng", "table"),
  ...numbered("biểu", "table"),
  ...numbered("dòng", "row"),
  ...numbered("trang", "page"),
  ...numbered("chương", "chapter"),
  ...numbered("điều", "article"),
  ...numbered("khoản", "clause"),
  ...numbered("phụ lục", "appendix"),
  [/^nguồn ([\w-]+) và ([\w-]+)$/iu, "sources $1 and $2"],
  [/^nguồn ([\w-]+)$/iu, "source $1"],
  [/^tháng (\d{1,2})\/(\d{4})$/iu, "$1/$2"],
  [/^ngày (\d{1,2}\/\d{1,2}\/\d{4})$/iu, "$1"],
  [/^đoạn đầu$/iu, "first paragraph"],
  [/^đoạn cuối$/iu, "last paragraph"],
  [/^báo cáo$/iu, "report"],
  [/^phụ lục$/iu, "appendix"],
  [/^phần đầu$/iu, "beginning"],
  [/^phần về (.+)$/iu, "part on “$1”"],
  [/^bảng (.+)$/iu, "table “$1”"],
  [/^dòng dưới tiêu đề$/iu, "line below the title"],
  [/^tiêu đề$/iu, "title"],
  [/^tiêu đề bài$/iu, "title of the article"],
  [/^tiêu đề trang$/iu, "title of the page"],
  [/^phụ đề$/iu, "subheading"],
  [/^lời giới thiệu$/iu, "introduction"],
  [/^danh sách$/iu, "list"],
  [/^nội dung$/iu, "body"],
  [/^trong bài$/iu, "in the article"],
  [/^chú thích ảnh trong cùng trang$/iu, "caption of a picture on the same page"],
  [/^tổng số$/iu, "total"],
  [/^các phần$/iu, "parts"],
  [/^tin báo chí về (.+)$/iu, "press report on $1"],
  [/^bài cụ thể không được ghi lại$/iu, "the article itself was not recorded"],
  [/^kho dữ liệu (\S+) \(nguồn ([\w-]+)\)$/iu, "$1 data store (source $2)"],
];
