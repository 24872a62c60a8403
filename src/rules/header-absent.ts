import type { Rule } from "./rule.ts";

/** Refuses a file whose first row names no column at all. */
export const headerAbsentRule: Rule<{ headings: readonly string[] }> = {
  id: "header-absent",
  severity: "error",
  checksVi: "Tệp có dòng tiêu đề.",
  checksEn: "The file has a row of headings.",
  textVi: () => "Dòng đầu tiên không có tiêu đề cột nào của mẫu.",
  textEn: () => "The first row holds no heading of the template.",
  hintVi: (seen) => `Thêm dòng tiêu đề lên đầu tệp, ít nhất gồm: ${seen.headings.map((heading) => `“${heading}”`).join(", ")}.`,
  hintEn: (seen) => `Put a row of headings on top, at least: ${seen.headings.map((heading) => `"${heading}"`).join(", ")}.`,
};
