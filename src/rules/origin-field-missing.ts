import type { Rule } from "./rule.ts";

/** Refuses an origin.yaml that leaves out a field; where the source may be silent, null says so. */
export const originFieldMissingRule: Rule<{ mayBeNull: boolean; expectedVi: string; expectedEn: string }> = {
  id: "origin-field-missing",
  severity: "error",
  checksVi: "origin.yaml có đủ mục.",
  checksEn: "origin.yaml holds every field.",
  textVi: (seen) => `origin.yaml thiếu mục “${seen.columnName}”.`,
  textEn: (seen) => `origin.yaml lacks the field "${seen.columnName}".`,
  hintVi: (seen) => `Thêm dòng “${seen.columnName}:” với ${seen.expectedVi}${seen.mayBeNull ? "; ghi null nếu nguồn không nêu" : ""}.`,
  hintEn: (seen) => `Add the line "${seen.columnName}:" with ${seen.expectedEn}${seen.mayBeNull ? "; write null if the source does not say" : ""}.`,
};
