import type { Rule } from "./rule.ts";

/** Tells that one block of one publication ranks within two totals. */
export const rankOfDiffersRule: Rule<{ otherRow: number; other: number }> = {
  id: "rank-of-differs",
  severity: "warning",
  checksVi: "Một khối chỉ có một tổng số đơn vị được xếp hạng.",
  checksEn: "One block ranks within one total.",
  textVi: (seen) => `“Trên tổng số” là ${seen.value}, khác ${seen.other} của cùng khối ở dòng ${seen.otherRow}.`,
  textEn: (seen) => `The rank is of ${seen.value}, in row ${seen.otherRow} of the same block it is of ${seen.other}.`,
  hintVi: () => "So lại với văn bản; nếu nguồn in đúng như vậy thì để nguyên.",
  hintEn: () => "Compare with the document; leave it if the source prints it so.",
};
