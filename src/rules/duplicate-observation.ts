import type { Rule } from "./rule.ts";

/** What two rows of the same subject say differently; null: nothing. */
type Differing = { columnVi: string; columnEn: string; here: string; there: string } | null;

/** Refuses a second row for what another row of the same source already states, and says where the two differ. */
export const duplicateObservationRule: Rule<{ otherFile: string; otherRow: number; differing: Differing }> = {
  id: "duplicate-observation",
  severity: "error",
  checksVi: "Mỗi số liệu của một nguồn chỉ có một dòng.",
  checksEn: "Each figure of a source has one row.",
  textVi: ({ otherRow, otherFile, differing }) =>
    differing === null
      ? `Dòng này trùng với dòng ${otherRow} của ${otherFile}: cùng nguồn, cùng đơn vị, cùng nội dung, cùng kỳ.`
      : `Dòng này và dòng ${otherRow} của ${otherFile} cùng nguồn, cùng đơn vị, cùng kỳ nhưng khác ${differing.columnVi}: ở đây “${differing.here}”, ở kia “${differing.there}”.`,
  textEn: ({ otherRow, otherFile, differing }) =>
    differing === null
      ? `This row repeats row ${otherRow} of ${otherFile}: same source, unit, content and period.`
      : `This row and row ${otherRow} of ${otherFile} are of one source, unit and period but differ in ${differing.columnEn}: "${differing.here}" here, "${differing.there}" there.`,
  hintVi: ({ differing }) =>
    differing === null
      ? "Xóa một dòng; nếu là hai cơ quan, hai kỳ hoặc hai thành phần khác nhau, ghi rõ điều khác nhau."
      : "So lại với văn bản và giữ dòng đúng; nếu là hai cơ quan, hai kỳ hoặc hai thành phần khác nhau, ghi rõ điều khác nhau.",
  hintEn: ({ differing }) =>
    differing === null
      ? "Delete one of them; if they are two agencies, periods or components, write what differs."
      : "Compare with the document and keep the right row; if they are two agencies, periods or components, write what differs.",
};
