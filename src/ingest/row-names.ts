import { suggestedName } from "../lib/nearest-names.ts";
import { formatDate } from "../lib/format-date.ts";
import type { Agency, AgencyType, Area } from "../registry/registry-tables.ts";
import { agencyAmbiguousRule } from "../rules/agency-ambiguous.ts";
import { agencyNotInForceRule } from "../rules/agency-not-in-force.ts";
import { agencyUnknownRule } from "../rules/agency-unknown.ts";
import { areaAmbiguousRule } from "../rules/area-ambiguous.ts";
import { areaNotInForceRule } from "../rules/area-not-in-force.ts";
import { areaUnknownRule } from "../rules/area-unknown.ts";
import { blockNotInForceRule } from "../rules/block-not-in-force.ts";
import { blockOfAnotherLevelRule } from "../rules/block-of-another-level.ts";
import { blockUnknownRule } from "../rules/block-unknown.ts";
import { nameAmbiguousRule } from "../rules/name-ambiguous.ts";
import type { Rule } from "../rules/rule.ts";
import type { Resolution } from "./resolution.ts";
import type { RowReader } from "./row-reader.ts";
import type { RowTime } from "./row-time.ts";

/** Reads the place of a row; an empty cell is the place of the edition. */
export function readArea(reader: RowReader, time: RowTime): string | null {
  const text = reader.text("area");
  return text === "" ? placeOfEdition(reader, time) : resolvedArea(reader, "area", { within: reader.edition.origin.areaId, date: time.date });
}

function placeOfEdition(reader: RowReader, time: RowTime): string | null {
  const { origin, registry } = reader.edition;
  const area = registry.areaById.get(origin.areaId);
  if (area === undefined) return null;
  const isGone =
    time.date !== null && ((area.validTo !== null && area.validTo < time.date) || (area.validFrom !== null && time.date < area.validFrom));
  if (!isGone) return area.areaId;
  const answer = reader.edition.resolver.area(area.areaId, { within: area.areaId, date: time.date });
  if (answer.kind === "notInForce") reportNotInForce(reader, areaNotInForceRule, "area", answer, time.date, area.fullNameVi);
  return null;
}

/** Resolves a cell that names a place; null after reporting why not. */
export function resolvedArea(
  reader: RowReader,
  column: string,
  question: { within: string; date: string | null; level?: Area["level"] | null },
): string | null {
  const answer = reader.edition.resolver.area(reader.text(column), question);
  if (answer.kind === "found") return answer.item.areaId;
  if (answer.kind === "notInForce") reportNotInForce(reader, areaNotInForceRule, column, answer, question.date);
  else reportUnresolved(reader, answer.kind === "unknown" ? areaUnknownRule : areaAmbiguousRule, column, answer.candidates);
  return null;
}

/** Resolves a cell that names an agency; null after reporting why not. */
export function resolvedAgency(
  reader: RowReader,
  column: string,
  question: { areaId: string; date: string | null; blockId?: string | null },
): string | null {
  const { resolver, registry } = reader.edition;
  const answer = resolver.agency(reader.text(column), question);
  if (answer.kind === "found") {
    if (question.blockId != null) checkBlockLevel(reader, column, { agency: answer.item, blockId: question.blockId });
    return answer.item.agencyId;
  }
  const place = registry.areaById.get(question.areaId)?.fullNameVi ?? question.areaId;
  if (answer.kind === "notInForce") reportNotInForce(reader, agencyNotInForceRule, column, answer, question.date);
  else if (answer.kind === "ambiguous") reportUnresolved(reader, agencyAmbiguousRule, column, answer.candidates);
  else
    reader.report(
      agencyUnknownRule,
      column,
      { place, candidates: answer.candidates, typeId: answer.typeId ?? null },
      { suggestion: suggestedName(reader.text(column), answer.candidates) },
    );
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
  if (value === undefined) reader.report(rule, column, params);
  else reader.reportOnce(rule, column, params, { value });
}

/** Shows a day as documents print it; no limit is "…". */
export function shownDay(day: string | null): string {
  return day === null ? "…" : formatDate(day, "vi");
}

function reportUnresolved(reader: RowReader, rule: Rule<{ candidates: readonly string[] }>, column: string, candidates: readonly string[]): void {
  reader.report(rule, column, { candidates }, { suggestion: rule === areaUnknownRule ? suggestedName(reader.text(column), candidates) : null });
}

/** Takes a resolved row out of an answer, or reports with the rule for unknown names; an empty cell must have been reported before. */
export function resolved<T>(reader: RowReader, column: string, answer: Resolution<T>, rule: Rule<{ candidates: readonly string[] }>): T | null {
  if (answer.kind === "found") return answer.item;
  if (answer.kind === "ambiguous") reader.report(nameAmbiguousRule, column, { candidates: answer.candidates });
  else if (answer.kind === "unknown")
    reader.report(rule, column, { candidates: answer.candidates }, { suggestion: suggestedName(reader.text(column), answer.candidates) });
  return null;
}

/** Resolves the block of a row, as of the day that the row is about; null where the cell is empty, or after reporting why not. */
export function readBlock(reader: RowReader, { date }: RowTime): string | null {
  if (reader.text("block") === "") return null;
  const answer = reader.edition.resolver.block(reader.text("block"), date);
  if (answer.kind === "notInForce") reportNotInForce(reader, blockNotInForceRule, "block", answer, date);
  return resolved(reader, "block", answer, blockUnknownRule)?.blockId ?? null;
}

/** The blocks that hold agencies of one level. */
const levelOfBlock: ReadonlyMap<string, AgencyType["level"]> = new Map([
  ["departments", "province"],
  ["districts", "district"],
  ["communes", "commune"],
  ["wards-2025", "commune"],
  ["communes-2025", "commune"],
  ["commune-level-2025", "commune"],
]);

/** Tells of an agency that stands in a block of another level. */
function checkBlockLevel(reader: RowReader, column: string, { agency, blockId }: { agency: Agency; blockId: string }): void {
  const level = reader.edition.registry.agencyTypeById.get(agency.agencyTypeId)?.level;
  const expected = levelOfBlock.get(blockId);
  if (level === undefined || expected === undefined || level === expected) return;
  reader.report(blockOfAnotherLevelRule, "block", { agency: reader.text(column), level });
}
