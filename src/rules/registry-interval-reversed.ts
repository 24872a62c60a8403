import type { Rule } from "./rule.ts";

/** Refuses an interval of the registry that ends before it begins. */
export const registryIntervalReversedRule: Rule<{ fromColumn: string; from: string }> = {
  id: "registry-interval-reversed",
  severity: "error",
  checksVi: "Khoảng trong danh mục (hiệu lực, năm, ngưỡng điểm) có đầu không sau cuối.",
  checksEn: "Intervals of the registry (validity, years, thresholds) do not end before they begin.",
  textVi: (seen) => `“${seen.columnName}” là ${seen.value}, trước “${seen.fromColumn}” là ${seen.from}.`,
  textEn: (seen) => `"${seen.columnName}" is ${seen.value}, before "${seen.fromColumn}", which is ${seen.from}.`,
  hintVi: () => "Kiểm tra hai ô; có thể chúng bị đổi chỗ.",
  hintEn: () => "Check both cells; they may be swapped.",
};
