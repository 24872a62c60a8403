import type { Rule } from "./rule.ts";

/** Tells that one block of one publication has two totals. */
export const blockTotalDiffersRule: Rule<{ otherRow: number; other: number }> = {
  id: "block-total-differs",
  severity: "warning",
  checksVi: "Một khối chỉ có một tổng số.",
  checksEn: "One block has one total.",
  textVi: (seen) => `Tổng số ${seen.value} khác tổng số ${seen.other} của cùng khối ở dòng ${seen.otherRow}.`,
  textEn: (seen) => `The total ${seen.value} differs from ${seen.other} of the same block in row ${seen.otherRow}.`,
  hintVi: () => "So lại với văn bản; nếu nguồn in đúng như vậy thì để nguyên.",
  hintEn: () => "Compare with the document; leave it if the source prints it so.",
};
