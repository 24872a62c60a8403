import type { Rule } from "./rule.ts";

/** Refuses a period that has not begun. */
export const periodInFutureRule: Rule<{ today: string }> = {
  id: "period-in-future",
  severity: "error",
  checksVi: "Kỳ không ở tương lai.",
  checksEn: "The period is not in the future.",
  textVi: (seen) => `Kỳ “${seen.value}” chưa bắt đầu (hôm nay là ${seen.today}).`,
  textEn: (seen) => `The period "${seen.value}" has not begun (today is ${seen.today}).`,
  hintVi: () => "Kiểm tra lại năm ở cột Kỳ; ô này trống hoặc không có cột ấy thì kiểm tra mục period của origin.yaml.",
  hintEn: () => "Check the year in the period column; where that is empty or absent, check period in origin.yaml.",
};
