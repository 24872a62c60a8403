import type { Rule } from "./rule.ts";

/** Refuses two rows of a registry table with one id. */
export const registryKeyDuplicateRule: Rule<{ otherRow: number }> = {
  id: "registry-key-duplicate",
  severity: "error",
  checksVi: "Mỗi mã trong danh mục chỉ có một dòng.",
  checksEn: "Each id of the registry has one row.",
  textVi: (seen) => `Mã “${seen.value}” đã có ở dòng ${seen.otherRow}.`,
  textEn: (seen) => `The id "${seen.value}" is already in row ${seen.otherRow}.`,
  hintVi: () => "Mã không dùng lại; đặt mã mới hoặc xóa dòng thừa.",
  hintEn: () => "Ids are never reused: choose another or delete the surplus row.",
};
