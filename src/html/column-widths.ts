import type { Table, Text } from "../site/model.ts";

/** The least width of a column of text, by the longest text in it; classes of the style sheet. */
const steps = [
  { longerThan: 60, className: "w3" },
  { longerThan: 22, className: "w2" },
  { longerThan: 9, className: "w1" },
] as const;

/**
 * Gives each column the class that its heading carries: numbers at the end, text never narrower than is pleasant to read.
 *
 * Without it a phone squeezes sentences into columns of one word before the table begins to scroll.
 */
export function columnWidths(table: Table): (string | undefined)[] {
  return table.columns.map((column, index) => {
    if (column.numeric === true) return "n";
    const longest = table.rows.reduce((most, row) => Math.max(most, textLength(row.cells[index] ?? [])), Math.min(column.title.length, 10));
    return steps.find((step) => longest > step.longerThan)?.className;
  });
}

function textLength(text: Text): number {
  return text.reduce((sum, part) => sum + (typeof part === "string" ? part.length : part.text.length), 0);
}
