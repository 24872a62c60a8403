import type { Rule } from "./rule.ts";
import { didYouMeanEn, didYouMeanVi } from "./words.ts";

/** Refuses a heading that the family does not have. */
export const headerUnknownRule: Rule<{ candidates: readonly string[] }> = {
  id: "header-unknown",
  severity: "error",
  checksVi: "Mọi tiêu đề cột đều thuộc mẫu.",
  checksEn: "Every heading belongs to the template.",
  textVi: (seen) => `Mẫu của tệp này không có cột “${seen.value}”.`,
  textEn: (seen) => `The template of this file has no column "${seen.value}".`,
  hintVi: (seen) => `${didYouMeanVi(seen.candidates)} Nếu là ghi chép riêng, xóa cột này.`,
  hintEn: (seen) => `${didYouMeanEn(seen.candidates)} If it is your own working column, delete it.`,
};
