import { decimalsOf, formatBoundedWithUnit, formatList, formatNumber, formatRank, withUnit } from "../lib/format.ts";
import { chartWords } from "./chart-words.ts";
import { byRankedOrder, coverageNote, type RankedOptions, type RankedRow } from "./ranked-layout.ts";

/** Says what a ranked chart shows: how many, from what to what, the median, and where the unit pointed out stands. */
export function rankedDescription(rows: readonly RankedRow[], options: RankedOptions): string {
  const { locale, unit, median } = options;
  const w = chartWords(locale);
  const valueText = (row: RankedRow): string =>
    formatBoundedWithUnit(
      { value: row.value!, decimals: row.decimals ?? decimalsOf(row.value!), bound: row.bound ?? null, upperBound: row.upperBound ?? null },
      row.unit ?? unit,
      locale,
    );
  const scored = rows.filter((row) => row.value !== null && row.isApart !== true).sort(byRankedOrder);
  const sentences = [`${coverageNote(options) ?? `${options.blockTotal} ${w.units}`}.`];
  const extreme = (value: number, word: string): void => {
    const names = scored.filter((row) => row.value === value);
    sentences.push(
      `${sentenceCase(word)}: ${formatList(
        names.slice(0, 3).map((row) => row.label),
        locale,
      )}${names.length > 3 ? ` (+${names.length - 3})` : ""}, ${valueText(names[0]!)}.`,
    );
  };
  const [best] = scored;
  const worst = scored.at(-1);
  if (best && worst) {
    extreme(best.value!, w.highest);
    if (worst.value !== best.value) extreme(worst.value!, w.lowest);
  }
  if (median !== null) {
    const decimals = options.medianDecimals ?? decimalsOf(median);
    sentences.push(`${sentenceCase(w.median)}: ${withUnit(formatNumber(median, decimals, locale), unit, locale)}.`);
  }
  const highlighted = rows.find((row) => row.id === options.highlightId);
  if (highlighted) {
    const facts = [highlighted.value === null ? w.noScore : valueText(highlighted)];
    if (highlighted.rank != null)
      facts.push(`${w.rank} ${formatRank(highlighted.rank, options.blockTotal, locale)}${(highlighted.tied ?? 1) > 1 ? ` (${w.tied})` : ""}`);
    sentences.push(`${highlighted.label}: ${facts.join(", ")}.`);
  }
  return sentences.join(" ");
}

/** Puts a capital at the start. */
export function sentenceCase(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("vi") + text.slice(1);
}
