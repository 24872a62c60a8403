import type { Rule } from "./rule.ts";

/** Refuses a workbook that takes data from outside itself. */
export const xlsxExternalReferenceRule: Rule = {
  id: "xlsx-external-reference",
  severity: "error",
  checksVi: "Tệp Excel không nối tới tệp khác hay nguồn ngoài.",
  checksEn: "The workbook has no link to another file or outside source.",
  textVi: (seen) => `Tệp Excel nối tới nguồn bên ngoài: “${seen.value}”.`,
  textEn: (seen) => `The workbook links to an outside source: "${seen.value}".`,
  hintVi: () => "Trong Excel: Dữ liệu → Sửa nối kết (Edit Links) → Ngắt nối kết; hoặc chép bảng rồi Dán đặc biệt → Giá trị sang tệp mới.",
  hintEn: () => "In Excel: Data → Edit Links → Break Link; or copy the table and Paste Special → Values into a new workbook.",
};
