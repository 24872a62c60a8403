import type { Rule } from "./rule.ts";

/** Tells that a part is greater than its whole. */
export const numeratorAboveDenominatorRule: Rule = {
  id: "numerator-above-denominator",
  severity: "warning",
  checksVi: "Tử số không lớn hơn mẫu số.",
  checksEn: "The numerator is not above the denominator.",
  textVi: (seen) => `Trong “${seen.value}”, tử số lớn hơn mẫu số.`,
  textEn: (seen) => `In "${seen.value}" the numerator is above the denominator.`,
  hintVi: () => "So lại với văn bản; có thể đã đảo hai số.",
  hintEn: () => "Compare with the document; the two numbers may be swapped.",
};
