/** What a CSV cell may not hold outside quotation marks, or would be trimmed from one by some readers. */
const needsQuotes = /[",\r\n\uFEFF]|^ | $/;

/** Writes one record of a CSV, with its line break: cells joined by ",", quoted only where they must be. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(",")}\n`;
}

function quoted(cell: string): string {
  return needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
