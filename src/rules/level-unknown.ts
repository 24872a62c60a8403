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
    seen.candidates.length === 0
      ? "Thang này chưa có mức nào trong danh mục (data/registry/levels.csv): thêm từng mức bằng npm run registry -- levels."
      : `Các mức của thang: ${eitherVi(seen.candidates)}. Cách gọi khác thì thêm vào data/registry/aliases.csv.`,
  hintEn: (seen) =>
    seen.candidates.length === 0
      ? "The registry has no level of this scale yet (data/registry/levels.csv): add each with npm run registry -- levels."
      : `Levels of the scale: ${eitherEn(seen.candidates)}. Another wording goes into data/registry/aliases.csv.`,
};
