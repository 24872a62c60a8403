import type { Rule } from "./rule.ts";

/** Refuses a file without a single character. */
export const fileEmptyRule: Rule = {
  id: "file-empty",
  severity: "error",
  checksVi: "Tệp có nội dung.",
  checksEn: "The file has content.",
  textVi: () => "Tệp rỗng, không có ký tự nào.",
  textEn: () => "The file is empty.",
  hintVi: () => "Lưu lại bảng tính dưới dạng “CSV UTF-8” rồi đặt vào thư mục này; hoặc xóa tệp.",
  hintEn: () => 'Save the spreadsheet as "CSV UTF-8" and put it here, or delete the file.',
};
