import type { Rule } from "./rule.ts";

/** Tells that collectives and individuals do not add up to the count of models. */
export const partsDifferFromCountRule: Rule<{ sum: number }> = {
  id: "parts-differ-from-count",
  severity: "warning",
  checksVi: "Tập thể cộng cá nhân bằng số lượng.",
  checksEn: "Collectives and individuals add up to the count.",
  textVi: (seen) => `Tập thể cộng cá nhân được ${seen.sum}, khác số lượng “${seen.value}”.`,
  textEn: (seen) => `Collectives and individuals add up to ${seen.sum}, not to the count "${seen.value}".`,
  hintVi: () => "So lại với văn bản; nếu nguồn in đúng như vậy thì để nguyên.",
  hintEn: () => "Compare with the document; leave it if the source prints it so.",
};
