import type { Rule } from "./rule.ts";
import { didYouMeanEn, didYouMeanVi } from "./words.ts";

/** Refuses a way of counting models that the registry does not know. */
export const measureUnknownRule: Rule<{ candidates: readonly string[] }> = {
  id: "measure-unknown",
  severity: "error",
  checksVi: "Cách đếm mô hình có trong danh mục.",
  checksEn: "The measure is in the registry.",
  textVi: (seen) => `Không biết cách đếm “${seen.value}”.`,
  textEn: (seen) => `Unknown measure "${seen.value}".`,
  hintVi: (seen) => `${didYouMeanVi(seen.candidates)}`,
  hintEn: (seen) => `${didYouMeanEn(seen.candidates)}`,
};
