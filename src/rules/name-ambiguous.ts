import type { Rule } from "./rule.ts";
import { eitherEn, eitherVi } from "./words.ts";

/** Refuses a block, level, index, component, indicator or measure whose name fits two. */
export const nameAmbiguousRule: Rule<{ candidates: readonly string[] }> = {
  id: "name-ambiguous",
  severity: "error",
  checksVi: "Tên khối, mức, chỉ số, thành phần, chỉ tiêu, cách đếm chỉ ứng với một mục.",
  checksEn: "A block, level, index, component, indicator or measure name fits one entry only.",
  textVi: (seen) => `“${seen.value}” ở cột “${seen.columnName}” có thể là ${eitherVi(seen.candidates)}.`,
  textEn: (seen) => `"${seen.value}" in "${seen.columnName}" may be ${eitherEn(seen.candidates)}.`,
  hintVi: () => "Ghi đủ tên hoặc ghi mã.",
  hintEn: () => "Write the whole name or the id.",
};
