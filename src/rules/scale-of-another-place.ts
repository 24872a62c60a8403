import type { Rule } from "./rule.ts";

/** Refuses levels read in the scale of another place. */
export const scaleOfAnotherPlaceRule: Rule<{ scalePlace: string; place: string }> = {
  id: "scale-of-another-place",
  severity: "error",
  checksVi: "Thang thuộc địa phương công bố hoặc cấp trên.",
  checksEn: "The scale is of the publishing place or one above it.",
  textVi: (seen) => `Thang “${seen.value}” là của ${seen.scalePlace}, không phải của ${seen.place}.`,
  textEn: (seen) => `The scale "${seen.value}" is of ${seen.scalePlace}, not of ${seen.place}.`,
  hintVi: () => "Chọn thang của địa phương này; tên mức chỉ có nghĩa trong thang của nó.",
  hintEn: () => "Choose a scale of this place: a level name means nothing outside its scale.",
};
