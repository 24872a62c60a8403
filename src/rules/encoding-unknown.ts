import type { Rule } from "./rule.ts";

/** Refuses bytes that make text in no encoding that is read. */
export const encodingUnknownRule: Rule = {
  id: "encoding-unknown",
  severity: "error",
  checksVi: "Bảng mã đọc được: UTF-8, UTF-16 hoặc Windows-1258.",
  checksEn: "The encoding can be read: UTF-8, UTF-16 or Windows-1258.",
  textVi: () => "Không nhận ra bảng mã của tệp: không phải UTF-8, UTF-16 hay Windows-1258.",
  textEn: () => "The encoding is not recognised: not UTF-8, UTF-16 or Windows-1258.",
  hintVi: () => "Mở tệp gốc trong Excel và lưu lại dưới dạng “CSV UTF-8 (phân cách bằng dấu phẩy)”.",
  hintEn: () => 'Open the original in Excel and save it as "CSV UTF-8 (Comma delimited)".',
};
