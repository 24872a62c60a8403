import type { Rule } from "./rule.ts";
import { didYouMeanEn, didYouMeanVi } from "./words.ts";

/** Refuses a component that the index does not have in that year. */
export const componentUnknownRule: Rule<{ index: string; candidates: readonly string[] }> = {
  id: "component-unknown",
  severity: "error",
  checksVi: "Thành phần thuộc chỉ số trong năm đó.",
  checksEn: "The component belongs to the index in that year.",
  textVi: (seen) => `${seen.index} không có thành phần “${seen.value}” trong kỳ này.`,
  textEn: (seen) => `${seen.index} has no component "${seen.value}" in this period.`,
  hintVi: (seen) => `${didYouMeanVi(seen.candidates)} Thành phần mới thêm vào data/registry/components.csv.`,
  hintEn: (seen) => `${didYouMeanEn(seen.candidates)} A new component goes into data/registry/components.csv.`,
};
