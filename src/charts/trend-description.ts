import { decimalsOf, formatBoundedWithUnit, formatList } from "../lib/format.ts";
import { chartWords } from "./chart-words.ts";
import { sentenceCase } from "./ranked-description.ts";
import type { TrendOptions, TrendRow } from "./trend-layout.ts";

/** Says every value of a trend, the years without one and the breaks. */
export function trendDescription(rows: readonly TrendRow[], options: TrendOptions): string {
  const { locale, unit } = options;
  const w = chartWords(locale);
  const subject = rows.filter((row) => (row.series ?? "subject") === "subject").sort((first, second) => first.year - second.year);
  const values = subject.flatMap((row) =>
    row.value === null
      ? []
      : [
          `${row.year}: ${formatBoundedWithUnit({ value: row.value, decimals: row.decimals ?? decimalsOf(row.value), bound: row.bound ?? null }, row.unit ?? unit, locale)}`,
        ],
  );
  const known = new Set(subject.filter((row) => row.value !== null).map((row) => row.year));
  const first = options.firstYear ?? Math.min(...rows.map((row) => row.year));
  const last = options.lastYear ?? Math.max(...rows.map((row) => row.year));
  const missing = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter((year) => !known.has(year));
  const sentences = [`${sentenceCase(options.subjectLabel)}: ${values.length === 0 ? w.noData : values.join("; ")}.`];
  if (missing.length > 0 && values.length > 0) sentences.push(`${sentenceCase(w.withoutValue)}: ${formatList(missing.map(String), locale)}.`);
  for (const { year, label } of options.breaks) sentences.push(`${sentenceCase(w.breakBefore)} ${year}: ${label}.`);
  return sentences.join(" ");
}
