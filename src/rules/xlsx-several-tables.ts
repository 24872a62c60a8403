import type { Rule } from "./rule.ts";
import { listEn, listVi } from "./words.ts";

/** Refuses a workbook with a table of figures on more than one sheet. */
export const xlsxSeveralTablesRule: Rule<{ sheets: readonly string[] }> = {
  id: "xlsx-several-tables",
  severity: "error",
  checksVi: "Chỉ một trang tính có bảng số liệu.",
  checksEn: "Only one sheet has a table of figures.",
  textVi: (seen) => `Có ${seen.sheets.length} trang tính có dòng tiêu đề: ${listVi(seen.sheets)}; một tệp chỉ được có một bảng.`,
  textEn: (seen) => `${seen.sheets.length} sheets have a header row: ${listEn(seen.sheets)}; a file has one table only.`,
  hintVi: () => "Giữ một trang trong tệp này; mỗi trang còn lại lưu thành một tệp riêng.",
  hintEn: () => "Keep one sheet in this file; save each of the others as a file of its own.",
};
