import type { Rule } from "./rule.ts";

/** Refuses a row with more or fewer cells than there are headings. */
export const rowRaggedRule: Rule<{ cells: number; headings: number }> = {
  id: "row-ragged",
  severity: "error",
  checksVi: "Mỗi dòng có đủ số ô như dòng tiêu đề.",
  checksEn: "Each row has as many cells as there are headings.",
  textVi: (seen) => `Dòng có ${seen.cells} ô nhưng có ${seen.headings} tiêu đề cột.`,
  textEn: (seen) => `The row has ${seen.cells} cells but there are ${seen.headings} headings.`,
  hintVi: (seen) =>
    seen.cells === 1
      ? "Chú thích dưới bảng thì chuyển vào cột Ghi chú hoặc origin.yaml; dòng số liệu thì dùng cùng dấu phân cách như dòng tiêu đề."
      : "Kiểm tra dấu phân cách thừa hoặc thiếu; ô có dấu phẩy bên trong phải đặt trong ngoặc kép.",
  hintEn: (seen) =>
    seen.cells === 1
      ? "A remark below the table belongs in the note column or origin.yaml; a row of figures needs the separator of the headings."
      : "Look for a missing or extra separator; a cell with a comma inside must be in quotation marks.",
};
