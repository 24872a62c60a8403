import type { Rule } from "./rule.ts";

/** Refuses levels read in a scale that did not apply in the period. */
export const scaleNotInForceRule: Rule<{ from: string; to: string; date: string }> = {
  id: "scale-not-in-force",
  severity: "error",
  checksVi: "Thang có hiệu lực trong kỳ.",
  checksEn: "The scale was in force in the period.",
  textVi: (seen) => `Thang “${seen.value}” có hiệu lực từ ${seen.from} đến ${seen.to}, không áp dụng vào ${seen.date}.`,
  textEn: (seen) => `The scale "${seen.value}" was in force from ${seen.from} to ${seen.to}, not on ${seen.date}.`,
  hintVi: () =>
    "Kiểm tra lại kỳ và ngày quyết định (decisionDate, publicationDate trong origin.yaml); đúng rồi thì chọn thang có hiệu lực lúc đó, hoặc sửa ngày của thang: npm run registry -- scales.",
  hintEn: () =>
    "Check the period and the days of the decision (decisionDate, publicationDate in origin.yaml); if they are right, choose the scale of that time, or correct the days of the scale: npm run registry -- scales.",
};
