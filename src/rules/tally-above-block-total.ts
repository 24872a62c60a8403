import type { Rule } from "./rule.ts";

/** Refuses a tally greater than its block, unless a note says that the source prints it so. */
export const tallyAboveBlockTotalRule: Rule<{ blockTotal: number }> = {
  id: "tally-above-block-total",
  severity: "error",
  acceptedWithNote: true,
  checksVi: "Số đơn vị ở một mức không vượt tổng số của khối.",
  checksEn: "A tally is not above its block total.",
  textVi: (seen) => `Số đơn vị ${seen.value} lớn hơn tổng số ${seen.blockTotal} của khối.`,
  textEn: (seen) => `The count ${seen.value} is above the block total of ${seen.blockTotal}.`,
  hintVi: () => "So lại hai số với văn bản. Nếu nguồn in đúng như vậy, ghi rõ ở cột Ghi chú.",
  hintEn: () => "Compare both numbers with the document. If the source prints them so, say so in the note column.",
};
