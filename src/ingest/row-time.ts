import { type Period, readPeriod } from "../lib/period.ts";
import { lastDayOf, readPartialDate } from "../lib/vietnamese-date.ts";
import type { Observation } from "../registry/observation-tables.ts";
import { periodInFutureRule } from "../rules/period-in-future.ts";
import { periodMissingRule } from "../rules/period-missing.ts";
import { periodTooEarlyRule } from "../rules/period-too-early.ts";
import { periodUnreadableRule } from "../rules/period-unreadable.ts";
import { publishedBeforePeriodRule } from "../rules/published-before-period.ts";
import type { RowReader } from "./row-reader.ts";

/** When a row's figure is about, and the day on which its names must exist. */
export interface RowTime {
  period: Period | null;
  basis: Observation["periodBasis"];
  /** Last day of the period, or the day of decision or publication where that is earlier or all that is known. */
  date: string | null;
}

/** Reads the period of a row; an empty cell takes the one of origin.yaml. */
export function readTime(reader: RowReader): RowTime {
  const { origin, period: editionPeriod } = reader.edition;
  const text = reader.text("period");
  const silent = text === "" || /^(?:không nêu|không rõ|not stated)$/i.test(text);
  const own = silent ? null : readPeriod(text);
  if (!silent && own === null) reader.report(periodUnreadableRule, "period", {}, { suggestion: readPartialDate(text)?.slice(0, 4) ?? null });
  const period = silent ? (text === "" ? editionPeriod : null) : own;
  if (period === null && text === "" && origin.periodBasis === "stated") {
    if (reader.columns.has("period")) reader.report(periodMissingRule, "period", {});
    else reader.reportOnce(periodMissingRule, "period", {});
  }
  if (period !== null) checkPeriod(reader, period, silent ? (origin.period ?? "") : text);
  return { period, basis: basisOf(reader, period, silent), date: referenceDate(reader, period) };
}

function basisOf(reader: RowReader, period: Period | null, silent: boolean): Observation["periodBasis"] {
  const { periodBasis } = reader.edition.origin;
  if (period === null) return periodBasis === "stated" ? "notStated" : periodBasis;
  return !silent && periodBasis === "notStated" ? "stated" : periodBasis;
}

function checkPeriod(reader: RowReader, period: Period, value: string): void {
  const { today, origin } = reader.edition;
  // The period of origin.yaml is the same for every row that gives none of its own.
  const report: RowReader["report"] = (...finding) => (reader.text("period") === "" ? reader.reportOnce(...finding) : reader.report(...finding));
  if (period.start > today) report(periodInFutureRule, "period", { today }, { value });
  else if (period.start < "1990") report(periodTooEarlyRule, "period", {}, { value });
  else if (origin.publicationDate !== null && period.start > lastDayOf(origin.publicationDate) && reader.text("stage") === "") {
    report(publishedBeforePeriodRule, "period", { publicationDate: origin.publicationDate }, { value });
  }
}

function referenceDate(reader: RowReader, period: Period | null): string | null {
  const { decisionDate, publicationDate } = reader.edition.origin;
  const days = [period?.end ?? null, decisionDate, publicationDate === null ? null : lastDayOf(publicationDate)].filter((day) => day !== null);
  return days.length === 0 ? null : days.reduce((earliest, day) => (day < earliest ? day : earliest));
}
