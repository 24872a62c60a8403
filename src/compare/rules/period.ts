import type { AnyObservation } from "../../registry/any-observation.ts";
import type { Family } from "../../registry/observation-tables.ts";
import { remembered } from "../../lib/remembered.ts";
import { sourcesOf } from "../basis.ts";
import { isOnePublication } from "../one-assessment.ts";
import { found, type FoundReason, noReason, type Question, type Reason, type Rule } from "../rule.ts";
import { subjectOf } from "../subject.ts";

const periodLengthDiffers: Reason = {
  id: "period-length-differs",
  verdict: "notComparable",
  textVi: "Hai kỳ số liệu dài khác nhau.",
  textEn: "The two periods are of different length.",
};
const stockAgainstPeriod: Reason = {
  id: "stock-against-period",
  verdict: "notComparable",
  textVi: "Một số là số có đến một thời điểm, số kia là số của một kỳ.",
  textEn: "One figure is what there was at a date, the other what a period brought.",
};
const periodUnknown: Reason = {
  id: "period-unknown",
  verdict: "conditional",
  textVi: "Nguồn không nêu kỳ số liệu của ít nhất một giá trị.",
  textEn: "The source does not state the period of at least one value.",
};
const periodDiffers: Reason = {
  id: "period-differs",
  verdict: "conditional",
  textVi: "Hai giá trị thuộc hai kỳ khác nhau; mỗi kỳ có thứ tự riêng.",
  textEn: "The two values are of different periods; each period has an order of its own.",
};
const families: readonly Family[] = ["ratings", "tallies", "scores", "reports", "models"];

/** Compares only values about periods of one length, where the sources state them; a stock at a date is no yearly figure. */
export const periodRule: Rule = {
  reasons: [periodLengthDiffers, stockAgainstPeriod, periodUnknown, periodDiffers],
  families,
  find: (a, b, question) => {
    const [monthsOfA, monthsOfB] = [monthsIn(a.row.period), monthsIn(b.row.period)];
    if (monthsOfA !== null && monthsOfB !== null && monthsOfA !== monthsOfB) return found(periodLengthDiffers, sourcesOf([a.row, b.row]));
    if (isStock(a) !== isStock(b) && isKnownPeriod(a) && isKnownPeriod(b)) return found(stockAgainstPeriod, sourcesOf([a.row, b.row]));
    return [...unknown(a, b), ...different(a, b, question)];
  },
};

function unknown(a: AnyObservation, b: AnyObservation): readonly FoundReason[] {
  const open = [a, b].filter((observation) => !isKnownPeriod(observation));
  return open.length === 0 || isOnePublication(a.row, b.row) ? noReason : found(periodUnknown, sourcesOf(open.map((observation) => observation.row)));
}

function different(a: AnyObservation, b: AnyObservation, { purpose, registry }: Question): readonly FoundReason[] {
  if (purpose === "change" || a.row.period === null || b.row.period === null || a.row.period === b.row.period) return noReason;
  return purpose === "rank" || subjectOf(a, registry).id !== subjectOf(b, registry).id ? found(periodDiffers) : noReason;
}

/** Says whether a source states the period or the date of a value. */
export function isKnownPeriod({ row }: AnyObservation): boolean {
  return row.period !== null && (row.periodBasis === "stated" || row.periodBasis === "asOf");
}

function isStock({ row }: AnyObservation): boolean {
  return row.periodBasis === "asOf";
}

/** Counts the months of a period (YYYY, YYYY/YYYY or YYYY-MM/YYYY-MM); null: not stated. */
export function monthsIn(period: string | null): number | null {
  return period === null ? null : monthsOf(period);
}

const monthsOf = remembered((period): number => {
  const [from = "", to = from] = period.split("/");
  return monthNumber(to, 12) - monthNumber(from, 1) + 1;
});

function monthNumber(date: string, monthOfYear: number): number {
  const [year, month] = date.split("-");
  return Number(year) * 12 + (month === undefined ? monthOfYear : Number(month));
}
