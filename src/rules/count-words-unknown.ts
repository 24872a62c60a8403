import type { Rule } from "./rule.ts";

/** Refuses words after a count that are no unit. */
export const countWordsUnknownRule: Rule<{ words: string }> = {
  id: "count-words-unknown",
  severity: "error",
  checksVi: "Sau số đếm chỉ có đơn vị đếm.",
  checksEn: "Only a unit follows a count.",
  textVi: (seen) => `Ô “${seen.columnName}” ghi “${seen.value}”: “${seen.words}” không phải là đơn vị đếm ở cột này.`,
  textEn: (seen) => `The cell "${seen.columnName}" says "${seen.value}": "${seen.words}" is no unit of this column.`,
  hintVi: () => "So lại với văn bản rồi chỉ ghi số; lời giải thích để ở cột Ghi chú.",
  hintEn: () => "Compare with the document and type the number alone; explanations belong in the note column.",
};
