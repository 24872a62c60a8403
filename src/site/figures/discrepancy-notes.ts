import { inLocale, type Locale } from "../../i18n/locale.ts";
import { groupBy } from "../../registry/registry.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { discrepanciesOf, isMark } from "../marks.ts";
import type { Figure, Link, Text } from "../model.ts";

/** Says of a row of a chart that a discrepancy concerns its value; nothing of any other row. */
export function disputed(data: SiteData, observationId: string): { isDisputed?: true } {
  return discrepanciesOf(data, observationId, "value").length === 0 ? {} : { isDisputed: true };
}

/** Adds to a figure the way to both statements of every discrepancy that its table marks, each once with the rows it concerns. */
export function withDiscrepancyNotes<F extends Figure>(figure: F, locale: Locale): F {
  const notes = discrepancyNotes(figure.table, locale);
  return notes.length === 0 ? figure : { ...figure, notes: [...figure.notes, ...notes] };
}

function discrepancyNotes({ rows }: Figure["table"], locale: Locale): Text[] {
  const found = new Map<string, { mark: Link; names: Set<string> }>();
  for (const { cells } of rows) {
    const name = (cells[0] ?? []).map((part) => (typeof part === "string" ? part : part.text)).join("");
    for (const mark of cells.flat().filter(isMark)) {
      const known = found.get(mark.path);
      if (known === undefined) found.set(mark.path, { mark, names: new Set([name]) });
      else known.names.add(name);
    }
  }
  if (found.size === 0) return [];
  const byNames = groupBy([...found.values()], ({ names }) => [...names].join(", "));
  const parts = [...byNames].flatMap(([names, marks], index): Text => [
    `${index === 0 ? "" : "; "}${names}`,
    ...marks.flatMap(({ mark }): Text => [" ", mark]),
  ]);
  return [[inLocale(locale, "Số liệu có bất nhất: ", "Figures that a discrepancy concerns: "), ...parts, "."]];
}
