import type { Rule } from "./rule.ts";

/** Refuses a cell in which Excel shows an error. */
export const xlsxErrorValueRule: Rule = {
  id: "xlsx-error-value",
  severity: "error",
  checksVi: "Không có ô báo lỗi của Excel.",
  checksEn: "No cell shows an Excel error.",
  textVi: (seen) => `Ô báo lỗi ${seen.value}.`,
  textEn: (seen) => `The cell shows the error ${seen.value}.`,
  hintVi: () => "Ghi giá trị như trong văn bản vào ô.",
  hintEn: () => "Write the value of the document into the cell.",
};
