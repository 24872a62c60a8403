import type { Rule } from "./rule.ts";

/** Tells that a complete list names fewer units of a level than its tally counts. */
export const namedBelowTallyRule: Rule<{ named: number; tally: number }> = {
  id: "named-below-tally",
  severity: "warning",
  checksVi: "Hồ sơ đủ thì số đơn vị được nêu tên bằng số đơn vị của mức.",
  checksEn: "A complete edition names as many units as the tally of the level counts.",
  textVi: (seen) => `Nêu tên ${seen.named} đơn vị mức “${seen.value}”, trong khi cùng nguồn đếm ${seen.tally}, dù hồ sơ ghi là đầy đủ.`,
  textEn: (seen) =>
    `${seen.named} units of level "${seen.value}" are named while the same source counts ${seen.tally}, although the edition is called complete.`,
  hintVi: () => "So với văn bản: chép lại dòng bị xóa; nếu nguồn chỉ nêu một phần, ghi coverage: partial.",
  hintEn: () => "Compare with the document: put deleted rows back; if the source names only some, write coverage: partial.",
};
