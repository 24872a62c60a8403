import type { Locale } from "../i18n/locale.ts";

/** What every chart is told; JSON only, so that a chart can be drawn in a worker and cached by its content. */
export interface ChartOptions {
  /** Unique on its page, [a-z][a-z0-9-]*: stands before every id in the SVG. */
  id: string;
  locale: Locale;
  /** What the chart shows: its accessible name. */
  title: string;
  /** Replaces the description that is generated from the rows. */
  description?: string | null | undefined;
  /** What must be kept in mind of values that the chart sets together: said after the description, where the page's notes are not at hand. */
  condition?: string | null | undefined;
  /** In px; text is 12 px high at any width, so a chart for a phone is drawn at 320. */
  width?: number | undefined;
  /** The row to point out: laid under the finished drawing, so the drawing is shared by all rows. */
  highlightId?: string | null | undefined;
}

export const defaultWidth = 640;

/** Gives the width to draw at. */
export function chartWidth(options: ChartOptions): number {
  return options.width ?? defaultWidth;
}

/** A frame laid under the finished drawing, with a label where the drawing has none. */
export interface Highlight {
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  label?: { x: number; y: number; anchor: "start" | "end"; text: string };
}
