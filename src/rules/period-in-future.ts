import type { Rule } from "./rule.ts";

/** Refuses a period that has not begun. */
export const periodInFutureRule: Rule<{ today: string }> = {
  id: "period-in-future",
  severity: "error",
  checksVi: "Kỳ không ở tương lai.",
  checksEn: "The period is not in the future.",
  textVi: (seen) => `Kỳ “${seen.value}” chưa bắt đầu (hôm nay là ${seen.today}).`,
  textEn: (seen) => `The period "${seen.value}" has not begun (today is ${seen.today}).`,
  hintVi: () => "Kiểm tra lại năm.",
  hintEn: () => "Check the year.",
};
