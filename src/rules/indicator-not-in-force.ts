import type { Rule } from "./rule.ts";

/** Tells that an indicator is reported for a year that its template does not cover. */
export const indicatorNotInForceRule: Rule<{ from: string; to: string }> = {
  id: "indicator-not-in-force",
  severity: "warning",
  checksVi: "Chỉ tiêu có trong mẫu báo cáo của năm đó.",
  checksEn: "The indicator is in the template of that year.",
  textVi: (seen) => `Chỉ tiêu “${seen.value}” áp dụng từ ${seen.from} đến ${seen.to}; kỳ của dòng này nằm ngoài.`,
  textEn: (seen) => `The indicator "${seen.value}" applies from ${seen.from} to ${seen.to}; the period of this row lies outside.`,
  hintVi: () => "Kiểm tra lại kỳ; nếu mẫu mới có chỉ tiêu này, sửa năm trong indicators.csv.",
  hintEn: () => "Check the period; if a newer template has it, extend its years in indicators.csv.",
};
