import type { Rule } from "./rule.ts";
import { eitherEn, eitherVi } from "./words.ts";

/** Refuses a status that is none of those defined. */
export const statusUnknownRule: Rule<{ candidates: readonly string[] }> = {
  id: "status-unknown",
  severity: "error",
  checksVi: "Tình trạng là một trong các giá trị đã định.",
  checksEn: "The status is one of those defined.",
  textVi: (seen) => `Không biết tình trạng “${seen.value}”.`,
  textEn: (seen) => `Unknown status "${seen.value}".`,
  hintVi: (seen) => `Để trống, hoặc ghi một trong: ${eitherVi(seen.candidates)}.`,
  hintEn: (seen) => `Leave it empty or write one of: ${eitherEn(seen.candidates)}.`,
};
