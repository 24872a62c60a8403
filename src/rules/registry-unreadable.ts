import type { Rule } from "./rule.ts";

/** Refuses a registry whose tables are missing or malformed. */
export const registryUnreadableRule: Rule<{ reason: string }> = {
  id: "registry-unreadable",
  severity: "error",
  checksVi: "Các bảng danh mục (data/registry) đọc được.",
  checksEn: "The tables of data/registry can be read.",
  textVi: (seen) => `Không đọc được danh mục: ${seen.reason}`,
  textEn: (seen) => `The registry cannot be read: ${seen.reason}`,
  hintVi: () => "Sửa tệp trong data/registry; so với một dòng đúng ở cùng tệp.",
  hintEn: () => "Correct the file in data/registry; compare with a good row of it.",
};
