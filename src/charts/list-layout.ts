import { textWidth, wrapText } from "./text-width.ts";
import { lineHeight, type PlacedText } from "./theme.ts";

/** The head of a row in a list: its name in as many lines as it takes, its value at the end of the first. */
export interface RowHead {
  names: PlacedText[];
  value: PlacedText;
  bottom: number;
}

/** Places a row's name and value; what hangs on the row starts at `bottom`. */
export function rowHead(
  name: string,
  value: string,
  { left, right, top, valueSize = 12 }: { left: number; right: number; top: number; valueSize?: number },
): RowHead {
  const lines = wrapText(name, Math.max(right - left - textWidth(value, valueSize) - 12, 80));
  return {
    names: lines.map((text, index) => ({ x: left, y: top + 12 + index * lineHeight, text })),
    value: { x: right, y: top + 12, text: value },
    bottom: top + Math.max(1, lines.length) * lineHeight,
  };
}

/** A text with a coloured sample before it. */
export interface FlowItem {
  text: string;
  fill: string | null;
}

/** Places items one after the other, in as many lines as they take; a sample is 10 px wide. */
export function flow(
  items: readonly FlowItem[],
  { width, top }: { width: number; top: number },
): { swatches: { x: number; y: number; width: number; height: number; fill: string }[]; texts: PlacedText[]; bottom: number } {
  const swatches = [];
  const texts: PlacedText[] = [];
  let x = 1;
  let y = top + lineHeight;
  for (const { text, fill } of items) {
    const before = fill === null ? 0 : 15;
    const itemWidth = before + textWidth(text);
    if (x > 1 && x + itemWidth > width) {
      x = 1;
      y += lineHeight;
    }
    if (fill !== null) swatches.push({ x: x + 0.5, y: y - 10, width: 10, height: 10, fill });
    texts.push({ x: x + before, y, text });
    x += itemWidth + 14;
  }
  return { swatches, texts, bottom: y };
}
