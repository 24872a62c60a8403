import type { AgencyType } from "../registry/registry-tables.ts";
import type { Rule } from "./rule.ts";

const levelsVi: Readonly<Record<AgencyType["level"], string>> = { country: "trung ương", province: "tỉnh", district: "huyện", commune: "xã" };

/** Tells that an agency of one level stands in a block of another. */
export const blockOfAnotherLevelRule: Rule<{ agency: string; level: AgencyType["level"] }> = {
  id: "block-of-another-level",
  severity: "warning",
  checksVi: "Cơ quan đứng trong khối của cấp mình.",
  checksEn: "An agency stands in a block of its own level.",
  textVi: (seen) => `“${seen.agency}” là cơ quan cấp ${levelsVi[seen.level]}, không thuộc khối “${seen.value}”.`,
  textEn: (seen) => `"${seen.agency}" is an agency of the ${seen.level} level, not of the block "${seen.value}".`,
  hintVi: () => "Sửa cột Khối; nếu văn bản xếp cơ quan này vào khối ấy thì để nguyên.",
  hintEn: () => "Correct the column Block; leave it if the document puts the agency into that block.",
};
