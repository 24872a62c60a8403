import type { Rule } from "./rule.ts";

/** Tells that a count looks like the number under which Excel keeps a day. */
export const numberExcelDayRule: Rule<{ day: string }> = {
  id: "number-excel-day",
  severity: "warning",
  checksVi: "Số đếm không phải là số thứ tự ngày của Excel.",
  checksEn: "A count is not the number of a day in Excel.",
  textVi: (seen) => `“${seen.value}” có thể là số thứ tự ngày của Excel (${seen.day}), không phải số đếm.`,
  textEn: (seen) => `"${seen.value}" may be the number of a day in Excel (${seen.day}), not a count.`,
  hintVi: () => "So lại với văn bản. Nếu văn bản in đúng số này thì để nguyên.",
  hintEn: () => "Compare with the document. If it prints this number, leave it.",
};
