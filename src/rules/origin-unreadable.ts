import type { Rule } from "./rule.ts";

/** Refuses an origin.yaml that is no YAML mapping. */
export const originUnreadableRule: Rule<{ reasonVi: string; reasonEn: string }> = {
  id: "origin-unreadable",
  severity: "error",
  checksVi: "origin.yaml đọc được.",
  checksEn: "origin.yaml can be read.",
  textVi: (seen) => `Không đọc được origin.yaml: ${seen.reasonVi}.`,
  textEn: (seen) => `origin.yaml cannot be read: ${seen.reasonEn}.`,
  hintVi: () =>
    "Lưu ở UTF-8 (Notepad: Lưu thành, Mã hóa UTF-8); kiểm tra thụt dòng và dấu hai chấm; mỗi dòng một “tên: giá trị”, chữ có dấu đặc biệt để trong ngoặc kép.",
  hintEn: () =>
    'Save it in UTF-8 (Notepad: Save as, Encoding UTF-8); check indentation and colons; one "name: value" a line, special characters in quotation marks.',
};
