import { formatDate } from "../lib/format-date.ts";
import { readPeriod, type Period } from "../lib/period.ts";
import { lastDayOf } from "../lib/vietnamese-date.ts";
import type { Observation, ObservationStatus } from "../registry/observation-tables.ts";
import { areaAmbiguousRule } from "../rules/area-ambiguous.ts";
import { areaNotInForceRule } from "../rules/area-not-in-force.ts";
import { areaUnknownRule } from "../rules/area-unknown.ts";
import { agencyAmbiguousRule } from "../rules/agency-ambiguous.ts";
import { agencyNotInForceRule } from "../rules/agency-not-in-force.ts";
import { agencyUnknownRule } from "../rules/agency-unknown.ts";
import { blockUnknownRule } from "../rules/block-unknown.ts";
import { nameAmbiguousRule } from "../rules/name-ambiguous.ts";
import { periodInFutureRule } from "../rules/period-in-future.ts";
import { periodMissingRule } from "../rules/period-missing.ts";
import { periodTooEarlyRule } from "../rules/period-too-early.ts";
import { periodUnreadableRule } from "../rules/period-unreadable.ts";
import { publishedBeforePeriodRule } from "../rules/published-before-period.ts";
import type { Rule } from "../rules/rule.ts";
import { stageUnknownRule } from "../rules/stage-unknown.ts";
import { statusContradictsValueRule } from "../rules/status-contradicts-value.ts";
import { statusUnknownRule } from "../rules/status-unknown.ts";
import { valueNotStatedRule } from "../rules/value-not-stated.ts";
import type { Area } from "../registry/registry-tables.ts";
import type { Resolution } from "./resolution.ts";
import type { RowReader } from "./row-reader.ts";
import { isWithoutValue, statusWords, wordIn, type WordList } from "./words.ts";

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
  if (!silent && own === null) reader.report(periodUnreadableRule, "period", {});
  const period = silent ? (text === "" ? editionPeriod : null) : own;
  if (period === null && text === "" && origin.periodBasis === "stated") reader.report(periodMissingRule, "period", {});
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
  if (period.start > today) reader.report(periodInFutureRule, "period", { today }, { value });
  else if (period.start < "1990") reader.report(periodTooEarlyRule, "period", {}, { value });
  else if (origin.publicationDate !== null && period.start > lastDayOf(origin.publicationDate) && reader.text("stage") === "") {
    reader.report(publishedBeforePeriodRule, "period", { publicationDate: origin.publicationDate }, { value });
  }
}

function referenceDate(reader: RowReader, period: Period | null): string | null {
  const { decisionDate, publicationDate } = reader.edition.origin;
  const days = [period?.end ?? null, decisionDate, publicationDate === null ? null : lastDayOf(publicationDate)].filter((day) => day !== null);
  return days.length === 0 ? null : days.reduce((earliest, day) => (day < earliest ? day : earliest));
}

/** Reads the place of a row; an empty cell is the place of the edition. */
export function readArea(reader: RowReader, time: RowTime): string | null {
  const text = reader.text("area");
  return text === "" ? placeOfEdition(reader, time) : resolvedArea(reader, "area", { within: reader.edition.origin.areaId, date: time.date });
}

function placeOfEdition(reader: RowReader, time: RowTime): string | null {
  const { origin, registry } = reader.edition;
  const area = registry.areaById.get(origin.areaId);
  if (area === undefined) return null;
  const isGone = time.date !== null && ((area.validTo !== null && area.validTo < time.date) || (area.validFrom !== null && time.date < area.validFrom));
  if (!isGone) return area.areaId;
  const answer = reader.edition.resolver.area(area.areaId, { within: area.areaId, date: time.date });
  if (answer.kind === "notInForce") reportNotInForce(reader, areaNotInForceRule, "area", answer, time.date, area.fullNameVi);
  return null;
}

/** Resolves a cell that names a place; null after reporting why not. */
export function resolvedArea(reader: RowReader, column: string, question: { within: string; date: string | null; level?: Area["level"] | null }): string | null {
  const answer = reader.edition.resolver.area(reader.text(column), question);
  if (answer.kind === "found") return answer.item.areaId;
  if (answer.kind === "notInForce") reportNotInForce(reader, areaNotInForceRule, column, answer, question.date);
  else reportUnresolved(reader, answer.kind === "unknown" ? areaUnknownRule : areaAmbiguousRule, column, answer.candidates);
  return null;
}

/** Resolves a cell that names an agency; null after reporting why not. */
export function resolvedAgency(reader: RowReader, column: string, question: { areaId: string; date: string | null; blockId?: string | null }): string | null {
  const { resolver, registry } = reader.edition;
  const answer = resolver.agency(reader.text(column), question);
  if (answer.kind === "found") return answer.item.agencyId;
  const place = registry.areaById.get(question.areaId)?.fullNameVi ?? question.areaId;
  if (answer.kind === "notInForce") reportNotInForce(reader, agencyNotInForceRule, column, answer, question.date);
  else if (answer.kind === "ambiguous") reportUnresolved(reader, agencyAmbiguousRule, column, answer.candidates);
  else reader.report(agencyUnknownRule, column, { place, candidates: answer.candidates }, { suggestion: answer.candidates[0] ?? null });
  return null;
}

function reportNotInForce<T>(
  reader: RowReader,
  rule: Rule<{ from: string; to: string; date: string; successors: readonly string[] }>,
  column: string,
  answer: Extract<Resolution<T>, { kind: "notInForce" }>,
  date: string | null,
  value?: string,
): void {
  const params = { from: shownDay(answer.from), to: shownDay(answer.to), date: shownDay(date), successors: answer.successors };
  reader.report(rule, column, params, { value: value ?? reader.text(column) });
}

/** Shows a day as documents print it; no limit is "…". */
export function shownDay(day: string | null): string {
  return day === null ? "…" : formatDate(day, "vi");
}

function reportUnresolved(reader: RowReader, rule: Rule<{ candidates: readonly string[] }>, column: string, candidates: readonly string[]): void {
  reader.report(rule, column, { candidates }, { suggestion: rule === areaUnknownRule ? (candidates[0] ?? null) : null });
}

/** Takes a resolved row out of an answer, or reports with the rule for unknown names; an empty cell must have been reported before. */
export function resolved<T>(reader: RowReader, column: string, answer: Resolution<T>, rule: Rule<{ candidates: readonly string[] }>): T | null {
  if (answer.kind === "found") return answer.item;
  if (answer.kind === "ambiguous") reader.report(nameAmbiguousRule, column, { candidates: answer.candidates });
  else if (answer.kind === "unknown") reader.report(rule, column, { candidates: answer.candidates }, { suggestion: answer.candidates[0] ?? null });
  return null;
}

/** Resolves the block of a row. */
export function readBlock(reader: RowReader): string | null {
  return reader.text("block") === "" ? null : (resolved(reader, "block", reader.edition.resolver.block(reader.text("block")), blockUnknownRule)?.blockId ?? null);
}

/** Reads the stage of a row; an empty cell is the first of the list. */
export function readStage<V extends string>(reader: RowReader, list: WordList<V>, usual: V): V {
  const text = reader.text("stage");
  const stage = text === "" ? usual : wordIn(list, text);
  if (stage === undefined) reader.report(stageUnknownRule, "stage", { candidates: list.proposals });
  return stage ?? usual;
}

/** Reads the status cell; null: empty or not readable. */
export function readStatusCell(reader: RowReader): ObservationStatus | null {
  const text = reader.text("status");
  if (text === "") return null;
  const status = wordIn(statusWords, text);
  if (status === undefined) reader.report(statusUnknownRule, "status", { candidates: statusWords.proposals.slice(0, 7) });
  return status ?? null;
}

/** What a row's value cells say, so that its status can be decided. */
export interface ValueFacts {
  /** The value, or for rows that also live by rank, grade or parts: whether any of them is stated. */
  value: number | null;
  statedOtherwise?: boolean;
  bounded?: boolean;
  approximate?: boolean;
  saysNothing?: boolean;
}

/** Decides the status of a row: the cell where it is filled, else what the value says; the two must not contradict. */
export function decideStatus(reader: RowReader, facts: ValueFacts): ObservationStatus {
  const given = readStatusCell(reader);
  const printed = statusOfValue(facts);
  if (given === null) {
    if (printed === "notPublished") reader.report(valueNotStatedRule, "status", {}, { value: "" });
    return printed;
  }
  const hasValue = facts.value !== null;
  const contradicts = isWithoutValue(given) ? hasValue && !(facts.saysNothing === true) : given === "zero" ? facts.value !== 0 : !hasValue && facts.statedOtherwise !== true;
  if (contradicts) reader.report(statusContradictsValueRule, "status", {});
  return given;
}

function statusOfValue(facts: ValueFacts): ObservationStatus {
  if (facts.value === null) {
    if (facts.saysNothing === true) return "noCase";
    return facts.statedOtherwise === true ? "stated" : "notPublished";
  }
  if (facts.bounded === true) return "bound";
  if (facts.approximate === true) return "approximate";
  return facts.value === 0 ? "zero" : "stated";
}

/** Builds the columns that every observation shares. */
export function provenance(reader: RowReader, time: RowTime, status: ObservationStatus): Omit<Observation, "observationId"> {
  const { origin, path } = reader.edition;
  return {
    period: time.period?.period ?? null,
    periodBasis: time.basis,
    year: time.period?.year ?? null,
    instrumentId: origin.instrumentId,
    decisionDate: origin.decisionDate,
    publicationDate: origin.publicationDate,
    sourceId: origin.sourceId,
    locator: reader.textOrNull("locator"),
    comparedWithOriginal: origin.comparedWithOriginal,
    status,
    rawFile: `${path}/${reader.file.slice(reader.file.lastIndexOf("/") + 1)}`,
    rawRow: reader.row,
    noteVi: reader.textOrNull("note"),
    noteEn: reader.textOrNull("noteEn"),
  };
}

/** Joins the parts of an observation's id; "/" inside the period is written "--", an unknown period "na". */
export function observationId(family: string, parts: readonly string[], time: RowTime, after: readonly string[]): string {
  const period = time.period === null ? "na" : time.period.period.replaceAll("/", "--");
  return [family, ...parts, period, ...after].join(".");
}
