import type { Rule } from "./rule.ts";

/** Refuses a file that has headings and no row below them. */
export const fileNoRowsRule: Rule = {
  id: "file-no-rows",
  severity: "error",
  checksVi: "Có ít nhất một dòng số liệu.",
  checksEn: "There is at least one row of data.",
  textVi: () => "Tệp chỉ có dòng tiêu đề, không có dòng số liệu nào.",
  textEn: () => "The file has headings but no row of data.",
  hintVi: () => "Nhập số liệu, hoặc xóa hồ sơ này nếu chưa có.",
  hintEn: () => "Enter the data, or delete this edition if there is none yet.",
};
