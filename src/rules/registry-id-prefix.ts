import type { Rule } from "./rule.ts";

/** Refuses the id of an agency or level that does not begin with that of its place or scale. */
export const registryIdPrefixRule: Rule<{ prefix: string; ownerColumn: string }> = {
  id: "registry-id-prefix",
  severity: "error",
  checksVi: "Mã cơ quan bắt đầu bằng mã nơi, mã mức bắt đầu bằng mã thang.",
  checksEn: "The id of an agency begins with its area, that of a level with its scale.",
  textVi: (seen) => `Mã “${seen.value}” không bắt đầu bằng “${seen.prefix}” như cột “${seen.ownerColumn}”.`,
  textEn: (seen) => `The id "${seen.value}" does not begin with "${seen.prefix}", which "${seen.ownerColumn}" says.`,
  hintVi: (seen) => `Sửa mã hoặc cột “${seen.ownerColumn}”: một trong hai ghi nhầm.`,
  hintEn: (seen) => `Correct the id or "${seen.ownerColumn}": one of them is wrong.`,
};
