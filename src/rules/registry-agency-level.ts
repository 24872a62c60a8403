import type { Rule } from "./rule.ts";

/** Refuses an agency in an area of another level than its type: a committee of a district is not of the province. */
export const registryAgencyLevelRule: Rule<{ agencyId: string; typeId: string; typeLevel: string; areaLevel: string }> = {
  id: "registry-agency-level",
  severity: "error",
  checksVi: "Cơ quan thuộc đơn vị hành chính cùng cấp với loại của nó.",
  checksEn: "An agency is of an area of the level of its type.",
  textVi: (seen) => `“${seen.agencyId}” thuộc loại ${seen.typeId} (cấp ${seen.typeLevel}), nhưng “${seen.value}” là cấp ${seen.areaLevel}.`,
  textEn: (seen) => `"${seen.agencyId}" is of the type ${seen.typeId} (${seen.typeLevel}), but "${seen.value}" is a ${seen.areaLevel}.`,
  hintVi: () =>
    "Ghi “areaId” của huyện, xã ấy, mã cơ quan cũng bắt đầu bằng mã ấy, ví dụ gia-lai/thanh-pho-pleiku/ubnd; chưa có trong areas.csv thì thêm trước.",
  hintEn: () =>
    'Write the "areaId" of that district or commune, which the id of the agency begins with too, as in gia-lai/thanh-pho-pleiku/ubnd; add it to areas.csv first.',
};
