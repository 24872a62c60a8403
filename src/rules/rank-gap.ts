import type { Rule } from "./rule.ts";

/** Tells that a complete list of ranks skips a place. */
export const rankGapRule: Rule<{ missing: number; after: number }> = {
  id: "rank-gap",
  severity: "warning",
  checksVi: "Hồ sơ đủ thì thứ hạng liên tục từ 1.",
  checksEn: "A complete edition has every rank from 1 on.",
  textVi: (seen) =>
    `Thiếu ${seen.missing} đơn vị trước hạng ${seen.value}${seen.after === 0 ? "" : ` (sau hạng ${seen.after})`}, dù hồ sơ ghi là đầy đủ.`,
  textEn: (seen) =>
    `Units missing before rank ${seen.value}${seen.after === 0 ? "" : ` (after rank ${seen.after})`}: ${seen.missing}, although the edition is called complete.`,
  hintVi: () => "So với văn bản: chép lại dòng bị xóa; nếu nguồn không nêu đủ, ghi coverage: partial.",
  hintEn: () => "Compare with the document: put deleted rows back; if the source does not list all, write coverage: partial.",
};
