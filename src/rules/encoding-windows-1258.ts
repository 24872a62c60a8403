import type { Rule } from "./rule.ts";

/** Tells that a file was read as Windows-1258 and turned into Unicode. */
export const encodingWindows1258Rule: Rule = {
  id: "encoding-windows-1258",
  severity: "warning",
  checksVi: "Tệp ở bảng mã Unicode.",
  checksEn: "The file is in Unicode.",
  textVi: () => "Tệp ở bảng mã Windows-1258; đã chuyển sang Unicode khi đọc.",
  textEn: () => "The file is in Windows-1258; it was turned into Unicode while reading.",
  hintVi: () => "Kiểm tra lại vài chữ có dấu; lần sau hãy lưu “CSV UTF-8”.",
  hintEn: () => 'Check a few words with marks; next time save as "CSV UTF-8".',
};
