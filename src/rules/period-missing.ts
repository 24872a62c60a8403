import type { Rule } from "./rule.ts";

/** Refuses a row without a period where origin.yaml says that the source states one. */
export const periodMissingRule: Rule = {
  id: "period-missing",
  severity: "error",
  checksVi: "Nguồn có nêu kỳ thì dòng có kỳ.",
  checksEn: "A stated period is given.",
  textVi: () => "origin.yaml nói nguồn có nêu kỳ nhưng cả dòng này lẫn origin.yaml đều không ghi kỳ.",
  textEn: () => "origin.yaml says that the source states the period, but neither the row nor origin.yaml gives one.",
  hintVi: () => "Điền kỳ, hoặc ghi periodBasis: notStated trong origin.yaml.",
  hintEn: () => "Fill in the period, or set periodBasis: notStated in origin.yaml.",
};
