import type { Rule } from "./rule.ts";

/** Tells that two units of a block have one rank, different values and no sign of a tie. */
export const rankRepeatedRule: Rule<{ otherRow: number }> = {
  id: "rank-repeated",
  severity: "warning",
  checksVi: "Một thứ hạng không gán cho hai giá trị khác nhau.",
  checksEn: "One rank is not given to two values.",
  textVi: (seen) => `Thứ hạng ${seen.value} đã có ở dòng ${seen.otherRow} với giá trị khác, không ghi đồng hạng.`,
  textEn: (seen) => `Rank ${seen.value} is also in row ${seen.otherRow} with another value and no sign of a tie.`,
  hintVi: (seen) => `So lại với văn bản; đồng hạng thì ghi “${seen.value}=”.`,
  hintEn: (seen) => `Compare with the document; write "${seen.value}=" for a tie.`,
};
