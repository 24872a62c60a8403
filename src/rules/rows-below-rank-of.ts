import type { Rule } from "./rule.ts";

/** Tells that a complete list has fewer rows than the number of units it ranks. */
export const rowsBelowRankOfRule: Rule<{ rows: number; rankOf: number }> = {
  id: "rows-below-rank-of",
  severity: "warning",
  checksVi: "Hồ sơ đủ thì số dòng bằng “trên tổng số”.",
  checksEn: "A complete edition has as many rows as units ranked.",
  textVi: (seen) => `Nguồn xếp hạng ${seen.rankOf} đơn vị, tệp chỉ có ${seen.rows} dòng, dù hồ sơ ghi là đầy đủ.`,
  textEn: (seen) => `The source ranks ${seen.rankOf} units, the file has ${seen.rows} rows although the edition is called complete.`,
  hintVi: () => "So với văn bản: chép lại dòng bị xóa; nếu nguồn không nêu đủ, ghi coverage: partial.",
  hintEn: () => "Compare with the document: put deleted rows back; if the source does not list all, write coverage: partial.",
};
