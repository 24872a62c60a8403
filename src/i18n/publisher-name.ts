import type { Locale } from "./locale.ts";
import { remembered } from "../lib/remembered.ts";

/** What the registry remarks on names of publishers, in Vietnamese, and in English; longer ones first. */
const remarks: readonly (readonly [RegExp, string])[] = [
  [/văn bản đã đọc không ghi tên cơ quan chủ quản/g, "the text read does not name the body that runs it"],
  [/^Trang tin đăng lại từ /g, "News page reprinting "],
  [/đăng lại trên /g, "reprinted on "],
  [/\(đăng lại\)/g, "(reprint)"],
  [/\(đăng lại /g, "(reprinting "],
  [/bản tiếng Anh, từ /g, "English edition, from "],
  [/bản tiếng Anh/g, "English edition"],
  [/bản tiếng Hindi/g, "Hindi edition"],
  [/bản lưu trong kho /g, "copy kept in the repository "],
  [/bộ dữ liệu trên /g, "data set on "],
  [/\(bản trên /g, "(copy on "],
  [/\(bản tin\)/g, "(bulletin)"],
  [/\(tin\)/g, "(news)"],
  [/\(trang thẻ\)/g, "(tag page)"],
  [/\(trang ([^)]+)\)/g, "(page of $1)"],
  [/\(bài của /g, "(article by "],
  [/\(nguồn /g, "(source: "],
  [/\(trường (\S+) trong /g, "(field $1 in "],
  [/^Không rõ/g, "Not known"],
];

/** Names a publisher: the name itself as the publisher writes it, the remarks on it in the language of the reader. */
export function publisherName(publisher: string, locale: Locale): string {
  return locale === "vi" ? publisher : inEnglish(publisher);
}

const inEnglish = remembered((publisher) => remarks.reduce((name, [remark, english]) => name.replace(remark, english), publisher));
