import type { Rule } from "./rule.ts";

/** Tells that a score passes its maximum, as bonus points can make it. */
export const valueAboveMaximumRule: Rule<{ maximum: string }> = {
  id: "value-above-maximum",
  severity: "warning",
  checksVi: "Điểm không vượt điểm tối đa.",
  checksEn: "A score does not pass its maximum.",
  textVi: (seen) => `Điểm “${seen.value}” vượt điểm tối đa ${seen.maximum}.`,
  textEn: (seen) => `The score "${seen.value}" passes the maximum of ${seen.maximum}.`,
  hintVi: () => "Đúng nếu có điểm thưởng; nếu không, so lại với văn bản.",
  hintEn: () => "Right if there are bonus points; otherwise compare with the document.",
};
