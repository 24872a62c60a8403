import type { Rule } from "./rule.ts";

/** Refuses a row that is the row of headings once more. */
export const headerRepeatedRule: Rule = {
  id: "header-repeated",
  severity: "error",
  checksVi: "Dòng tiêu đề chỉ có một lần.",
  checksEn: "The row of headings comes once.",
  textVi: () => "Dòng này lặp lại dòng tiêu đề.",
  textEn: () => "This row repeats the headings.",
  hintVi: () => "Xóa dòng; bảng bị ngắt trang vẫn chỉ có một dòng tiêu đề ở trên cùng.",
  hintEn: () => "Delete the row; a table that was split over pages has one row of headings, on top.",
};
