import type { Rule } from "./rule.ts";

/** Refuses a workbook with macros. */
export const xlsxMacroRule: Rule = {
  id: "xlsx-macro",
  severity: "error",
  checksVi: "Tệp Excel không có macro.",
  checksEn: "The workbook has no macros.",
  textVi: () => "Tệp Excel có macro (mã lệnh); hồ sơ số liệu không nhận macro.",
  textEn: () => "The workbook holds macros (code); an edition takes none.",
  hintVi: () => "Lưu lại thành “Sổ làm việc Excel (.xlsx)”, không phải .xlsm.",
  hintEn: () => 'Save it again as "Excel Workbook (.xlsx)", not .xlsm.',
};
