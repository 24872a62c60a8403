import type { Rule } from "./rule.ts";

/** Tells that every row says the same as another edition's, only period or source differ. */
export const editionRepeatsRule: Rule<{ other: string }> = {
  id: "edition-repeats",
  severity: "warning",
  checksVi: "Các dòng không lặp lại y nguyên hồ sơ khác.",
  checksEn: "The rows do not repeat another edition.",
  textVi: (seen) => `Mọi dòng lặp lại y nguyên hồ sơ ${seen.other}; chỉ kỳ hoặc nguồn là có thể khác.`,
  textEn: (seen) => `Every row says the same as ${seen.other}; at most period or source differ.`,
  hintVi: () => "Kiểm tra có chép nhầm số liệu kỳ trước không.",
  hintEn: () => "Check whether figures of an earlier period were copied by mistake.",
};
