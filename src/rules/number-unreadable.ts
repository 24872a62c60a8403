import type { Rule } from "./rule.ts";

/** Refuses a cell that should hold a number and does not. */
export const numberUnreadableRule: Rule = {
  id: "number-unreadable",
  severity: "error",
  checksVi: "Ô số đọc được thành số.",
  checksEn: "Number cells hold numbers.",
  textVi: (seen) => `Ô “${seen.columnName}” cần một số, nhưng ghi “${seen.value}”.`,
  textEn: (seen) => `The cell "${seen.columnName}" needs a number but says "${seen.value}".`,
  hintVi: () =>
    "Ghi số như đã in, ví dụ 95,53 hoặc 10.424; phần giải thích để ở cột Ghi chú. Nguồn không in số thì để trống ô và ghi cột Tình trạng.",
  hintEn: () =>
    "Type the number as printed, for example 95,53; explanations belong in the note column. Where the source prints no number, leave the cell empty and fill in the status column.",
};
