import type { Rule } from "./rule.ts";
import { didYouMeanEn, didYouMeanVi } from "./words.ts";

/** Refuses a document that the registry does not hold. */
export const instrumentUnknownRule: Rule<{ candidates: readonly string[] }> = {
  id: "instrument-unknown",
  severity: "error",
  checksVi: "Văn bản có trong danh mục.",
  checksEn: "The document is in the registry.",
  textVi: (seen) => `Danh mục văn bản không có “${seen.value}”.`,
  textEn: (seen) => `The registry has no instrument "${seen.value}".`,
  hintVi: (seen) =>
    `${didYouMeanVi(seen.candidates)} Nếu là văn bản mới, thêm một dòng vào data/registry/instruments.csv: npm run registry -- instruments.`,
  hintEn: (seen) => `${didYouMeanEn(seen.candidates)} If it is new, add a row to data/registry/instruments.csv: npm run registry -- instruments.`,
};
