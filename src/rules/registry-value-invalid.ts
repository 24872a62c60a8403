import type { Rule } from "./rule.ts";

/** Refuses a cell of the registry that is not of its column's kind. */
export const registryValueInvalidRule: Rule<{ expectedVi: string; expectedEn: string; meaningVi: string; meaningEn: string }> = {
  id: "registry-value-invalid",
  severity: "error",
  checksVi: "Giá trị trong danh mục đúng kiểu của cột.",
  checksEn: "Values of the registry are of their column's kind.",
  textVi: (seen) => `Cột “${seen.columnName}” ghi “${seen.value}”; cần ${seen.expectedVi}.`,
  textEn: (seen) => `The column "${seen.columnName}" says "${seen.value}"; expected ${seen.expectedEn}.`,
  hintVi: (seen) => `Sửa ô này; cột “${seen.columnName}” là ${seen.meaningVi}.`,
  hintEn: (seen) => `Correct the cell; the column "${seen.columnName}" is: ${seen.meaningEn}.`,
};
