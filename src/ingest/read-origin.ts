import { nearestNames } from "../lib/nearest-names.ts";
import { readPeriod } from "../lib/period.ts";
import { readDay, readPartialDate } from "../lib/vietnamese-date.ts";
import type { Origin } from "../registry/raw-tables.ts";
import { instrumentUnknownRule } from "../rules/instrument-unknown.ts";
import { areaUnknownRule } from "../rules/area-unknown.ts";
import { agencyUnknownRule } from "../rules/agency-unknown.ts";
import { dateUnreadableRule } from "../rules/date-unreadable.ts";
import { originFieldMissingRule } from "../rules/origin-field-missing.ts";
import { originFieldUnknownRule } from "../rules/origin-field-unknown.ts";
import { originMissingRule } from "../rules/origin-missing.ts";
import { originUnreadableRule } from "../rules/origin-unreadable.ts";
import { originValueInvalidRule } from "../rules/origin-value-invalid.ts";
import { periodUnreadableRule } from "../rules/period-unreadable.ts";
import type { Problem, Rule } from "../rules/rule.ts";
import { scaleUnknownRule } from "../rules/scale-unknown.ts";
import { sourceUnknownRule } from "../rules/source-unknown.ts";
import { editionPath, type EditionInput, type IngestContext } from "./edition.ts";
import { choices, expected, fields, optional } from "./origin-fields.ts";
import { problemOf } from "./problem-log.ts";
import { yamlFields } from "./yaml-fields.ts";

/** Where in origin.yaml a field stands, so that later checks can point at it. */
export interface OriginReport {
  report: <P extends object>(rule: Rule<P>, field: keyof Origin, value: string, params: P) => void;
}

/** Reads origin.yaml; null when a field that everything rests on cannot be read. */
export function readOrigin(input: EditionInput, context: IngestContext, problems: Problem[]): { origin: Origin | null } & OriginReport {
  const file = `${editionPath(input)}/origin.yaml`;
  const lines = new Map<string, number>();
  const report: OriginReport["report"] = (rule, field, value, params) => {
    problems.push(problemOf(rule, { file, row: lines.get(field) ?? 0, position: null, columnName: field, value }, params));
  };
  const fail = { origin: null, report };
  if (input.origin === null) {
    problems.push(problemOf(originMissingRule, { file, row: 0, position: null, columnName: "", value: "" }, {}));
    return fail;
  }
  const values = yamlFields(input.origin, lines);
  if (Array.isArray(values)) {
    for (const { row, ...reason } of values)
      problems.push(problemOf(originUnreadableRule, { file, row, position: null, columnName: "", value: "" }, reason));
    return fail;
  }
  const before = problems.length;
  for (const name of values.keys()) {
    if (!(fields as readonly string[]).includes(name))
      report(originFieldUnknownRule, name as keyof Origin, name, { candidates: nearestNames(name, fields) });
  }
  const origin = Object.fromEntries(fields.map((field) => [field, fieldValue(field, values, context, report)])) as unknown as Origin;
  return problems.slice(before).some((problem) => problem.severity === "error") ? fail : { origin, report };
}

function fieldValue(field: keyof Origin, values: ReadonlyMap<string, unknown>, context: IngestContext, report: OriginReport["report"]): unknown {
  if (!values.has(field)) {
    report(originFieldMissingRule, field, "", { mayBeNull: optional.has(field), ...expected(field) });
    return field === "files" ? [] : null;
  }
  const value = values.get(field);
  const invalid = (): null => {
    report(originValueInvalidRule, field, shown(value), expected(field));
    return null;
  };
  if (field === "files") return fileList(value) ?? invalid() ?? [];
  if (field === "comparedWithOriginal") return typeof value === "boolean" ? value : invalid();
  const allowed = choices[field];
  if (allowed !== undefined) return typeof value === "string" && allowed.includes(value) ? value : invalid();
  if (value === null || value === undefined || value === "") return optional.has(field) ? null : invalid();
  if (typeof value !== "string" && typeof value !== "number") return invalid();
  return known(field, String(value).normalize("NFC").trim(), context, report);
}

/** Checks a text of origin.yaml against the registry or the calendar. */
function known(field: keyof Origin, text: string, { registry }: IngestContext, report: OriginReport["report"]): string | null {
  const look = (ids: ReadonlyMap<string, unknown>, rule: Rule<{ candidates: readonly string[] }>): string | null => {
    if (ids.has(text)) return text;
    report(rule, field, text, { candidates: nearestNames(text, ids.keys()) });
    return null;
  };
  if (field === "areaId") return look(registry.areaById, areaUnknownRule);
  if (field === "sourceId") return look(registry.sourceById, sourceUnknownRule);
  if (field === "instrumentId") return look(registry.instrumentById, instrumentUnknownRule);
  if (field === "scaleId") return look(registry.scaleById, scaleUnknownRule);
  if (field === "agencyId" && !registry.agencyById.has(text)) {
    report(agencyUnknownRule, field, text, {
      place: text.split("/").slice(0, -1).join("/"),
      candidates: nearestNames(text, registry.agencyById.keys()),
      typeId: null,
    });
    return null;
  }
  if (field === "decisionDate" || field === "publicationDate") {
    const date = field === "decisionDate" ? readDay(text) : readPartialDate(text);
    if (date === null) report(dateUnreadableRule, field, text, {});
    return date;
  }
  if (field === "period" && readPeriod(text) === null) report(periodUnreadableRule, field, text, {});
  return text;
}

function fileList(value: unknown): Origin["files"] | null {
  const isEntry = (entry: unknown): entry is { name: string; sha256: string } =>
    typeof entry === "object" &&
    entry !== null &&
    typeof (entry as { name?: unknown }).name === "string" &&
    typeof (entry as { sha256?: unknown }).sha256 === "string";
  if (!Array.isArray(value) || value.length === 0 || !value.every(isEntry)) return null;
  if (new Set(value.map(({ name }) => name)).size < value.length) return null;
  return value.map(({ name, sha256 }) => ({ name, sha256: sha256.toLowerCase() }));
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : value === null || value === undefined ? "" : JSON.stringify(value);
}
