import type { Rule } from "./rule.ts";
import { eitherEn, eitherVi } from "./words.ts";

/** Refuses a level that the scale in force does not have. */
export const levelUnknownRule: Rule<{ scale: string; candidates: readonly string[] }> = {
  id: "level-unknown",
  severity: "error",
  checksVi: "Mức thuộc thang đang áp dụng.",
  checksEn: "The level is of the scale in force.",
  textVi: (seen) => `“${seen.value}” không phải là mức của ${seen.scale}.`,
  textEn: (seen) => `"${seen.value}" is no level of ${seen.scale}.`,
  hintVi: (seen) =>
    `Các mức của thang: ${seen.candidates.length === 0 ? "chưa có trong danh mục" : eitherVi(seen.candidates)}. Cách gọi khác thì thêm vào data/registry/aliases.csv.`,
  hintEn: (seen) =>
    `Levels of the scale: ${seen.candidates.length === 0 ? "none in the registry yet" : eitherEn(seen.candidates)}. Another wording goes into data/registry/aliases.csv.`,
};
