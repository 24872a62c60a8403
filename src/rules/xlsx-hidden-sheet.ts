import type { Rule } from "./rule.ts";
import { listEn, listVi } from "./words.ts";

/** Refuses a workbook whose only table stands on a hidden sheet. */
export const xlsxHiddenSheetRule: Rule<{ sheets: readonly string[] }> = {
  id: "xlsx-hidden-sheet",
  severity: "error",
  checksVi: "Bảng số liệu không nằm ở trang ẩn.",
  checksEn: "The table is not on a hidden sheet.",
  textVi: (seen) => `Bảng số liệu nằm ở trang tính ẩn ${listVi(seen.sheets)}.`,
  textEn: (seen) => `The table is on the hidden sheet ${listEn(seen.sheets)}.`,
  hintVi: () => "Bấm chuột phải vào tên trang → Hiện (Unhide), xem lại bảng rồi lưu.",
  hintEn: () => "Right-click a sheet name → Unhide, look at the table, and save.",
};
