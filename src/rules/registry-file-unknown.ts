import type { Rule } from "./rule.ts";
import { didYouMeanEn, didYouMeanVi } from "./words.ts";

/** Refuses a file of the registry that is none of its tables: nobody would read it. */
export const registryFileUnknownRule: Rule<{ candidates: readonly string[] }> = {
  id: "registry-file-unknown",
  severity: "error",
  checksVi: "Thư mục data/registry chỉ có các bảng danh mục.",
  checksEn: "data/registry holds tables of the registry only.",
  textVi: (seen) => `“${seen.value}” không phải bảng nào của danh mục nên không được đọc.`,
  textEn: (seen) => `"${seen.value}" is no table of the registry and would not be read.`,
  hintVi: (seen) => `${didYouMeanVi(seen.candidates)} Tệp không dùng thì chuyển khỏi data/registry.`,
  hintEn: (seen) => `${didYouMeanEn(seen.candidates)} Move a file that is not used out of data/registry.`,
};
