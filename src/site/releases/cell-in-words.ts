import { inLocale, type Locale } from "../../i18n/locale.ts";
import { formatDate } from "../../lib/format.ts";
import { codeText } from "../../registry/code-words.ts";
import { observationTables } from "../../registry/observation-tables.ts";
import type { Field } from "../../registry/table-schema.ts";
import type { Registry } from "../../registry/registry.ts";
import { agencyNameWithArea, areaName } from "../names.ts";
import { numberText } from "../values.ts";
import { blockInWords, levelInWords } from "./figure-in-words.ts";

/** Writes a cell of a published figure for readers: what a code of its column means, what an id names; all else as in our CSVs. */
export function cellInWords(registry: Registry, { table, column, cell }: { table: string; column: string; cell: string }, locale: Locale): string {
  if (cell === "") return valueInWords(cell, locale);
  if (column === "levelId") return levelInWords(registry, cell, locale);
  if (column === "agencyId") return agencyNameWithArea(registry, cell, locale);
  if (column === "areaId") return areaName(registry, cell, locale);
  if (column === "blockId") return blockInWords(registry, cell, locale) || cell;
  if (column === "sourceId") return registry.sourceById.get(cell)?.title ?? cell;
  if (column === "instrumentId") return registry.instrumentById.get(cell)?.number ?? cell;
  const fields: readonly Field[] = observationTables.find(({ name }) => name === table)?.fields ?? [];
  const field = fields.find(({ name }) => name === column);
  return (field?.oneOf === undefined ? null : codeText(column, cell, locale)) ?? valueInWords(cell, locale);
}

/** Writes a cell of our CSVs for readers: numbers and days in the style of the language, an empty one as such. */
export function valueInWords(cell: string, locale: Locale): string {
  if (cell === "") return inLocale(locale, "để trống", "empty");
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return formatDate(cell, locale);
  return /^-?\d+(?:\.\d+)?$/.test(cell) ? numberText(Number(cell), locale, /\.(\d+)$/.exec(cell)?.[1]?.length ?? 0) : cell;
}
