import type { Rule } from "./rule.ts";

/** Refuses merged cells inside the table, since all but the first are empty. */
export const xlsxMergedCellsRule: Rule<{ range: string; filled: boolean }> = {
  id: "xlsx-merged-cells",
  severity: "error",
  checksVi: "Không có ô gộp trong bảng.",
  checksEn: "The table has no merged cells.",
  textVi: (seen) => `Các ô ${seen.range} bị gộp${seen.filled ? `; tạm đọc mọi ô là “${seen.value}”` : ""}.`,
  textEn: (seen) => `The cells ${seen.range} are merged${seen.filled ? `; each is read as "${seen.value}" for now` : ""}.`,
  hintVi: (seen) => `Chọn ${seen.range}, bỏ Gộp ô (Unmerge Cells) và ghi đủ giá trị vào từng ô.`,
  hintEn: (seen) => `Select ${seen.range}, choose Unmerge Cells, and write the value into each cell.`,
};
