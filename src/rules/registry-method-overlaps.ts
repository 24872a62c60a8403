import type { Rule } from "./rule.ts";

/** Refuses two methods of one index for the same block and year: no figure could tell which it rests on. */
export const registryMethodOverlapsRule: Rule<{ other: string; otherRow: number }> = {
  id: "registry-method-overlaps",
  severity: "error",
  checksVi: "Mỗi chỉ số, khối và năm có nhiều nhất một bộ tiêu chí.",
  checksEn: "An index has at most one method for a block and year.",
  textVi: (seen) => `Các năm của “${seen.value}” trùng với “${seen.other}” (dòng ${seen.otherRow}).`,
  textEn: (seen) => `The years of "${seen.value}" overlap with "${seen.other}" (row ${seen.otherRow}).`,
  hintVi: () => "Sửa “fromYear”, “toYear” để mỗi năm chỉ thuộc một bộ tiêu chí.",
  hintEn: () => 'Correct "fromYear" and "toYear" so that each year belongs to one method.',
};
