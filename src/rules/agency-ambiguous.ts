import type { Rule } from "./rule.ts";
import { eitherEn, eitherVi } from "./words.ts";

/** Refuses the name of an agency that two agencies of the place share. */
export const agencyAmbiguousRule: Rule<{ candidates: readonly string[] }> = {
  id: "agency-ambiguous",
  severity: "error",
  checksVi: "Tên cơ quan chỉ ứng với một cơ quan.",
  checksEn: "The name is of one agency only.",
  textVi: (seen) => `“${seen.value}” có thể là ${eitherVi(seen.candidates)}.`,
  textEn: (seen) => `"${seen.value}" may be ${eitherEn(seen.candidates)}.`,
  hintVi: () => "Ghi đủ tên, kèm cấp hoặc địa phương; hoặc ghi mã cơ quan.",
  hintEn: () => "Write the whole name with its place, or the agency id.",
};
