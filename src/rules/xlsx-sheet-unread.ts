import type { Rule } from "./rule.ts";

/** Tells that a sheet with content was not read. */
export const xlsxSheetUnreadRule: Rule<{ hidden: boolean }> = {
  id: "xlsx-sheet-unread",
  severity: "warning",
  checksVi: "Không còn trang tính nào có nội dung mà không được đọc.",
  checksEn: "No other sheet with content is left unread.",
  textVi: (seen) => `Trang tính ${seen.hidden ? "ẩn " : ""}“${seen.value}” có nội dung nhưng không được đọc.`,
  textEn: (seen) => `The ${seen.hidden ? "hidden " : ""}sheet "${seen.value}" has content but was not read.`,
  hintVi: () => "Nếu trang đó có số liệu, lưu thành tệp riêng; nếu không, xóa trang khỏi tệp.",
  hintEn: () => "If it holds figures, save it as a file of its own; if not, delete the sheet.",
};
