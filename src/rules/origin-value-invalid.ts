import type { Rule } from "./rule.ts";

/** Refuses a field of origin.yaml whose value is of the wrong kind. */
export const originValueInvalidRule: Rule<{ expectedVi: string; expectedEn: string }> = {
  id: "origin-value-invalid",
  severity: "error",
  checksVi: "Giá trị trong origin.yaml đúng kiểu.",
  checksEn: "Values in origin.yaml are of the right kind.",
  textVi: (seen) => `Mục “${seen.columnName}” ${seen.value === "" ? "để trống" : `ghi “${seen.value}”`}; cần ${seen.expectedVi}.`,
  textEn: (seen) => `The field "${seen.columnName}" ${seen.value === "" ? "is empty" : `says "${seen.value}"`}; expected ${seen.expectedEn}.`,
  hintVi: (seen) => `Sửa mục “${seen.columnName}” trong origin.yaml.`,
  hintEn: (seen) => `Correct the field "${seen.columnName}" in origin.yaml.`,
};
