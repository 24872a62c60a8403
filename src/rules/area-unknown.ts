import type { Rule } from "./rule.ts";
import { didYouMeanEn, didYouMeanVi } from "./words.ts";

/** Refuses the name of a place that the registry does not know. */
export const areaUnknownRule: Rule<{ candidates: readonly string[] }> = {
  id: "area-unknown",
  severity: "error",
  checksVi: "Địa phương có trong danh mục.",
  checksEn: "The place is in the registry.",
  textVi: (seen) => `Không biết địa phương “${seen.value}”.`,
  textEn: (seen) => `Unknown place "${seen.value}".`,
  hintVi: (seen) => `${didYouMeanVi(seen.candidates)} Cách viết khác thì thêm vào aliases.csv; đơn vị mới thêm vào areas.csv (data/registry).`,
  hintEn: (seen) => `${didYouMeanEn(seen.candidates)} Another spelling goes into aliases.csv, a new place into areas.csv (data/registry).`,
};
