import type { Rule } from "./rule.ts";

/** Refuses an identity that is not in the grammar of identities. */
export const registryIdentityUnreadableRule: Rule = {
  id: "registry-identity-unreadable",
  severity: "error",
  checksVi: "Đẳng thức trong danh mục viết đúng quy ước.",
  checksEn: "Identities of the registry can be read.",
  textVi: (seen) => `Không đọc được đẳng thức “${seen.value}” theo quy ước.`,
  textEn: (seen) => `The identity "${seen.value}" is not in the grammar of identities.`,
  hintVi: () => "Viết các vế nối bằng “=” hoặc “<=”, gồm mã chỉ tiêu, số, “+”, “*”, ngoặc; xem mục 13 của data/README.md.",
  hintEn: () => 'Write sides joined by "=" or "<=" of indicator ids, numbers, "+", "*" and brackets; see item 13 of data/README.md.',
};
