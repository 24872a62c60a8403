import type { Rule } from "./rule.ts";

/** Tells that an edition dates its document otherwise than the registry. */
export const instrumentDateDiffersRule: Rule<{ registered: string }> = {
  id: "instrument-date-differs",
  severity: "warning",
  checksVi: "Ngày quyết định trong origin.yaml là ngày của văn bản trong danh mục.",
  checksEn: "The decision date of origin.yaml is that of the document in the registry.",
  textVi: (seen) => `Hồ sơ ghi ngày ${seen.value}, danh mục ghi văn bản này ngày ${seen.registered}.`,
  textEn: (seen) => `The edition says ${seen.value}, the registry dates this document ${seen.registered}.`,
  hintVi: () => "So với văn bản, rồi sửa decisionDate trong origin.yaml hoặc cột date của data/registry/instruments.csv.",
  hintEn: () => "Compare with the document, then correct decisionDate in origin.yaml or date in data/registry/instruments.csv.",
};
