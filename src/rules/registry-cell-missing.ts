import type { Rule } from "./rule.ts";

/** Refuses an empty cell of the registry in a column that must be filled. */
export const registryCellMissingRule: Rule<{ meaningVi: string; meaningEn: string }> = {
  id: "registry-cell-missing",
  severity: "error",
  checksVi: "Các ô bắt buộc của danh mục đã điền.",
  checksEn: "Required cells of the registry are filled.",
  textVi: (seen) => `Ô “${seen.columnName}” bắt buộc nhưng đang trống.`,
  textEn: (seen) => `The cell "${seen.columnName}" is required but empty.`,
  hintVi: (seen) => `Điền ${seen.meaningVi}; nếu cả dòng thừa thì xóa dòng.`,
  hintEn: (seen) => `Fill in: ${seen.meaningEn}; if the whole row is surplus, delete it.`,
};
