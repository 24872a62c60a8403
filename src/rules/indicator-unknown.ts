import type { Rule } from "./rule.ts";
import { didYouMeanEn, didYouMeanVi } from "./words.ts";

/** Refuses an indicator of a report that the registry does not know. */
export const indicatorUnknownRule: Rule<{ candidates: readonly string[] }> = {
  id: "indicator-unknown",
  severity: "error",
  checksVi: "Chỉ tiêu có trong danh mục.",
  checksEn: "The indicator is in the registry.",
  textVi: (seen) => `Không biết chỉ tiêu “${seen.value}”.`,
  textEn: (seen) => `Unknown indicator "${seen.value}".`,
  hintVi: (seen) => `${didYouMeanVi(seen.candidates)} Chỉ tiêu mới thêm vào data/registry/indicators.csv.`,
  hintEn: (seen) => `${didYouMeanEn(seen.candidates)} A new indicator goes into data/registry/indicators.csv.`,
};
