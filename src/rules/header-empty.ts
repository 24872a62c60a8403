import type { Rule } from "./rule.ts";

/** Refuses a column that holds values but has no heading. */
export const headerEmptyRule: Rule = {
  id: "header-empty",
  severity: "error",
  checksVi: "Cột có giá trị thì có tiêu đề.",
  checksEn: "A column with values has a heading.",
  textVi: (seen) => `Cột này có giá trị (“${seen.value}”) nhưng ô tiêu đề để trống.`,
  textEn: (seen) => `The column holds values ("${seen.value}") but its heading is empty.`,
  hintVi: () => "Ghi tiêu đề cột theo mẫu, hoặc xóa cột.",
  hintEn: () => "Type the heading from the template, or delete the column.",
};
