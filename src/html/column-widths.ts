import type { Column, Table, Text } from "../site/model.ts";

/** The least width of a column of text, by the longest text in it; classes of the style sheet, with their width in pixels. */
const steps = [
  { longerThan: 60, className: "w3", pixels: 208 },
  { longerThan: 22, className: "w2", pixels: 136 },
  { longerThan: 9, className: "w1", pixels: 80 },
] as const;

/** What a phone of 360 px has between its margins, less what the estimate may miss, and what a tablet has, in pixels. */
const phoneRoom = 310;
const tabletRoom = 600;
/** About one letter, and what stands after each cell, in pixels. */
const letter = 8;
const padding = 12;
/** Beyond this many columns a list of cells would be longer than anyone reads. */
const mostListed = 16;

/** How a table is laid out: classes of the style sheet. */
export interface TableLayout {
  /** One for each column, which its heading carries: numbers at the end, text never narrower than is pleasant to read. */
  columns: (string | undefined)[];
  /** Under which rows become lists on a narrow screen; none where the numbers of the table are seen anyway. */
  list: "stack" | "stack-narrow" | undefined;
}

/**
 * Lays out a table by the texts in it.
 *
 * Without widths a phone squeezes sentences into columns of one word before the table begins to scroll; and a number that is cut at the
 * edge of its box reads as a smaller number.
 */
export function tableLayout(table: Table): TableLayout {
  const texts = table.columns.map((_, index) => table.rows.map((row) => textOf(row.cells[index] ?? [])));
  return {
    columns: table.columns.map((column, index) => (column.numeric === true ? "n" : stepOf(column, texts[index] ?? [])?.className)),
    list: listClass(table, texts),
  };
}

function listClass({ isStacked, columns }: Table, texts: readonly string[][]): TableLayout["list"] {
  if (isStacked === true) return "stack";
  const last = columns.findLastIndex(({ numeric }) => numeric === true);
  if (last === -1 || columns.length > mostListed) return undefined;
  const width = columns.slice(0, last + 1).reduce((sum, column, index) => sum + leastWidth(column, texts[index] ?? []), 0);
  if (width <= phoneRoom) return undefined;
  return width > tabletRoom ? "stack" : "stack-narrow";
}

/** Estimates how narrow a column can become, in pixels: a whole number, the longest word, the least width of its class. */
function leastWidth(column: Column, texts: readonly string[]): number {
  const heading = longestWord([column.title]) * letter + padding;
  // Digits are wider than letters, and marks stand beside them.
  if (column.numeric === true) return Math.max(longestOf(texts) * (letter + 1) + padding, heading);
  return Math.max(longestWord(texts) * letter + padding, heading, stepOf(column, texts)?.pixels ?? 0);
}

function longestOf(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

/** Measures the longest word; a text that is no longer than a word before it holds no longer one. */
function longestWord(texts: readonly string[]): number {
  return texts.reduce((most, text) => (text.length <= most ? most : Math.max(most, longestWordOf(text))), 0);
}

function longestWordOf(text: string): number {
  let most = 0;
  let start = 0;
  for (let position = 0; position <= text.length; position++) {
    if (position < text.length && !isWhiteSpace(text.charCodeAt(position))) continue;
    most = Math.max(most, position - start);
    start = position + 1;
  }
  return most;
}

/** Says whether a code is that of a space, of a line break or of a space that does not break. */
function isWhiteSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f;
}

function stepOf(column: Column, texts: readonly string[]): (typeof steps)[number] | undefined {
  const longest = Math.max(longestOf(texts), Math.min(column.title.length, 10));
  return steps.find((step) => longest > step.longerThan);
}

function textOf(text: Text): string {
  let all = "";
  for (const part of text) all += typeof part === "string" ? part : part.text;
  return all;
}
