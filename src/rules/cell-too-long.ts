import type { Rule } from "./rule.ts";

/** Refuses a cell that holds more text than a spreadsheet can. */
export const cellTooLongRule: Rule<{ length: number; limit: number }> = {
  id: "cell-too-long",
  severity: "error",
  checksVi: "Ô không dài hơn giới hạn của bảng tính.",
  checksEn: "No cell is longer than a spreadsheet can hold.",
  textVi: (seen) => `Ô dài ${seen.length} ký tự, vượt giới hạn ${seen.limit} của bảng tính.`,
  textEn: (seen) => `The cell holds ${seen.length} characters, more than the ${seen.limit} of a spreadsheet.`,
  hintVi: () => "Thường là dấu ngoặc kép hay dấu phân cách sai chỗ làm nhiều ô dính vào nhau; so lại với văn bản.",
  hintEn: () => "Mostly a quotation mark or separator in the wrong place runs cells together; compare with the document.",
};
