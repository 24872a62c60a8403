import type { Rule } from "./rule.ts";
import { eitherEn, eitherVi } from "./words.ts";

/** Refuses a file without a column that its family needs. */
export const headerMissingRule: Rule<{ heading: string; candidates: readonly string[] }> = {
  id: "header-missing",
  severity: "error",
  checksVi: "Có đủ các cột bắt buộc.",
  checksEn: "Every required column is there.",
  textVi: (seen) => `Thiếu cột bắt buộc “${seen.heading}”.`,
  textEn: (seen) => `The required column "${seen.heading}" is missing.`,
  hintVi: (seen) =>
    `Thêm cột “${seen.heading}” vào dòng tiêu đề. ${seen.candidates.length === 0 ? "" : `Cột ${eitherVi(seen.candidates)} có phải là cột này không?`}`,
  hintEn: (seen) =>
    `Add the column "${seen.heading}" to the first row. ${seen.candidates.length === 0 ? "" : `Is it the column ${eitherEn(seen.candidates)}?`}`,
};
