import type { Rule } from "./rule.ts";

/** Tells that a decision has a date but no document number. */
export const instrumentNotGivenRule: Rule = {
  id: "instrument-not-given",
  severity: "warning",
  checksVi: "Có ngày quyết định thì có số văn bản.",
  checksEn: "A decision date comes with a document.",
  textVi: (seen) => `Có ngày quyết định ${seen.value} nhưng không ghi văn bản nào.`,
  textEn: (seen) => `There is a decision date ${seen.value} but no document.`,
  hintVi: () => "Ghi mã văn bản vào instrumentId; nếu nguồn không nêu số, để nguyên.",
  hintEn: () => "Put the document's id into instrumentId; leave it if the source gives no number.",
};
