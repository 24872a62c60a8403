import type { Rule } from "./rule.ts";

/** Tells that a cell looks like a spreadsheet formula and was read as text. */
export const formulaCellRule: Rule = {
  id: "formula-cell",
  severity: "warning",
  checksVi: "Ô không bắt đầu như một công thức (=, +, @).",
  checksEn: "No cell begins like a formula (=, +, @).",
  textVi: (seen) => `Ô “${seen.value}” bắt đầu như một công thức bảng tính; được đọc là chữ, không tính toán.`,
  textEn: (seen) => `The cell "${seen.value}" begins like a spreadsheet formula; it is read as text and never computed.`,
  hintVi: () => "Dán giá trị thay cho công thức, hoặc bỏ dấu ở đầu ô.",
  hintEn: () => "Paste the value in place of the formula, or drop the leading sign.",
};
