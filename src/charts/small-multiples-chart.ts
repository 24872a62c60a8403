import * as Plot from "@observablehq/plot";
import { type SmallMultiplesOptions, type SmallMultiplesRow, smallMultiplesLayout, type PanelPoint } from "./small-multiples-layout.ts";
import { ink, plotOptions, texts } from "./theme.ts";

/**
 * Draws an index of several units over years, a panel each, so that lines do not cross.
 *
 * A line joins values that compare and follow each other; panels share an axis only where their values compare.
 */
export function smallMultiplesChart(rows: readonly SmallMultiplesRow[], options: SmallMultiplesOptions): Plot.PlotOptions {
  const layout = smallMultiplesLayout(rows, options);
  const lines = layout.points.filter((point) => layout.points.some((other) => other !== point && other.run === point.run));
  const dots = (isOpen: boolean): PanelPoint[] => layout.points.filter((point) => point.isOpen === isOpen);
  const at = { x: "x", y: "y" } as const;
  const across = { x1: "left", x2: "right", y: "y" } as const;
  const marks = [
    layout.grid.length === 0 ? null : Plot.ruleY(layout.grid, { ...across, stroke: ink.grid }),
    layout.bases.length === 0 ? null : Plot.ruleY(layout.bases, { ...across, stroke: ink.muted }),
    layout.breaks.length === 0 ? null : Plot.ruleX(layout.breaks, { x: "x", y1: "top", y2: "bottom", stroke: ink.muted, strokeDasharray: "5 3" }),
    lines.length === 0 ? null : Plot.line(lines, { ...at, z: "run", stroke: ink.mark, strokeWidth: 2 }),
    dots(false).length === 0 ? null : Plot.dot(dots(false), { ...at, title: "reading", r: 3.5, fill: ink.mark }),
    dots(true).length === 0 ? null : Plot.dot(dots(true), { ...at, title: "reading", r: 3.5, fill: ink.ground, stroke: ink.mark, strokeWidth: 1.5 }),
    texts(layout.notes, { fill: ink.muted }),
    texts(layout.names, { bold: true }),
    texts(layout.valuesAtStart),
    texts(layout.valuesAtEnd, { anchor: "end" }),
    texts(layout.yearsAtStart, { fill: ink.muted }),
    texts(layout.yearsAtEnd, { anchor: "end", fill: ink.muted }),
  ];
  return plotOptions(options, { height: layout.height, marks });
}
