import type { Rule } from "./rule.ts";
import { didYouMeanEn, didYouMeanVi } from "./words.ts";

/** Refuses a field of origin.yaml that has no meaning. */
export const originFieldUnknownRule: Rule<{ candidates: readonly string[] }> = {
  id: "origin-field-unknown",
  severity: "error",
  checksVi: "origin.yaml chỉ có các mục đã định.",
  checksEn: "origin.yaml holds known fields only.",
  textVi: (seen) => `origin.yaml không có mục “${seen.columnName}”.`,
  textEn: (seen) => `origin.yaml has no field "${seen.columnName}".`,
  hintVi: (seen) => `${didYouMeanVi(seen.candidates)}`,
  hintEn: (seen) => `${didYouMeanEn(seen.candidates)}`,
};
