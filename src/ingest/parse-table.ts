import Papa from "papaparse";

/** The records of a CSV text as a spreadsheet would show them: record n stands in row n + 1. */
export interface ParsedTable {
  records: string[][];
  delimiter: string;
  /** Records in which a quotation mark is not closed in its place; none after the first can be trusted. */
  brokenQuotes: number[];
}

const delimiters = [",", ";", "\t"] as const;

/** Splits a CSV text into records; never guesses types, keeps blank rows so that row numbers stay right. */
export function parseTable(text: string, isHeading: (cell: string) => boolean): ParsedTable {
  const unix = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const declared = /^sep=(.)\n/.exec(unix);
  const body = declared === null ? unix : unix.slice(declared[0].length);
  const delimiter = declared?.[1] ?? delimiterOf(body, isHeading);
  const parsed = Papa.parse<string[]>(body, { delimiter, newline: "\n", skipEmptyLines: false });
  const records = parsed.data;
  while (records.length > 0 && isBlank(records.at(-1) ?? [])) records.pop();
  const brokenQuotes = parsed.errors.filter((error) => error.type === "Quotes").map((error) => error.row ?? 0);
  return { records, delimiter, brokenQuotes: [...new Set(brokenQuotes)].sort((left, right) => left - right) };
}

/** Finds a separator that is not read but would give known headings: "|" and the like; null: none. */
export function foreignDelimiter(text: string, isHeading: (cell: string) => boolean): string | null {
  const [first = ""] = text.replace(/^\uFEFF/, "").split(/\r?\n/, 1);
  return ["|", ":", "^", "~", "#", "\u00A6"].find((delimiter) => first.split(delimiter).filter(isHeading).length >= 2) ?? null;
}

/** Says whether a record holds nothing but spaces. */
export function isBlank(record: readonly string[]): boolean {
  return record.every((cell) => cell.trim() === "");
}

/** Chooses the delimiter that makes most known headings of the first record; more cells decide between equals. */
function delimiterOf(text: string, isHeading: (cell: string) => boolean): string {
  let best: { delimiter: string; known: number; cells: number } = { delimiter: ",", known: -1, cells: 0 };
  for (const delimiter of delimiters) {
    const first = Papa.parse<string[]>(text, { delimiter, newline: "\n", preview: 1 }).data[0] ?? [];
    const known = first.filter(isHeading).length;
    if (known > best.known || (known === best.known && first.length > best.cells)) best = { delimiter, known, cells: first.length };
  }
  return best.delimiter;
}
