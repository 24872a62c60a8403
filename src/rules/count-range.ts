import type { Rule } from "./rule.ts";

/** Refuses a range as a count: the second number would be lost. */
export const countRangeRule: Rule = {
  id: "count-range",
  severity: "error",
  checksVi: "Số đếm là một số, không phải một khoảng.",
  checksEn: "A count is one number, not a range.",
  textVi: (seen) => `“${seen.value}” là một khoảng hai số; cột “${seen.columnName}” chỉ nhận một số.`,
  textEn: (seen) => `"${seen.value}" is a range of two numbers; the column "${seen.columnName}" takes one.`,
  hintVi: () =>
    "Nếu đó là “3/4” bị Excel đổi thì gõ lại trong cột dạng Văn bản (Text). Nếu nguồn in một khoảng thì để trống ô và chép nguyên văn vào cột Ghi chú.",
  hintEn: () =>
    'If it was "3/4" before Excel changed it, type it again in a column formatted as Text. If the source prints a range, leave the cell empty and copy the words into the note column.',
};
