import type { Rule } from "./rule.ts";

/** Tells that the document of an edition is of another place than the edition. */
export const instrumentOfAnotherPlaceRule: Rule<{ instrumentPlace: string; place: string }> = {
  id: "instrument-of-another-place",
  severity: "warning",
  checksVi: "Văn bản là của địa phương công bố hoặc cấp trên.",
  checksEn: "The document is of the publishing place or one above it.",
  textVi: (seen) => `Văn bản “${seen.value}” là của ${seen.instrumentPlace}, hồ sơ là của ${seen.place}.`,
  textEn: (seen) => `The document "${seen.value}" is of ${seen.instrumentPlace}, the edition is of ${seen.place}.`,
  hintVi: () => "Kiểm tra mục instrumentId; địa phương sau sắp xếp dùng văn bản của nơi cũ thì để nguyên.",
  hintEn: () => "Check instrumentId; leave it where a merged area rests on a document of the old one.",
};
