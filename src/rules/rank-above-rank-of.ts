import type { Rule } from "./rule.ts";

/** Refuses a rank greater than the number of units ranked, unless a note says that the source prints it so. */
export const rankAboveRankOfRule: Rule<{ rankOf: number }> = {
  id: "rank-above-rank-of",
  severity: "error",
  acceptedWithNote: true,
  checksVi: "Thứ hạng không vượt tổng số đơn vị.",
  checksEn: "The rank is not above the number of units.",
  textVi: (seen) => `Thứ hạng ${seen.value} lớn hơn tổng số ${seen.rankOf} đơn vị.`,
  textEn: (seen) => `The rank ${seen.value} is above the ${seen.rankOf} units ranked.`,
  hintVi: () => "So lại hai số với văn bản. Nếu nguồn in đúng như vậy, ghi rõ ở cột Ghi chú.",
  hintEn: () => "Compare both numbers with the document. If the source prints them so, say so in the note column.",
};
