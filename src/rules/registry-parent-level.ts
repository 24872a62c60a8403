import type { Rule } from "./rule.ts";

/** Refuses an area whose parent is not of a higher level; so no area lies within itself. */
export const registryParentLevelRule: Rule<{ areaId: string; level: string; parentLevel: string }> = {
  id: "registry-parent-level",
  severity: "error",
  checksVi: "Đơn vị hành chính thuộc một đơn vị cấp cao hơn.",
  checksEn: "An area lies in one of a higher level.",
  textVi: (seen) => `“${seen.value}” (cấp ${seen.parentLevel}) không thể là nơi chứa “${seen.areaId}” (cấp ${seen.level}).`,
  textEn: (seen) => `"${seen.value}" (${seen.parentLevel}) cannot contain "${seen.areaId}" (${seen.level}).`,
  hintVi: () => "Sửa “parentId” hoặc “level”: quốc gia, vùng, tỉnh, huyện, xã, từ cao xuống thấp.",
  hintEn: () => 'Correct "parentId" or "level": country, region, province, district, commune, from the top.',
};
