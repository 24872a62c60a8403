import type { Rule } from "./rule.ts";

/** Refuses a table of the registry that is not saved as the others are, so that reviews show what changed and nothing else. */
export const registryFormatRule: Rule<{ encoding: string; delimiter: string }> = {
  id: "registry-format",
  severity: "error",
  checksVi: "Bảng danh mục là CSV UTF-8, phân cách bằng dấu phẩy.",
  checksEn: "A table of the registry is CSV in UTF-8, separated by commas.",
  textVi: (seen) =>
    `Tệp ${seen.encoding === "utf-8" ? `phân cách bằng ${seen.delimiter === "\t" ? "tab" : `“${seen.delimiter}”`}` : `ở bảng mã ${seen.encoding.toUpperCase()}`}; danh mục chỉ nhận CSV UTF-8, phân cách bằng dấu phẩy.`,
  textEn: (seen) =>
    `The file is ${seen.encoding === "utf-8" ? `separated by ${seen.delimiter === "\t" ? "tabs" : `"${seen.delimiter}"`}` : `in ${seen.encoding.toUpperCase()}`}; the registry takes CSV in UTF-8 separated by commas only.`,
  hintVi: () => "Lưu lại dưới dạng CSV UTF-8, phân cách bằng dấu phẩy (LibreOffice: Lưu dưới dạng CSV, chọn Unicode (UTF-8) và dấu phẩy).",
  hintEn: () => "Save it as CSV in UTF-8 separated by commas (LibreOffice: Save as CSV, choose Unicode (UTF-8) and the comma).",
};
