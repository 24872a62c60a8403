import type { Rule } from "./rule.ts";

/** Tells that hidden rows or columns hold content that was read. */
export const xlsxHiddenCellsRule: Rule<{ rows: number; columns: number }> = {
  id: "xlsx-hidden-cells",
  severity: "warning",
  checksVi: "Không có dòng hay cột ẩn có nội dung.",
  checksEn: "No hidden row or column has content.",
  textVi: (seen) =>
    `Có ${seen.rows > 0 ? `${seen.rows} dòng ẩn (đầu tiên là dòng này)` : `${seen.columns} cột ẩn (đầu tiên là cột này)`}; nội dung ẩn vẫn được đọc.`,
  textEn: (seen) =>
    `Hidden: ${seen.rows > 0 ? `${seen.rows} rows (this is the first)` : `${seen.columns} columns (this is the first)`}; hidden content was read too.`,
  hintVi: () => "Bỏ lọc và hiện tất cả (Unhide); xóa những dòng không thuộc hồ sơ.",
  hintEn: () => "Clear the filter and unhide all; delete what does not belong to the edition.",
};
