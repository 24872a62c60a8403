import type { Locale } from "../i18n/locale.ts";

const vi = {
  median: "trung vị",
  of: "trên",
  units: "đơn vị",
  highest: "cao nhất",
  lowest: "thấp nhất",
  tied: "đồng hạng",
  rank: "hạng",
  noScore: "không nêu điểm",
  noValue: "không nêu",
  notRated: "chưa xếp loại",
  totalNotStated: "không nêu tổng số",
  unpublished: "không nêu số",
  levelUnpublished: "không có số theo mức",
  maximumUnknown: "không nêu điểm tối đa",
  noData: "không có số liệu",
  withoutValue: "không có giá trị",
  below: "dưới",
  from: "từ",
  to: "đến dưới",
  printedTotal: "tổng đã in",
  parts: "các phần",
  partsSum: "cộng các phần",
  verdicts: { holds: "khớp", contradiction: "không khớp", warning: "cần lưu ý", notCheckable: "không kiểm tra được" },
  breakBefore: "ngắt chuỗi trước năm",
  basesDiffer: "Mỗi cách đếm một thước riêng; không cộng, không so giữa các cách đếm.",
  oneAxis: "Các ô chung một trục:",
  ownAxes: "Mỗi ô một trục riêng, không so độ cao giữa các ô",
};

export type ChartWords = typeof vi;

const en: ChartWords = {
  median: "median",
  of: "of",
  units: "units",
  highest: "highest",
  lowest: "lowest",
  tied: "tied",
  rank: "rank",
  noScore: "no score given",
  noValue: "not stated",
  notRated: "not rated",
  totalNotStated: "total not stated",
  unpublished: "count not stated",
  levelUnpublished: "no count by level",
  maximumUnknown: "maximum not stated",
  noData: "no data",
  withoutValue: "no value",
  below: "below",
  from: "from",
  to: "to below",
  printedTotal: "printed total",
  parts: "parts",
  partsSum: "sum of the parts",
  verdicts: { holds: "holds", contradiction: "contradiction", warning: "note", notCheckable: "cannot be checked" },
  breakBefore: "series break before",
  basesDiffer: "Each way of counting has its own scale; they are neither added nor compared.",
  oneAxis: "One axis for all panels:",
  ownAxes: "Each panel has its own axis: heights do not compare",
};

/** Gives the words that charts and their descriptions use. */
export function chartWords(locale: Locale): ChartWords {
  return locale === "vi" ? vi : en;
}
