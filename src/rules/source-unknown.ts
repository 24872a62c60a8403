import type { Rule } from "./rule.ts";
import { didYouMeanEn, didYouMeanVi } from "./words.ts";

/** Refuses a source that the registry does not hold. */
export const sourceUnknownRule: Rule<{ candidates: readonly string[] }> = {
  id: "source-unknown",
  severity: "error",
  checksVi: "Nguồn có trong danh mục.",
  checksEn: "The source is in the registry.",
  textVi: (seen) => `Danh mục nguồn không có “${seen.value}”.`,
  textEn: (seen) => `The registry has no source "${seen.value}".`,
  hintVi: (seen) => `${didYouMeanVi(seen.candidates)} Nếu là nguồn mới, thêm một dòng vào data/registry/sources.csv: npm run registry -- sources.`,
  hintEn: (seen) => `${didYouMeanEn(seen.candidates)} If it is new, add a row to data/registry/sources.csv: npm run registry -- sources.`,
};
