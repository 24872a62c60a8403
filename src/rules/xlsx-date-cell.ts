import type { Rule } from "./rule.ts";

/** Refuses a date in a column that holds none: Excel makes dates of 4/4 and 6/2023. */
export const xlsxDateCellRule: Rule = {
  id: "xlsx-date-cell",
  severity: "error",
  checksVi: "Không có ô nào bị Excel đổi thành ngày.",
  checksEn: "No cell was turned into a date by Excel.",
  textVi: (seen) => `Ô chứa ngày ${seen.value}; cột này không nhận ngày (Excel tự đổi “4/4”, “6/2023” thành ngày).`,
  textEn: (seen) => `The cell holds the date ${seen.value}; this column takes none (Excel turns "4/4" and "6/2023" into dates).`,
  hintVi: () => "Định dạng cột là Văn bản (Text), rồi gõ lại đúng như trong văn bản.",
  hintEn: () => "Format the column as Text and type the cell again as the document prints it.",
};
