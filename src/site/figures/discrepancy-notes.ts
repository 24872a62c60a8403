import { inLocale, type Locale } from "../../i18n/locale.ts";
import { groupBy } from "../../registry/registry.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { discrepanciesOf, isMark } from "../marks.ts";
import type { Figure, Link, Text } from "../model.ts";

/** Says of a row of a chart that a discrepancy concerns its value; nothing of any other row. */
export function disputed(data: SiteData, observationId: string): { isDisputed?: true } {
  return discrepanciesOf(data, observationId, "value").length === 0 ? {} : { isDisputed: true };
}

/**
 * Adds to a figure the way to both statements of every discrepancy that its table marks, each row named once.
 *
 * `columns`: where the chart shows less than its table, the columns whose marks are drawn.
 */
export function withDiscrepancyNotes<F extends Figure>(figure: F, locale: Locale, { columns }: { columns?: readonly number[] } = {}): F {
  const notes = discrepancyNotes(figure.table, locale, columns);
  return notes.length === 0 ? figure : { ...figure, notes: [...figure.notes, ...notes] };
}

function discrepancyNotes({ rows }: Figure["table"], locale: Locale, columns: readonly number[] | undefined): Text[] {
  const marksByName = new Map<string, Map<string, Link>>();
  for (const { cells } of rows) {
    const name = (cells[0] ?? []).map((part) => (typeof part === "string" ? part : part.text)).join("");
    const marks = cells.filter((_cell, index) => columns?.includes(index) ?? true).flatMap((cell) => cell.filter(isMark));
    if (marks.length === 0) continue;
    const known = marksByName.get(name) ?? new Map<string, Link>();
    for (const mark of marks) known.set(mark.path, mark);
    marksByName.set(name, known);
  }
  if (marksByName.size === 0) return [];
  // Rows that the same discrepancies concern are named together, before one set of marks.
  const alike = groupBy([...marksByName], ([, marks]) => [...marks.keys()].sort().join(" "));
  const parts = [...alike.values()].flatMap((named, index): Text => [
    `${index === 0 ? "" : "; "}${named.map(([name]) => name).join(", ")}`,
    ...[...(named[0]?.[1].values() ?? [])].flatMap((mark): Text => [" ", mark]),
  ]);
  return [[inLocale(locale, "Số liệu có bất nhất: ", "Figures that a discrepancy concerns: "), ...parts, "."]];
}
