import type { Rule } from "./rule.ts";
import { eitherEn, eitherVi } from "./words.ts";

/** Refuses a unit of scores that is none of points, percent and percent of the maximum. */
export const unitUnknownRule: Rule<{ candidates: readonly string[] }> = {
  id: "unit-unknown",
  severity: "error",
  checksVi: "Đơn vị tính là điểm, % hoặc % điểm tối đa.",
  checksEn: "The unit is points, percent or percent of the maximum.",
  textVi: (seen) => `Không biết đơn vị tính “${seen.value}”.`,
  textEn: (seen) => `Unknown unit "${seen.value}".`,
  hintVi: (seen) => `Ghi một trong: ${eitherVi(seen.candidates)}.`,
  hintEn: (seen) => `Write one of: ${eitherEn(seen.candidates)}.`,
};
