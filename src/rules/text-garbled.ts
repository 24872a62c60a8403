import type { Rule } from "./rule.ts";

/** Refuses UTF-8 text that was once opened in the wrong encoding and saved again. */
export const textGarbledRule: Rule<{ example: string }> = {
  id: "text-garbled",
  severity: "error",
  checksVi: "Chữ có dấu không bị vỡ.",
  checksEn: "Marked letters are not garbled.",
  textVi: (seen) => `Chữ có dấu bị vỡ, ví dụ “${seen.example}”: tệp từng được mở sai bảng mã rồi lưu lại.`,
  textEn: (seen) => `Marked letters are garbled, for example "${seen.example}": the file was once opened in the wrong encoding and saved again.`,
  hintVi: () => "Lấy lại tệp gốc; trong Excel dùng Dữ liệu → Từ văn bản/CSV, chọn 65001: Unicode (UTF-8).",
  hintEn: () => "Go back to the original; in Excel use Data → From Text/CSV and choose 65001: Unicode (UTF-8).",
};
