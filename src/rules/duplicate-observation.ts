import type { Rule } from "./rule.ts";

/** Refuses a row that says what another row of the same source already says. */
export const duplicateObservationRule: Rule<{ otherFile: string; otherRow: number }> = {
  id: "duplicate-observation",
  severity: "error",
  checksVi: "Mỗi số liệu của một nguồn chỉ có một dòng.",
  checksEn: "Each figure of a source has one row.",
  textVi: (seen) => `Dòng này trùng với dòng ${seen.otherRow} của ${seen.otherFile}: cùng nguồn, cùng đơn vị, cùng nội dung, cùng kỳ.`,
  textEn: (seen) => `This row repeats row ${seen.otherRow} of ${seen.otherFile}: same source, unit, content and period.`,
  hintVi: () => "Xóa một dòng; nếu là hai cơ quan, hai kỳ hoặc hai thành phần khác nhau, ghi rõ điều khác nhau.",
  hintEn: () => "Delete one of them; if they are two agencies, periods or components, write what differs.",
};
