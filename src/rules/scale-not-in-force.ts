import type { Rule } from "./rule.ts";

/** Refuses levels read in a scale that did not apply in the period. */
export const scaleNotInForceRule: Rule<{ from: string; to: string; date: string }> = {
  id: "scale-not-in-force",
  severity: "error",
  checksVi: "Thang có hiệu lực trong kỳ.",
  checksEn: "The scale was in force in the period.",
  textVi: (seen) => `Thang “${seen.value}” có hiệu lực từ ${seen.from} đến ${seen.to}, không áp dụng vào ${seen.date}.`,
  textEn: (seen) => `The scale "${seen.value}" was in force from ${seen.from} to ${seen.to}, not on ${seen.date}.`,
  hintVi: () => "Chọn thang đang có hiệu lực trong kỳ, hoặc kiểm tra lại kỳ.",
  hintEn: () => "Choose the scale in force in the period, or check the period.",
};
