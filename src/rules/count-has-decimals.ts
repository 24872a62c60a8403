import type { Rule } from "./rule.ts";

/** Refuses a count that is not whole. */
export const countHasDecimalsRule: Rule = {
  id: "count-has-decimals",
  severity: "error",
  checksVi: "Số đếm là số nguyên.",
  checksEn: "Counts are whole.",
  textVi: (seen) => `“${seen.value}” là số lẻ, nhưng đây là số đếm.`,
  textEn: (seen) => `"${seen.value}" is not whole, but this is a count.`,
  hintVi: () => "So lại với văn bản: dấu phân cách hàng nghìn hay dấu thập phân?",
  hintEn: () => "Compare with the document: a thousands mark or a decimal mark?",
};
