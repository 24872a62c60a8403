import type { Rule } from "./rule.ts";

/** Refuses a workbook, PDF or archive that was given a CSV's name. */
export const fileNotTextRule: Rule<{ format: string }> = {
  id: "file-not-text",
  severity: "error",
  checksVi: "Tệp là văn bản CSV.",
  checksEn: "The file is CSV text.",
  textVi: (seen) => `Đây là tệp ${seen.format}, không phải CSV.`,
  textEn: (seen) => `This is a ${seen.format} file, not CSV.`,
  hintVi: () => "Mở tệp bằng chương trình của nó, chọn Lưu thành → “CSV UTF-8”, rồi dùng tệp mới.",
  hintEn: () => 'Open it in its own program, choose Save as → "CSV UTF-8", and use the new file.',
};
