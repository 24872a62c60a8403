import type { Rule } from "./rule.ts";

/** Refuses a registry that does not hold the 63 provinces to 30/6/2025 and the 34 from 01/7/2025. */
export const registryProvinceCountRule: Rule<{ dayVi: string; dayEn: string; expected: number }> = {
  id: "registry-province-count",
  severity: "error",
  checksVi: "Danh mục có 63 tỉnh, thành phố vào ngày 30/6/2025 và 34 vào ngày 01/7/2025.",
  checksEn: "The registry holds 63 provinces on 30 June 2025 and 34 on 1 July 2025.",
  textVi: (seen) => `Ngày ${seen.dayVi} danh mục có ${seen.value} tỉnh, thành phố đang có hiệu lực; phải là ${seen.expected}.`,
  textEn: (seen) => `On ${seen.dayEn} the registry holds ${seen.value} provinces in force; there were ${seen.expected}.`,
  hintVi: () => "Kiểm tra các dòng có “level” là province: thiếu hoặc thừa dòng, hay “validFrom”, “validTo” sai ngày.",
  hintEn: () => 'Check the rows whose "level" is province: one is missing or surplus, or a "validFrom" or "validTo" is wrong.',
};
