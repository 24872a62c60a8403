import type { Rule } from "./rule.ts";
import { didYouMeanEn, didYouMeanVi } from "./words.ts";

/** Refuses a registry row that refers to an id that does not exist. */
export const registryReferenceUnknownRule: Rule<{ target: string; candidates: readonly string[] }> = {
  id: "registry-reference-unknown",
  severity: "error",
  checksVi: "Mọi mã được nhắc tới trong danh mục đều có.",
  checksEn: "Every id that the registry refers to exists.",
  textVi: (seen) => `Cột “${seen.columnName}” nhắc tới “${seen.value}” nhưng ${seen.target} không có mã này.`,
  textEn: (seen) => `The column "${seen.columnName}" refers to "${seen.value}" but ${seen.target} has no such id.`,
  hintVi: (seen) => `${didYouMeanVi(seen.candidates)}`,
  hintEn: (seen) => `${didYouMeanEn(seen.candidates)}`,
};
