import type { Rule } from "./rule.ts";

/** Refuses a file whose headings do not stand in its first row. */
export const headerNotFirstRule: Rule<{ headerRow: number }> = {
  id: "header-not-first",
  severity: "error",
  checksVi: "Dòng tiêu đề là dòng đầu tiên.",
  checksEn: "The headings stand in the first row.",
  textVi: (seen) => `Dòng 1 không phải dòng tiêu đề; tiêu đề cột ở dòng ${seen.headerRow}.`,
  textEn: (seen) => `Row 1 holds no headings; they stand in row ${seen.headerRow}.`,
  hintVi: (seen) => `Xóa các dòng phía trên dòng ${seen.headerRow} (tên bảng, quốc hiệu…); chú thích để ở origin.yaml hoặc cột Ghi chú.`,
  hintEn: (seen) => `Delete the rows above row ${seen.headerRow} (title, letterhead …); remarks belong in origin.yaml or the note column.`,
};
