import type { Rule } from "./rule.ts";

/** Refuses a date that is no day of the calendar. */
export const dateUnreadableRule: Rule = {
  id: "date-unreadable",
  severity: "error",
  checksVi: "Ngày đọc được.",
  checksEn: "Dates can be read.",
  textVi: (seen) => `Không đọc được ngày “${seen.value}” ở mục “${seen.columnName}”.`,
  textEn: (seen) => `The date "${seen.value}" in "${seen.columnName}" cannot be read.`,
  hintVi: () => "Viết năm-tháng-ngày, ví dụ 2023-07-07, hoặc 07/7/2023; ngày công bố có thể chỉ ghi 2023-07 hay 2023.",
  hintEn: () => "Write year-month-day, for example 2023-07-07; a publication date may be 2023-07 or 2023.",
};
