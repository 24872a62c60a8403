import type { Rule } from "./rule.ts";

/** Refuses two columns with one meaning. */
export const headerDuplicateRule: Rule<{ first: string }> = {
  id: "header-duplicate",
  severity: "error",
  checksVi: "Mỗi cột chỉ có một lần.",
  checksEn: "Each column comes once.",
  textVi: (seen) => `Cột “${seen.value}” trùng với cột ${seen.first}.`,
  textEn: (seen) => `The column "${seen.value}" repeats column ${seen.first}.`,
  hintVi: () => "Giữ một cột, xóa hoặc đổi tên cột kia.",
  hintEn: () => "Keep one of them; delete or rename the other.",
};
