import { chartDescription, type ChartSpec } from "../../charts/chart-spec.ts";
import type { Figure } from "../model.ts";

/**
 * Points out one unit in a figure: in its chart, in the words about it and in its table.
 *
 * @param unitIds the units of the rows of the table.
 */
export function highlighted(figure: Figure, unitIds: readonly string[], highlightId: string): Figure {
  const rows = figure.table.rows.map((row, position) => (unitIds[position] === highlightId ? { ...row, emphasis: true } : row));
  const marked = { ...figure, table: { ...figure.table, rows } };
  if (figure.chart === null) return marked;
  const chart = { ...figure.chart, options: { ...figure.chart.options, highlightId } } as ChartSpec;
  return { ...marked, chart, description: chartDescription(chart) };
}
