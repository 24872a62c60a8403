import type { Rule } from "./rule.ts";

/** Refuses a negative number where none can be. */
export const valueNegativeRule: Rule = {
  id: "value-negative",
  severity: "error",
  checksVi: "Số không âm.",
  checksEn: "No negative numbers.",
  textVi: (seen) => `“${seen.value}” là số âm; giá trị ở cột này không thể âm.`,
  textEn: (seen) => `"${seen.value}" is negative; this column cannot be.`,
  hintVi: () => "Bỏ dấu trừ nếu là dấu gạch đầu dòng; mức thay đổi so với kỳ trước không nhập ở đây.",
  hintEn: () => "Drop the sign if it is a bullet; changes against an earlier period are not entered here.",
};
