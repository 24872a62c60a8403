import type { Rule } from "./rule.ts";

/** Refuses a date of the registry that is no day of the calendar or not written as the others are. */
export const registryDateUnreadableRule: Rule<{ partial: boolean }> = {
  id: "registry-date-unreadable",
  severity: "error",
  checksVi: "Ngày trong danh mục là ngày có thật, viết năm-tháng-ngày.",
  checksEn: "Dates of the registry are days of the calendar, written year-month-day.",
  textVi: (seen) => `“${seen.value}” ở cột “${seen.columnName}” không phải một ngày có thật viết dạng năm-tháng-ngày.`,
  textEn: (seen) => `"${seen.value}" in the column "${seen.columnName}" is no day of the calendar written as year-month-day.`,
  hintVi: (seen) => `Viết như 2025-07-01${seen.partial ? "; nếu chỉ biết tháng hoặc năm thì viết 2025-07 hoặc 2025" : ""}.`,
  hintEn: (seen) => `Write it like 2025-07-01${seen.partial ? "; where only the month or the year is known, 2025-07 or 2025" : ""}.`,
};
