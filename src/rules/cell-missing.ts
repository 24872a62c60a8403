import type { Rule } from "./rule.ts";

/** Refuses an empty cell in a column that must be filled. */
export const cellMissingRule: Rule = {
  id: "cell-missing",
  severity: "error",
  checksVi: "Các ô bắt buộc đã điền.",
  checksEn: "Required cells are filled.",
  textVi: (seen) => `Ô “${seen.columnName}” bắt buộc nhưng đang trống.`,
  textEn: (seen) => `The cell "${seen.columnName}" is required but empty.`,
  hintVi: () => "Điền đúng như văn bản đã in. Nếu cả dòng thừa, xóa dòng.",
  hintEn: () => "Fill it in as the document prints it. If the whole row is surplus, delete it.",
};
