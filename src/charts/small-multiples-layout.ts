import { type Bound, decimalsOf, formatBoundedShort, type Unit } from "../lib/format.ts";
import { type AxisDomain, axisDomain, linear } from "./axis-domain.ts";
import { type ChartOptions, chartWidth } from "./chart-options.ts";
import { withDisputeSign } from "./dispute-sign.ts";
import { panelReading, smallMultiplesNote } from "./small-multiples-description.ts";
import { boldSize, fitText, textWidth, wrapText } from "./text-width.ts";
import { lineHeight, type PlacedText } from "./theme.ts";

/** One year of one unit; each unit has a panel of its own. */
export interface SmallMultiplesRow {
  panelId: string;
  label: string;
  year: number;
  value: number;
  decimals?: number | null | undefined;
  bound?: Bound | null | undefined;
  /** A discrepancy concerns the value. */
  isDisputed?: boolean | undefined;
  /** Where it is not the unit of the others. */
  unit?: Unit | undefined;
  /** Values of one segment compare; the line never leaves it. */
  segment: string;
}

export interface SmallMultiplesOptions extends ChartOptions {
  unit: Unit;
  /** Whether heights may be compared from panel to panel; else each panel has an axis of its own. */
  isAxisShared: boolean;
  firstYear: number;
  lastYear: number;
}

export interface PanelPoint {
  x: number;
  y: number;
  run: string;
  isOpen: boolean;
  /** Whose value it is, of which year. */
  reading: string;
}

export interface SmallMultiplesLayout {
  points: PanelPoint[];
  /** From left to right, at a height in px. */
  bases: { left: number; right: number; y: number }[];
  grid: { left: number; right: number; y: number }[];
  breaks: { x: number; top: number; bottom: number }[];
  names: PlacedText[];
  valuesAtStart: PlacedText[];
  valuesAtEnd: PlacedText[];
  yearsAtStart: PlacedText[];
  yearsAtEnd: PlacedText[];
  notes: PlacedText[];
  height: number;
}

const gap = 20;
const plotHeight = 74;
const inset = 6;
/** Room for a value below its point. */
const below = 18;

/** Lists the panels in the order of their first rows, each with its rows by year. */
export function panelsOf(rows: readonly SmallMultiplesRow[]): SmallMultiplesRow[][] {
  const panels = new Map<string, SmallMultiplesRow[]>();
  for (const row of rows) panels.set(row.panelId, [...(panels.get(row.panelId) ?? []), row]);
  return [...panels.values()].map((panel) => panel.sort((a, b) => a.year - b.year));
}

/** Writes a value as printed, in signs. */
export function panelValueText(row: SmallMultiplesRow, { locale }: Pick<SmallMultiplesOptions, "locale">): string {
  return formatBoundedShort({ value: row.value, decimals: row.decimals ?? decimalsOf(row.value), bound: row.bound ?? null }, locale);
}

/** Works out where everything of the panels stands. */
export function smallMultiplesLayout(rows: readonly SmallMultiplesRow[], options: SmallMultiplesOptions): SmallMultiplesLayout {
  const width = chartWidth(options);
  const panels = panelsOf(rows);
  const columns = Math.max(1, Math.floor((width + gap) / 170));
  const panelWidth = (width - 4 - gap * (columns - 1)) / columns;
  const shared = axisDomain(
    rows.map((row) => row.value),
    { count: 3 },
  );
  const noteLines = wrapText(smallMultiplesNote(shared, options), width - 8);
  const layout: SmallMultiplesLayout = {
    points: [],
    bases: [],
    grid: [],
    breaks: [],
    names: [],
    valuesAtStart: [],
    valuesAtEnd: [],
    yearsAtStart: [],
    yearsAtEnd: [],
    notes: noteLines.map((text, index) => ({ x: 2, y: 12 + index * lineHeight, text })),
    height: 0,
  };
  let top = noteLines.length * lineHeight + 6;
  for (let first = 0; first < panels.length; first += columns) {
    const ofRow = panels.slice(first, first + columns);
    const names = ofRow.map(([row]) => nameLines(row?.label ?? "", panelWidth));
    const lines = Math.max(...names.map((name) => name.length));
    for (const [column, panel] of ofRow.entries()) {
      const left = 2 + column * (panelWidth + gap);
      const plotTop = top + lines * lineHeight + 18;
      for (const [line, text] of names[column]!.entries()) layout.names.push({ x: left, y: top + 12 + line * lineHeight, text });
      placePanel(
        layout,
        panel,
        { left, right: left + panelWidth, top: plotTop, bottom: plotTop + plotHeight },
        options.isAxisShared ? shared : null,
        options,
      );
    }
    top += lines * lineHeight + 18 + plotHeight + 34;
  }
  layout.height = top;
  return layout;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function nameLines(label: string, width: number): string[] {
  const lines = wrapText(label, width, boldSize);
  return lines.length <= 2 ? lines : [lines[0]!, fitText([lines.slice(1).join(" ")], width, boldSize)];
}

function placePanel(
  layout: SmallMultiplesLayout,
  panel: readonly SmallMultiplesRow[],
  box: Box,
  shared: AxisDomain | null,
  options: SmallMultiplesOptions,
): void {
  const axis =
    shared ??
    axisDomain(
      panel.map((row) => row.value),
      { count: 2 },
    );
  const { firstYear, lastYear } = options;
  const x = firstYear === lastYear ? () => (box.left + box.right) / 2 : linear([firstYear, lastYear], [box.left + inset, box.right - inset]);
  const y = linear(axis.domain, [box.bottom - below, box.top + inset]);
  layout.bases.push({ left: box.left, right: box.right, y: box.bottom });
  if (shared !== null) for (const tick of shared.ticks) layout.grid.push({ left: box.left, right: box.right, y: y(tick) });
  let run = 0;
  for (const [index, row] of panel.entries()) {
    const before = panel[index - 1];
    if (before !== undefined && (before.segment !== row.segment || before.year + 1 !== row.year)) run += 1;
    if (before !== undefined && before.segment !== row.segment)
      layout.breaks.push({ x: (x(before.year) + x(row.year)) / 2, top: box.top, bottom: box.bottom });
    layout.points.push({
      x: x(row.year),
      y: y(row.value),
      run: `${row.panelId} ${run}`,
      isOpen: row.bound != null,
      reading: `${row.label}, ${row.year}: ${withDisputeSign(panelReading(row, options), row)}`,
    });
  }
  placeValues(layout, panel, { box, x, y }, options);
  layout.yearsAtStart.push({ x: box.left, y: box.bottom + 15, text: String(firstYear) });
  if (firstYear !== lastYear) layout.yearsAtEnd.push({ x: box.right, y: box.bottom + 15, text: String(lastYear) });
}

interface Scales {
  box: Box;
  x: (year: number) => number;
  y: (value: number) => number;
}

/** Writes the last value, and the first where the two do not touch; each stands away from the line, what lies between is left to the table. */
function placeValues(layout: SmallMultiplesLayout, panel: readonly SmallMultiplesRow[], { box, x, y }: Scales, options: SmallMultiplesOptions): void {
  const [first, second, beforeLast, last] = [panel[0]!, panel[1], panel.at(-2), panel.at(-1)!];
  const placed = (row: SmallMultiplesRow, neighbour: SmallMultiplesRow | undefined): PlacedText => {
    const isBelow = neighbour !== undefined && neighbour.value > row.value;
    return { x: x(row.year), y: y(row.value) + (isBelow ? 15 : -8), text: withDisputeSign(panelValueText(row, options), row) };
  };
  const end = placed(last, beforeLast);
  const endLeft = Math.max(box.left, Math.min(end.x + inset, box.right) - textWidth(end.text));
  layout.valuesAtEnd.push({ ...end, x: endLeft + textWidth(end.text) });
  if (first === last) return;
  const start = placed(first, second);
  const startRight = Math.max(box.left, start.x - inset) + textWidth(start.text);
  if (startRight + 4 < endLeft || Math.abs(start.y - end.y) > 14) layout.valuesAtStart.push({ ...start, x: startRight - textWidth(start.text) });
}
