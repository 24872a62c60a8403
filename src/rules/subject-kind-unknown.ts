import type { Rule } from "./rule.ts";
import { eitherEn, eitherVi } from "./words.ts";

/** Refuses a kind of scored unit that is none of those defined. */
export const subjectKindUnknownRule: Rule<{ candidates: readonly string[] }> = {
  id: "subject-kind-unknown",
  severity: "error",
  checksVi: "Loại đơn vị là một trong các giá trị đã định.",
  checksEn: "The kind of unit is one of those defined.",
  textVi: (seen) => `Không biết loại đơn vị “${seen.value}”.`,
  textEn: (seen) => `Unknown kind of unit "${seen.value}".`,
  hintVi: (seen) => `Để trống, hoặc ghi một trong: ${eitherVi(seen.candidates)}.`,
  hintEn: (seen) => `Leave it empty or write one of: ${eitherEn(seen.candidates)}.`,
};
