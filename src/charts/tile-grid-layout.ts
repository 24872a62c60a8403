import { decimalsOf, formatBounded, formatNumber, type Unit, unitName, withUnit } from "../lib/format.ts";
import { type ChartOptions, chartWidth, type Highlight } from "./chart-options.ts";
import { chartWords } from "./chart-words.ts";
import { disputeSign, withDisputeSign } from "./dispute-sign.ts";
import { flow, type FlowItem } from "./list-layout.ts";
import { boldSize, textWidth, wrapText } from "./text-width.ts";
import { hatchFill, ink, type PlacedBox, type PlacedText, stepColor, stepInk } from "./theme.ts";

/** One tile: a province, or an archipelago that is always drawn. */
export interface TileRow {
  areaId: string;
  label: string;
  row: number;
  col: number;
  kind: "province" | "archipelago";
  value: number | null;
  decimals?: number | null | undefined;
  /** Where it is not the chart's: points of 100 beside percent. */
  unit?: Unit | undefined;
  /** Stands in for the value: why there is none. */
  statusText?: string | null | undefined;
  /** A discrepancy concerns the value. */
  isDisputed?: boolean | undefined;
}

export interface TileGridOptions extends ChartOptions {
  unit: Unit;
  /** Ascending, 1 to 6: a value on a threshold belongs to the class above it. */
  thresholds: readonly number[];
  /** Heads the legend: what is shown, of which year. */
  valueLabel: string;
}

export interface Tile extends PlacedBox {
  row: TileRow;
  fill: string;
  ink: string;
  reading: string;
}

export interface TileGridLayout {
  heading: PlacedText[];
  legend: ReturnType<typeof flow>;
  tiles: Tile[];
  labels: (PlacedText & { fill: string; hatched: boolean })[];
  fontSize: number;
  height: number;
}

const stepsOfClasses: Record<number, number[]> = {
  2: [2, 5],
  3: [1, 4, 6],
  4: [1, 3, 5, 7],
  5: [1, 2, 4, 5, 7],
  6: [1, 2, 3, 5, 6, 7],
  7: [1, 2, 3, 4, 5, 6, 7],
};

function stepOf(value: number, thresholds: readonly number[]): number {
  const steps = stepsOfClasses[thresholds.length + 1];
  if (steps === undefined) throw new RangeError(`a tile grid takes 1 to 6 thresholds, not ${thresholds.length}`);
  return steps[thresholds.filter((threshold) => value >= threshold).length]!;
}

/** Names the classes of the legend, from low to high: "dưới 80", "từ 80 đến dưới 85", "từ 85 trở lên". */
export function tileClasses({ thresholds, locale }: TileGridOptions): FlowItem[] {
  const decimals = Math.max(...thresholds.map(decimalsOf));
  const lowest = thresholds[0]!;
  const ranges = thresholds.map((value, index) =>
    formatBounded(
      { value, decimals, ...(thresholds[index + 1] === undefined ? { bound: "atLeast" } : { upperBound: thresholds[index + 1]! }) },
      locale,
    ),
  );
  return [
    { text: formatBounded({ value: lowest, decimals, bound: "below" }, locale), fill: stepColor(stepOf(lowest - 1, thresholds)) },
    ...ranges.map((text, index) => ({ text, fill: stepColor(stepOf(thresholds[index]!, thresholds)) })),
    { text: chartWords(locale).noData, fill: hatchFill },
  ];
}

/** Names the unit of the values, or both where some are points of 100 among percents. */
function unitsText(rows: readonly TileRow[], { unit, locale }: TileGridOptions): string {
  const units = [unit, ...rows.flatMap((row) => (row.value === null || row.unit === undefined ? [] : [row.unit]))];
  const names = [...new Set(units)].map((one) => unitName(one, locale));
  return names.length === 1 ? names.join("") : names.join(locale === "vi" ? " hoặc " : " or ");
}

/** Writes a tile's value with its unit where that is not the chart's. */
export function tileReading(row: TileRow, options: TileGridOptions): string {
  const text = tileText(row, options);
  return row.value === null || row.unit === undefined || row.unit === options.unit ? text : withUnit(text, row.unit, options.locale);
}

/** Writes a tile's value as printed, or why there is none. */
export function tileText(row: TileRow, { locale }: TileGridOptions): string {
  if (row.value === null) return row.statusText ?? chartWords(locale).noData;
  return formatNumber(row.value, row.decimals ?? decimalsOf(row.value), locale);
}

/** Works out where every tile, its name and, where there is room, its value stand. */
export function tileGridLayout(rows: readonly TileRow[], options: TileGridOptions): TileGridLayout {
  const width = chartWidth(options);
  const last = Math.max(0, ...rows.map((row) => row.col));
  // Where the last column holds archipelagos only, the sea before it is drawn narrower: tiles get wider on a phone.
  const narrowSea = rows.every((row) => row.col < last || row.kind === "archipelago") ? 0.6 : 0;
  const cellWidth = (width - 2) / (last + 1 - narrowSea);
  const roomy = cellWidth >= 60;
  const fontSize = roomy ? 12 : 11;
  const linesOf = (row: TileRow): string[] => tileLines(row, { roomy, width: cellWidth - 2, fontSize }, options);
  const most = Math.max(0, ...rows.map((row) => linesOf(row).length));
  const cellHeight = Math.max(roomy ? 36 : 29, most * (fontSize + 1) + 4);
  const heading = wrapText(`${options.valueLabel} (${unitsText(rows, options)})`, width - 4, boldSize).map((text, index) => ({
    x: 1,
    y: 12 + index * 16,
    text,
  }));
  const legend = flow(tileClasses(options), { width: width - 2, top: heading.length * 16 });
  const top = legend.bottom + 10;
  const tiles = rows.map((row): Tile => {
    const step = row.value === null ? null : stepOf(row.value, options.thresholds);
    const [fill, textInk] = step !== null ? [stepColor(step), stepInk(step)] : [row.kind === "archipelago" ? ink.ground : hatchFill, ink.text];
    return {
      row,
      x: 2 + (row.col === last ? row.col - narrowSea : row.col) * cellWidth,
      y: top + row.row * cellHeight + 1,
      width: cellWidth - 2,
      height: cellHeight - 2,
      fill,
      ink: textInk,
      reading: `${row.label}: ${withDisputeSign(tileReading(row, options), row)}`,
    };
  });
  return {
    heading,
    legend,
    tiles,
    labels: tiles.flatMap((tile) => tileLabels(tile, linesOf(tile.row), fontSize)),
    fontSize,
    height: top + (Math.max(-1, ...rows.map((row) => row.row)) + 1) * cellHeight + 2,
  };
}

/** Breaks the name of a tile into lines, with the value below it where there is room, and the sign last. */
function tileLines(
  row: TileRow,
  { roomy, width, fontSize }: { roomy: boolean; width: number; fontSize: number },
  options: TileGridOptions,
): string[] {
  const name = roomy ? row.label : row.label.replace(/^QĐ\. /, "");
  const names = textWidth(name, fontSize) <= width ? [name] : wrapText(name.replace(/\.(?=\p{L})/u, ". "), width, fontSize);
  if (roomy && row.value !== null && names.length === 1) return [...names, withDisputeSign(tileText(row, options), row)];
  return row.isDisputed === true ? namesWithSign(names, width, fontSize) : names;
}

function tileLabels(tile: Tile, lines: readonly string[], fontSize: number): TileGridLayout["labels"] {
  const first = tile.y + tile.height / 2 - ((lines.length - 1) * (fontSize + 1)) / 2 + fontSize / 3;
  return lines.map((text, index) => ({
    x: tile.x + tile.width / 2,
    y: first + index * (fontSize + 1),
    text,
    fill: tile.ink,
    hatched: tile.fill === hatchFill,
  }));
}

/** Where there is no room for the value the sign stands after the whole name: on its last line, or on a line of its own. */
function namesWithSign(names: readonly string[], width: number, fontSize: number): string[] {
  const last = `${names.at(-1) ?? ""}${disputeSign}`;
  return textWidth(last, fontSize) <= width - 2 ? [...names.slice(0, -1), last] : [...names, disputeSign];
}

/** Frames the tile of the area to point out. */
export function tileGridHighlight(rows: readonly TileRow[], options: TileGridOptions): Highlight | null {
  const tile = tileGridLayout(rows, options).tiles.find(({ row }) => row.areaId === options.highlightId);
  if (tile === undefined) return null;
  return { x: tile.x - 2.5, y: tile.y - 2.5, width: tile.width + 5, height: tile.height + 5, radius: 3 };
}
