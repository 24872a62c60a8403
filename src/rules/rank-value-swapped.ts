import type { Rule } from "./rule.ts";

/** Refuses a list of which the values are 1, 2, 3 and so on, and the ranks are not. */
export const rankValueSwappedRule: Rule<{ rows: number }> = {
  id: "rank-value-swapped",
  severity: "error",
  checksVi: "Cột giá trị và cột thứ hạng không đổi chỗ cho nhau.",
  checksEn: "Values and ranks do not stand in each other's column.",
  textVi: (seen) => `Giá trị của ${seen.rows} dòng là các số từ 1 đến ${seen.rows}, còn thứ hạng thì không: hai cột có vẻ đổi chỗ cho nhau.`,
  textEn: (seen) => `The values of ${seen.rows} rows are the numbers 1 to ${seen.rows}, the ranks are not: the two columns seem to be swapped.`,
  hintVi: () => "So với văn bản và đổi lại tiêu đề của hai cột.",
  hintEn: () => "Compare with the document and swap the headings of the two columns.",
};
