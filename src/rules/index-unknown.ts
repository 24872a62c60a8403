import type { Rule } from "./rule.ts";
import { didYouMeanEn, didYouMeanVi } from "./words.ts";

/** Refuses the name of an index that the registry does not know. */
export const indexUnknownRule: Rule<{ candidates: readonly string[] }> = {
  id: "index-unknown",
  severity: "error",
  checksVi: "Chỉ số có trong danh mục.",
  checksEn: "The index is in the registry.",
  textVi: (seen) => `Không biết chỉ số “${seen.value}”.`,
  textEn: (seen) => `Unknown index "${seen.value}".`,
  hintVi: (seen) => `${didYouMeanVi(seen.candidates)}`,
  hintEn: (seen) => `${didYouMeanEn(seen.candidates)}`,
};
