import type { Rule } from "./rule.ts";

/** Tells that a better rank has a worse value in the same block. */
export const rankAgainstValueRule: Rule<{ otherRow: number }> = {
  id: "rank-against-value",
  severity: "warning",
  checksVi: "Thứ hạng cao hơn có giá trị không thấp hơn.",
  checksEn: "A better rank does not have a worse value.",
  textVi: (seen) => `Thứ hạng ${seen.value} có giá trị cao hơn đơn vị xếp trên nó ở dòng ${seen.otherRow}.`,
  textEn: (seen) => `Rank ${seen.value} has a better value than the unit ranked above it in row ${seen.otherRow}.`,
  hintVi: () => "So lại giá trị và thứ hạng với văn bản; nếu nguồn in đúng như vậy thì để nguyên.",
  hintEn: () => "Compare value and rank with the document; leave them if the source prints them so.",
};
