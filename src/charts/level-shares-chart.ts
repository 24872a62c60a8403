import type * as Plot from "@observablehq/plot";
import { levelGroups, levelPartText, type LevelShareRow, type LevelSharesOptions, levelSharesLayout } from "./level-shares-layout.ts";
import { chartWords } from "./chart-words.ts";
import { boxes, hatch, ink, plotOptions, texts } from "./theme.ts";

/**
 * Draws how the units of each group are spread over the levels of one scale, in the order of the scale.
 *
 * Each part is named with its count below the bar, in the same order; units whose level is not published are hatched.
 */
export function levelSharesChart(rows: readonly LevelShareRow[], options: LevelSharesOptions): Plot.PlotOptions {
  const layout = levelSharesLayout(rows, options);
  const marks = [
    layout.hatched ? hatch() : null,
    texts(layout.headings, { bold: true }),
    boxes(layout.bars, { stroke: ink.edge }),
    texts(layout.inside, { anchor: "middle" }),
    boxes(layout.swatches, { stroke: ink.muted }),
    texts(layout.items),
  ];
  return plotOptions(options, { height: layout.height, marks });
}

/** Says every group with its levels, counts and shares. */
export function levelSharesDescription(rows: readonly LevelShareRow[], options: LevelSharesOptions): string {
  const w = chartWords(options.locale);
  return levelGroups(rows, options)
    .map(
      ({ label, total, parts }) =>
        `${label} (${total === null ? w.totalNotStated : `${total} ${w.units}`}): ${parts.map((part) => levelPartText(part, options)).join("; ")}.`,
    )
    .join(" ");
}
