import { inLocale, type Locale } from "../i18n/locale.ts";

const vi = {
  loading: "Đang tải số liệu…",
  failed: "Không tải được số liệu; thử tải lại trang.",
  chooseUnits: "Chọn ít nhất một đơn vị để xem số liệu.",
  result: "Kết quả so sánh",
  instead: "So sánh được thay vào đó",
  shown: (units: number, figures: number) => `${units} đơn vị, ${figures} biểu đồ và bảng.`,
  refused: "Có giá trị không so sánh được; lý do ở đầu kết quả.",
  found: (count: number) => `${count} đơn vị khớp.`,
  chooseFound: (count: number) => `Chọn cả ${count} đơn vị đang hiện`,
  drop: (name: string) => `Bỏ ${name}`,
  copied: "Đã chép liên kết.",
  arrowKeys: "Biểu đồ: phím mũi tên đọc từng giá trị",
};

/** What the page of comparing says while it works. */
export type ExplorerWords = typeof vi;

const en: ExplorerWords = {
  loading: "Loading the figures…",
  failed: "The figures could not be loaded; try to load the page again.",
  chooseUnits: "Choose at least one unit to see figures.",
  result: "Comparison",
  instead: "What can be compared instead",
  shown: (units, figures) => `${units} ${units === 1 ? "unit" : "units"}, ${figures} ${figures === 1 ? "chart or table" : "charts and tables"}.`,
  refused: "Some values do not compare; the reason stands at the top of the result.",
  found: (count) => `${count} ${count === 1 ? "unit matches" : "units match"}.`,
  chooseFound: (count) => `Choose all ${count} units shown`,
  drop: (name) => `Remove ${name}`,
  copied: "Link copied.",
  arrowKeys: "Chart: arrow keys read its values",
};

/** Gives the words of a language. */
export function explorerWords(locale: Locale): ExplorerWords {
  return inLocale(locale, vi, en);
}
