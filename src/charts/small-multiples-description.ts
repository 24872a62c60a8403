import { decimalsOf, formatBoundedWithUnit, formatNumber, unitName } from "../lib/format.ts";
import type { AxisDomain } from "./axis-domain.ts";
import { chartWords } from "./chart-words.ts";
import { sentenceCase } from "./ranked-description.ts";
import { panelsOf, type SmallMultiplesOptions, type SmallMultiplesRow } from "./small-multiples-layout.ts";

/** Says whether heights compare from panel to panel, and the scale where they do. */
export function smallMultiplesNote({ domain: [low, high], decimals }: AxisDomain, { isAxisShared, locale, unit }: SmallMultiplesOptions): string {
  const w = chartWords(locale);
  if (!isAxisShared) return w.ownAxes;
  const end = (value: number): string => formatNumber(value, decimals, locale);
  return `${w.oneAxis} ${end(low)}–${end(high)}${unit === "points" ? " " : ""}${unitName(unit, locale)}`;
}

/** Says a value in words, with its unit. */
export function panelReading(row: SmallMultiplesRow, { locale, unit }: Pick<SmallMultiplesOptions, "locale" | "unit">): string {
  return formatBoundedWithUnit(
    { value: row.value, decimals: row.decimals ?? decimalsOf(row.value), bound: row.bound ?? null },
    row.unit ?? unit,
    locale,
  );
}

/** Says every value of every panel. */
export function smallMultiplesDescription(rows: readonly SmallMultiplesRow[], options: SmallMultiplesOptions): string {
  const { locale, isAxisShared } = options;
  const panels = panelsOf(rows).map((panel) => {
    const values = panel.map((row) => `${row.year}: ${panelReading(row, options)}`);
    return `${sentenceCase(panel[0]?.label ?? "")}: ${values.join("; ")}.`;
  });
  const w = chartWords(locale);
  return [...panels, ...(isAxisShared ? [] : [`${w.ownAxes}.`])].join(" ") || `${sentenceCase(w.noData)}.`;
}
