import type { Rule } from "./rule.ts";

/** Refuses a period that cannot be read. */
export const periodUnreadableRule: Rule = {
  id: "period-unreadable",
  severity: "error",
  checksVi: "Kỳ đọc được.",
  checksEn: "The period can be read.",
  textVi: (seen) => `Không đọc được kỳ “${seen.value}”.`,
  textEn: (seen) => `The period "${seen.value}" cannot be read.`,
  hintVi: () => "Ghi 2022, “6 tháng đầu năm 2023”, “quý II/2023”, 2021-2023 hoặc 2023-01/2023-06.",
  hintEn: () => "Write 2022, 2021-2023 or 2023-01/2023-06.",
};
