import type { Rule } from "./rule.ts";

/** Refuses an origin.yaml that leaves out a field instead of saying null. */
export const originFieldMissingRule: Rule = {
  id: "origin-field-missing",
  severity: "error",
  checksVi: "origin.yaml có đủ mục.",
  checksEn: "origin.yaml holds every field.",
  textVi: (seen) => `origin.yaml thiếu mục “${seen.columnName}”.`,
  textEn: (seen) => `origin.yaml lacks the field "${seen.columnName}".`,
  hintVi: (seen) => `Thêm dòng “${seen.columnName}:”; ghi null nếu nguồn không nêu.`,
  hintEn: (seen) => `Add the line "${seen.columnName}:"; write null if the source does not say.`,
};
