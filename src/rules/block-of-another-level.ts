import type { Rule } from "./rule.ts";

/** Tells that an agency of one level stands in a block of another. */
export const blockOfAnotherLevelRule: Rule<{ agency: string; levelVi: string; levelEn: string }> = {
  id: "block-of-another-level",
  severity: "warning",
  checksVi: "Cơ quan đứng trong khối của cấp mình.",
  checksEn: "An agency stands in a block of its own level.",
  textVi: (seen) => `“${seen.agency}” là cơ quan cấp ${seen.levelVi}, không thuộc khối “${seen.value}”.`,
  textEn: (seen) => `"${seen.agency}" is an agency of the ${seen.levelEn} level, not of the block "${seen.value}".`,
  hintVi: () => "Sửa cột Khối; nếu văn bản xếp cơ quan này vào khối ấy thì để nguyên.",
  hintEn: () => "Correct the column Block; leave it if the document puts the agency into that block.",
};
