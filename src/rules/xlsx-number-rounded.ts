import type { Rule } from "./rule.ts";

/** Tells that a cell shows fewer decimals than it holds. */
export const xlsxNumberRoundedRule: Rule<{ stored: string }> = {
  id: "xlsx-number-rounded",
  severity: "warning",
  checksVi: "Số lưu trong ô Excel đúng bằng số hiện ra.",
  checksEn: "The number in a cell is the number it shows.",
  textVi: (seen) => `Ô hiện “${seen.value}” nhưng lưu ${seen.stored}; đã đọc số hiện ra.`,
  textEn: (seen) => `The cell shows "${seen.value}" but holds ${seen.stored}; the number shown was read.`,
  hintVi: () => "So với văn bản; nếu văn bản in nhiều chữ số hơn, tăng số chữ số thập phân của cột.",
  hintEn: () => "Compare with the document; if it prints more decimals, show more decimals in the column.",
};
