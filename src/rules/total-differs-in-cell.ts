import type { Rule } from "./rule.ts";

/** Refuses a count printed as "n/N" whose N differs from the total column. */
export const totalDiffersInCellRule: Rule<{ printed: number }> = {
  id: "total-differs-in-cell",
  severity: "error",
  checksVi: "Tổng số in trong ô “n/N” khớp với cột tổng số.",
  checksEn: 'The N of a cell "n/N" is that of the total column.',
  textVi: (seen) => `Ô ghi “${seen.value}” nhưng cột tổng số ghi ${seen.printed}.`,
  textEn: (seen) => `The cell says "${seen.value}" but the total column says ${seen.printed}.`,
  hintVi: () => "Giữ một cách ghi: “14/14” ở cột số lượng, hoặc tách thành hai cột.",
  hintEn: () => 'Keep one: "14/14" in the count column, or two separate columns.',
};
