import type * as Plot from "@observablehq/plot";
import { type ChartOptions, chartWidth } from "./chart-options.ts";
import { chartWords } from "./chart-words.ts";
import { rowHead } from "./list-layout.ts";
import { sentenceCase } from "./ranked-description.ts";
import { boldSize, wrapText } from "./text-width.ts";
import { boxes, ink, lineHeight, type PlacedBox, type PlacedText, plotOptions, stepColor, texts } from "./theme.ts";

export type Verdict = "holds" | "contradiction" | "warning" | "notCheckable";

/** One indicator of a report, with the check it takes part in. */
export interface ReportFigureRow {
  rowId: string;
  label: string;
  /** As printed, or the words for what is missing. */
  printed: string;
  value: number | null;
  verdict: Verdict | null;
  verdictText?: string | null | undefined;
  /** What the printed total should add up from. */
  parts?: readonly { label: string; printed: string; value: number | null }[] | undefined;
}

export type ReportFiguresOptions = ChartOptions;

const glyphs: Record<Verdict, string> = { holds: "✓", contradiction: "✗", warning: "!", notCheckable: "?" };
const glyphInk: Record<Verdict, string> = { holds: ink.good, contradiction: ink.bad, warning: ink.second, notCheckable: ink.muted };
const left = 20;

/**
 * Draws the figures of a report with the verdict of their checks.
 *
 * Where a total should add up, a thin bar is the printed total and the bar below it stacks the parts: equal ends mean that it does.
 */
export function reportFiguresChart(rows: readonly ReportFigureRow[], options: ReportFiguresOptions): Plot.PlotOptions {
  const right = chartWidth(options) - 1;
  const glyphTexts: (PlacedText & { fill: string })[] = [];
  const names: PlacedText[] = [];
  const values: PlacedText[] = [];
  const asides: PlacedText[] = [];
  const totals: PlacedBox[] = [];
  const parts: (PlacedBox & { fill: string })[] = [];
  let top = 0;
  const aside = (text: string): void => {
    for (const line of wrapText(text, right - left)) asides.push({ x: left, y: (top += lineHeight) - 4, text: line });
  };
  if (rows.some((row) => (row.parts?.length ?? 0) > 0)) aside(keyText(options));
  for (const row of rows) {
    if (row.verdict !== null) glyphTexts.push({ x: 7, y: top + 12, text: glyphs[row.verdict], fill: glyphInk[row.verdict] });
    const head = rowHead(row.label, row.printed, { left, right, top, valueSize: boldSize });
    names.push(...head.names);
    values.push(head.value);
    top = head.bottom;
    const stacked = stackedParts(row, top, right - left);
    if (stacked !== null) {
      if (row.value !== null)
        totals.push({ x: left, y: top + 1, width: row.value * stacked.pixels, height: 5, reading: `${row.label}: ${row.printed}` });
      parts.push(...stacked.boxes);
      top += 22;
    }
    if (row.parts?.length) aside(`= ${row.parts.map(({ label, printed }) => `${label} ${printed}`).join(" + ")}`);
    if (row.verdict !== null) aside(verdictText(row, row.verdict, options));
    top += 9;
  }
  const marks = [
    boxes(totals, { fill: ink.mark }),
    boxes(parts, { stroke: ink.edge }),
    texts(glyphTexts, { anchor: "middle", bold: true }),
    texts(names),
    texts(values, { anchor: "end", bold: true }),
    texts(asides, { fill: ink.muted }),
  ];
  return plotOptions(options, { height: Math.max(0, top - 3), marks });
}

function keyText({ locale }: ReportFiguresOptions): string {
  const w = chartWords(locale);
  return locale === "vi" ? `Thanh mảnh: ${w.printedTotal}; thanh dày: ${w.partsSum}.` : `Thin bar: ${w.printedTotal}; thick bar: ${w.partsSum}.`;
}

/** Stacks the parts of a row on the scale of its larger side; null where there is nothing to draw. */
function stackedParts(row: ReportFigureRow, top: number, width: number): { pixels: number; boxes: (PlacedBox & { fill: string })[] } | null {
  const stated = (row.parts ?? []).flatMap(({ label, printed, value }) =>
    value === null || value <= 0 ? [] : [{ value, reading: `${label}: ${printed}` }],
  );
  const given = stated.map(({ value }) => value);
  const largest = Math.max(
    row.value ?? 0,
    given.reduce((sum, value) => sum + value, 0),
  );
  if ((row.parts ?? []).length === 0 || largest <= 0) return null;
  const pixels = width / largest;
  let x = left;
  const stacked = stated.map(({ value, reading }, index) => {
    const box = { reading, x, y: top + 8, width: value * pixels, height: 10, fill: stepColor(index % 2 === 0 ? 3 : 4) };
    x += box.width;
    return box;
  });
  return { pixels, boxes: stacked };
}

function verdictText(row: ReportFigureRow, verdict: Verdict, { locale }: ReportFiguresOptions): string {
  const word = sentenceCase(chartWords(locale).verdicts[verdict]);
  return row.verdictText == null || row.verdictText === "" ? word : `${word}: ${row.verdictText}`;
}

/** Says every figure as printed, the parts it should add up from, and the verdict. */
export function reportFiguresDescription(rows: readonly ReportFigureRow[], options: ReportFiguresOptions): string {
  const said = rows.map((row) => {
    const sum = row.parts?.length ? ` = ${row.parts.map(({ label, printed }) => `${label} ${printed}`).join(" + ")}` : "";
    return `${row.label}: ${row.printed}${sum}${row.verdict === null ? "" : ` (${verdictText(row, row.verdict, options)})`}`;
  });
  return said.length === 0 ? `${sentenceCase(chartWords(options.locale).noData)}.` : `${said.join("; ")}.`;
}
