import type { Rule } from "./rule.ts";

/** Refuses a value outside its range, unless a note says that the source prints it so. */
export const valueOutOfRangeRule: Rule<{ minimum: string; maximum: string }> = {
  id: "value-out-of-range",
  severity: "error",
  acceptedWithNote: true,
  checksVi: "Giá trị nằm trong khoảng có thể: 0–100 %, 0–điểm tối đa.",
  checksEn: "The value is within what is possible: 0–100 %, 0–maximum.",
  textVi: (seen) => `Giá trị “${seen.value}” nằm ngoài khoảng ${seen.minimum}–${seen.maximum}.`,
  textEn: (seen) => `The value "${seen.value}" is outside ${seen.minimum}–${seen.maximum}.`,
  hintVi: () => "So lại với văn bản: có thiếu dấu phẩy không? Nếu nguồn in đúng như vậy, ghi rõ ở cột Ghi chú.",
  hintEn: () => "Compare with the document: is a decimal mark missing? If the source prints it so, say so in the note column.",
};
