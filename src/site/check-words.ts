import { inLocale, type Locale } from "../i18n/locale.ts";
import type { ReportCheck } from "../registry/derived-tables.ts";

const verdictWords: Record<ReportCheck["verdict"], readonly [string, string]> = {
  holds: ["Khớp", "Holds"],
  contradiction: ["Bất nhất", "Contradiction"],
  warning: ["Cần lưu ý", "Warning"],
  notCheckable: ["Không kiểm tra được", "Not checkable"],
};

/** Names the verdict of a check. */
export function verdictText(verdict: ReportCheck["verdict"], locale: Locale): string {
  return inLocale(locale, ...verdictWords[verdict]);
}

const ruleWords: Readonly<Record<string, readonly [string, string]>> = {
  "tally-sum": ["Tổng các mức so với tổng số của khối", "Sum of levels against the size of the block"],
  "named-within-tally": ["Số cơ quan được nêu tên so với số đơn vị của mức", "Agencies named against the count of the level"],
  "component-sum": ["Tổng các thành phần so với tổng điểm", "Sum of components against the total"],
  "value-range": ["Giá trị nằm ngoài khoảng cho phép", "Value outside its range"],
  "rank-within-total": ["Thứ hạng so với tổng số đơn vị được xếp hạng", "Rank against the number of units ranked"],
  "rank-against-value": ["Thứ tự của thứ hạng so với thứ tự của giá trị", "Order of ranks against order of values"],
  "percent-of-ratio": ["Tỷ lệ phần trăm so với tử số và mẫu số", "Percent against numerator and denominator"],
  "sources-disagree": ["Các nguồn nêu khác nhau", "Sources disagree"],
  "model-parts": ["Tập thể cộng cá nhân so với tổng số mô hình", "Collectives and individuals against the count of models"],
  declared: ["Phát hiện khi đọc văn bản", "Found by reading the document"],
};

/** Names the rule behind a check; identities of reports go by what they relate. */
export function ruleText(ruleId: string, locale: Locale): string {
  const words = ruleWords[ruleId];
  return words === undefined ? inLocale(locale, "Đẳng thức giữa các chỉ tiêu", "Identity between indicators") : inLocale(locale, ...words);
}
