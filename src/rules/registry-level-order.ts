import type { Rule } from "./rule.ts";

/** Refuses levels of one scale that are not ordered 1, 2, 3 … or all without an order. */
export const registryLevelOrderRule: Rule<{ scaleId: string }> = {
  id: "registry-level-order",
  severity: "error",
  checksVi: "Các mức của một thang có thứ bậc 1, 2, 3… hoặc cùng để trống.",
  checksEn: "The levels of a scale are ordered 1, 2, 3 … or all without an order.",
  textVi: (seen) => `Các mức của thang “${seen.scaleId}” có thứ bậc ${seen.value}; phải là 1, 2, 3… từ cao xuống thấp, hoặc cùng để trống.`,
  textEn: (seen) => `The levels of the scale "${seen.scaleId}" are ordered ${seen.value}; expected 1, 2, 3 … from the best, or none at all.`,
  hintVi: () => "Sửa cột “order”; nguồn không công bố thứ bậc thì để trống ở mọi mức của thang.",
  hintEn: () => 'Correct "order"; where the source publishes no order, leave it empty for every level of the scale.',
};
