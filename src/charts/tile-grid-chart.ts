import * as Plot from "@observablehq/plot";
import { compareVietnamese } from "../lib/collation.ts";
import { formatList } from "../lib/format.ts";
import { chartWords } from "./chart-words.ts";
import { sentenceCase } from "./ranked-description.ts";
import { boxes, hatch, hatchFill, ink, plotOptions, texts } from "./theme.ts";
import { tileClasses, type TileGridOptions, tileGridLayout, tileReading, type TileRow } from "./tile-grid-layout.ts";

/**
 * Draws the provinces as tiles of one size, in steps of one colour; a tile without data is hatched.
 *
 * Hoàng Sa and Trường Sa are always among the tiles.
 */
export function tileGridChart(rows: readonly TileRow[], options: TileGridOptions): Plot.PlotOptions {
  const { heading, legend, tiles, labels, fontSize, height } = tileGridLayout(rows, options);
  const archipelagos = tiles.filter(({ row }) => row.kind === "archipelago" && row.value === null);
  const label = { x: "x", y: "y", text: "text", lineAnchor: "bottom", ...(fontSize === 12 ? {} : { fontSize }) } as const;
  const marks = [
    hatch(),
    boxes(
      tiles.filter((tile) => !archipelagos.includes(tile)),
      { stroke: ink.edge },
    ),
    boxes(archipelagos, { fill: ink.ground, stroke: ink.muted }),
    Plot.text(
      labels.filter(({ hatched }) => !hatched),
      { ...label, fill: "fill" },
    ),
    Plot.text(
      labels.filter(({ hatched }) => hatched),
      { ...label, fill: ink.text, stroke: ink.ground },
    ),
    texts(heading, { bold: true }),
    boxes(legend.swatches, { stroke: ink.muted }),
    texts(legend.texts),
  ];
  return plotOptions(options, { height, marks });
}

/** Says how many provinces have a value, and which are in each class, high to low. */
export function tileGridDescription(rows: readonly TileRow[], options: TileGridOptions): string {
  const { locale, thresholds } = options;
  const w = chartWords(locale);
  const provinces = rows.filter(({ kind }) => kind === "province");
  const known = provinces.filter((row) => row.value !== null);
  const classes = tileClasses(options).filter(({ fill }) => fill !== hatchFill);
  const sentences = [`${known.length} ${w.of} ${provinces.length} ${locale === "vi" ? "tỉnh, thành phố có số liệu" : "provinces have data"}.`];
  for (const index of [...classes.keys()].reverse()) {
    const own = known.filter((row) => thresholds.filter((threshold) => row.value! >= threshold).length === index);
    if (own.length === 0) continue;
    const names = own
      .sort((first, second) => second.value! - first.value! || compareVietnamese(first.label, second.label))
      .map((row) => `${row.label} ${tileReading(row, options)}`);
    // Between numbers with a decimal comma another comma would be read as part of one.
    sentences.push(`${sentenceCase(classes[index]!.text)}: ${locale === "vi" ? names.join("; ") : formatList(names, locale)}.`);
  }
  const archipelagos = rows.filter(({ kind }) => kind === "archipelago").map(({ label }) => label);
  if (archipelagos.length > 0) sentences.push(`${locale === "vi" ? "Bản đồ có" : "Also drawn"}: ${formatList(archipelagos, locale)}.`);
  return sentences.join(" ");
}
