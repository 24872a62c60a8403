import type { Rule } from "./rule.ts";

/** Tells that the value is printed with another unit than the unit column says. */
export const unitDisagreesRule: Rule<{ printed: string }> = {
  id: "unit-disagrees",
  severity: "warning",
  checksVi: "Đơn vị in cạnh giá trị khớp với cột đơn vị tính.",
  checksEn: "The unit beside the value is that of the unit column.",
  textVi: (seen) => `Giá trị “${seen.value}” in kèm “${seen.printed}” nhưng cột đơn vị tính ghi khác.`,
  textEn: (seen) => `The value "${seen.value}" is printed with "${seen.printed}" but the unit column says another.`,
  hintVi: () => "Kiểm tra lại đơn vị tính trong văn bản.",
  hintEn: () => "Check the unit in the document.",
};
