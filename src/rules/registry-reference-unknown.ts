import type { Rule } from "./rule.ts";
import { didYouMeanEn, didYouMeanVi } from "./words.ts";

/** Refuses a registry row that refers to an id that does not exist. */
export const registryReferenceUnknownRule: Rule<{ target: string; candidates: readonly string[] }> = {
  id: "registry-reference-unknown",
  severity: "error",
  checksVi: "Mọi mã được nhắc tới trong danh mục đều có.",
  checksEn: "Every id that the registry refers to exists.",
  textVi: (seen) => `Cột “${seen.columnName}” nhắc tới “${seen.value}” nhưng ${seen.target.split(".")[0]}.csv không có mã này.`,
  textEn: (seen) => `The column "${seen.columnName}" refers to "${seen.value}" but ${seen.target.split(".")[0]}.csv has no such id.`,
  hintVi: (seen) => `${didYouMeanVi(seen.candidates)} Nếu là mã mới thì thêm dòng vào data/registry/${seen.target.split(".")[0]}.csv.`,
  hintEn: (seen) => `${didYouMeanEn(seen.candidates)} For a new id, add its row to data/registry/${seen.target.split(".")[0]}.csv.`,
};
