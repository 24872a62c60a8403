import type { Rule } from "./rule.ts";

/** Tells that the tallies of a whole scale do not add up to the block total. */
export const tallySumRule: Rule<{ sum: number; blockTotal: number }> = {
  id: "tally-sum",
  severity: "warning",
  checksVi: "Cộng các mức của một thang đủ bằng tổng số của khối.",
  checksEn: "The tallies of a complete scale add up to the block total.",
  textVi: (seen) => `Cộng các mức được ${seen.sum}, khác tổng số ${seen.blockTotal} của khối.`,
  textEn: (seen) => `The levels add up to ${seen.sum}, not to the block total of ${seen.blockTotal}.`,
  hintVi: () => "So lại với văn bản: thiếu một mức, hoặc nguồn cộng sai (khi đó để nguyên).",
  hintEn: () => "Compare with the document: a level is missing, or the source adds wrongly (then leave it).",
};
