import { noReason, type Reason, type ScoreRule } from "../rule.ts";

const periodLengthDiffers: Reason = {
  id: "period-length-differs",
  verdict: "notComparable",
  textVi: "Hai kỳ số liệu dài khác nhau.",
  textEn: "The two periods are of different length.",
};
const periodUnknown: Reason = {
  id: "period-unknown",
  verdict: "conditional",
  textVi: "Nguồn không nêu kỳ số liệu của ít nhất một giá trị.",
  textEn: "The source does not state the period of at least one value.",
};

/** Compares only values about periods of one length, where the sources state them. */
export const periodRule: ScoreRule = {
  reasons: [periodLengthDiffers, periodUnknown],
  find: (a, b) => {
    const [monthsOfA, monthsOfB] = [monthsIn(a.period), monthsIn(b.period)];
    if (monthsOfA !== null && monthsOfB !== null && monthsOfA !== monthsOfB) return [periodLengthDiffers];
    const isStated = monthsOfA !== null && monthsOfB !== null && a.periodBasis === "stated" && b.periodBasis === "stated";
    return isStated ? noReason : [periodUnknown];
  },
};

/** Counts the months of a period (YYYY, YYYY/YYYY or YYYY-MM/YYYY-MM); null: not stated. */
export function monthsIn(period: string | null): number | null {
  if (period === null) return null;
  const [from = "", to = from] = period.split("/");
  return monthNumber(to, 12) - monthNumber(from, 1) + 1;
}

function monthNumber(date: string, monthOfYear: number): number {
  const [year, month] = date.split("-");
  return Number(year) * 12 + (month === undefined ? monthOfYear : Number(month));
}
