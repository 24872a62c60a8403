import type { Rule } from "./rule.ts";
import { eitherEn, eitherVi } from "./words.ts";

/** Refuses a stage that the family does not have. */
export const stageUnknownRule: Rule<{ candidates: readonly string[] }> = {
  id: "stage-unknown",
  severity: "error",
  checksVi: "Bước là một trong các giá trị đã định.",
  checksEn: "The stage is one of those defined.",
  textVi: (seen) => `Không biết bước “${seen.value}”.`,
  textEn: (seen) => `Unknown stage "${seen.value}".`,
  hintVi: (seen) => `Để trống, hoặc ghi ${eitherVi(seen.candidates)}.`,
  hintEn: (seen) => `Leave it empty or write ${eitherEn(seen.candidates)}.`,
};
