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
  hintVi: () =>
    "Excel lưu lại thì đổi cả ngày, mã 01 và true: lấy lại tệp cũ (git checkout -- data/registry) rồi ghi dòng ấy bằng npm run registry. LibreOffice: mở với mọi cột là Văn bản, lưu dạng CSV, Unicode (UTF-8), dấu phẩy.",
  hintEn: () =>
    "Saving from Excel also changes dates, codes like 01 and true: take the old file back (git checkout -- data/registry) and write the row with npm run registry. LibreOffice: open with every column as Text, save as CSV, Unicode (UTF-8), comma.",
};
