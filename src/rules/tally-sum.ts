import type { Rule } from "./rule.ts";

/** Tells that the tallies of a block add up to more than its total, or to another number though all levels are there. */
export const tallySumRule: Rule<{ sum: number; blockTotal: number }> = {
  id: "tally-sum",
  severity: "warning",
  checksVi: "Cộng các mức không vượt tổng số của khối; đủ các mức thì bằng tổng số.",
  checksEn: "The levels add up to no more than the block total; where all are there, to just that.",
  textVi: (seen) => `Cộng các mức được ${seen.sum}, khác tổng số ${seen.blockTotal} của khối.`,
  textEn: (seen) => `The levels add up to ${seen.sum}, not to the block total of ${seen.blockTotal}.`,
  hintVi: () =>
    "So lại từng mức và tổng số với văn bản: chép sai hoặc thiếu một mức thì sửa. Nếu văn bản in đúng như vậy thì để nguyên và ghi rõ ở cột Ghi chú.",
  hintEn: () =>
    "Compare each level and the total with the document: mend a slip or a level left out. If it prints them so, leave them and say so in the note column.",
};
