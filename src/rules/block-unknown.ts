import type { Rule } from "./rule.ts";
import { didYouMeanEn, didYouMeanVi } from "./words.ts";

/** Refuses the name of a block that the registry does not know. */
export const blockUnknownRule: Rule<{ candidates: readonly string[] }> = {
  id: "block-unknown",
  severity: "error",
  checksVi: "Khối có trong danh mục.",
  checksEn: "The block is in the registry.",
  textVi: (seen) => `Không biết khối “${seen.value}”.`,
  textEn: (seen) => `Unknown block "${seen.value}".`,
  hintVi: (seen) => `${didYouMeanVi(seen.candidates)} Cách viết khác thì thêm vào data/registry/aliases.csv.`,
  hintEn: (seen) => `${didYouMeanEn(seen.candidates)} Another spelling goes into data/registry/aliases.csv.`,
};
