import type { Rule } from "./rule.ts";

/** Refuses a folder of figures without the file that says where they come from. */
export const originMissingRule: Rule = {
  id: "origin-missing",
  severity: "error",
  checksVi: "Cạnh tệp số liệu có origin.yaml.",
  checksEn: "There is an origin.yaml beside the figures.",
  textVi: () => "Thư mục này không có origin.yaml nên không biết số liệu từ đâu.",
  textEn: () => "There is no origin.yaml in this folder, so nobody knows where the figures come from.",
  hintVi: () => "Chép origin.yaml của một hồ sơ cùng loại và sửa nguồn, văn bản, ngày, kỳ.",
  hintEn: () => "Copy the origin.yaml of an edition of the same family and change source, document, dates and period.",
};
