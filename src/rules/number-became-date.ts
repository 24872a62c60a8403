import type { Rule } from "./rule.ts";

/** Refuses a date where a number belongs: Excel makes 01-Nov of 1/11. */
export const numberBecameDateRule: Rule = {
  id: "number-became-date",
  severity: "error",
  checksVi: "Không có ô số nào ghi một ngày do Excel đổi.",
  checksEn: "No number cell holds a date that Excel made.",
  textVi: (seen) => `Ô “${seen.columnName}” cần một số, nhưng “${seen.value}” là một ngày: Excel đã đổi số thành ngày (“1/11” thành “01-Nov”).`,
  textEn: (seen) =>
    `The cell "${seen.columnName}" needs a number, but "${seen.value}" is a date: Excel turned the number into one ("1/11" becomes "01-Nov").`,
  hintVi: () => "Mở lại văn bản để lấy số đã in, định dạng cột là Văn bản (Text), rồi gõ lại.",
  hintEn: () => "Take the printed number from the document, format the column as Text and type it again.",
};
