import type { Rule } from "./rule.ts";

/** Refuses a period before 1990. */
export const periodTooEarlyRule: Rule = {
  id: "period-too-early",
  severity: "error",
  checksVi: "Kỳ không trước năm 1990.",
  checksEn: "The period is not before 1990.",
  textVi: (seen) => `Kỳ “${seen.value}” trước năm 1990.`,
  textEn: (seen) => `The period "${seen.value}" is before 1990.`,
  hintVi: () => "Kiểm tra lại năm ở cột Kỳ; ô này trống hoặc không có cột ấy thì kiểm tra mục period của origin.yaml.",
  hintEn: () => "Check the year in the period column; where that is empty or absent, check period in origin.yaml.",
};
