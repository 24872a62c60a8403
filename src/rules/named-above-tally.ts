import type { Rule } from "./rule.ts";

/** Refuses more named agencies in a level than its tally counts, unless a note on the tally explains it. */
export const namedAboveTallyRule: Rule<{ named: number; tally: number }> = {
  id: "named-above-tally",
  severity: "error",
  acceptedWithNote: true,
  checksVi: "Số cơ quan được nêu tên không vượt số đếm của mức.",
  checksEn: "Not more agencies are named in a level than its tally counts.",
  textVi: (seen) => `Nêu tên ${seen.named} cơ quan ở mức “${seen.value}” nhưng số đếm chỉ là ${seen.tally}.`,
  textEn: (seen) => `${seen.named} agencies are named in the level "${seen.value}" but its tally is ${seen.tally}.`,
  hintVi: () => "So lại danh sách với văn bản: có cơ quan xếp nhầm mức hoặc nhập hai lần? Nếu nguồn in đúng như vậy, ghi chú ở dòng số đếm.",
  hintEn: () =>
    "Compare the list with the document: is an agency in the wrong level or entered twice? If the source prints it so, note it in the tally row.",
};
