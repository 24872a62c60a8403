import Papa from "papaparse";
import { columnLetter } from "../../lib/column-letter.ts";
import { readDay } from "../../lib/vietnamese-date.ts";
import type { Field } from "../../registry/table-schema.ts";
import type { PublishedTable } from "./published-table.ts";

/** One value of a download that is not what is published now. */
export interface ChangedCell {
  /** As a spreadsheet shows it: B14. */
  cell: string;
  column: string;
  key: string;
  inFile: string;
  published: string;
}

/** How a file that was once downloaded stands to what is published now. */
export interface DownloadComparison {
  rows: number;
  same: number;
  changed: ChangedCell[];
  /** Keys of rows that only the file has, with its row number. */
  onlyInFile: { row: number; key: string }[];
  /** Keys of rows that only the published table has. */
  onlyPublished: string[];
}

/** Finds the published table that a file is a copy of: its first row names all columns of the table and no other. */
export function tableOfDownload(records: readonly (readonly string[])[], tables: readonly PublishedTable[]): PublishedTable | null {
  const header = new Set((records[0] ?? []).map((name) => name.trim()).filter((name) => name !== ""));
  return tables.find((table) => table.fields.length === header.size && table.fields.every((field) => header.has(field.name))) ?? null;
}

/** Compares a download with the published CSV, row by row through the key; what Excel does to a cell on opening and saving is no change. */
export function compareDownload(table: PublishedTable, records: readonly (readonly string[])[], publishedCsv: string): DownloadComparison {
  const inFile = rowsOf(table, records);
  const published = new Map(rowsOf(table, Papa.parse<string[]>(publishedCsv, { skipEmptyLines: true }).data).map((row) => [row.key, row]));
  const comparison: DownloadComparison = { rows: inFile.length, same: 0, changed: [], onlyInFile: [], onlyPublished: [] };
  const seen = new Set<string>();
  for (const row of inFile) {
    const now = published.get(row.key);
    seen.add(row.key);
    if (now === undefined) {
      comparison.onlyInFile.push({ row: row.row, key: row.key });
      continue;
    }
    const changes = table.fields.flatMap((field) => {
      const [mine, theirs] = [row.cells.get(field.name), now.cells.get(field.name)];
      if (mine === undefined || theirs === undefined || mine.value === theirs.value) return [];
      return [{ cell: `${columnLetter(mine.position)}${row.row}`, column: field.name, key: row.key, inFile: mine.text, published: theirs.text }];
    });
    comparison.changed.push(...changes);
    if (changes.length === 0) comparison.same += 1;
  }
  for (const key of published.keys()) if (!seen.has(key)) comparison.onlyPublished.push(key);
  return comparison;
}

interface Row {
  row: number;
  key: string;
  cells: Map<string, { position: number; text: string; value: string }>;
}

function rowsOf(table: PublishedTable, records: readonly (readonly string[])[]): Row[] {
  const header = (records[0] ?? []).map((name) => name.trim());
  const columns = table.fields.map((field) => ({ field, position: header.indexOf(field.name) }));
  return records.slice(1).flatMap((record, index) => {
    if (record.every((cell) => cell.trim() === "")) return [];
    const cells = new Map(
      columns.map(({ field, position }) => {
        const text = record[position] ?? "";
        return [field.name, { position, text, value: plainValue(field, text) }];
      }),
    );
    return [{ row: index + 2, key: table.primaryKey.map((name) => cells.get(name)?.value ?? "").join(" | "), cells }];
  });
}

/** Undoes what spreadsheets and the formats of this site do to a value: decimal comma, TRUE, dates, the apostrophe before text. */
function plainValue({ type }: Field, text: string): string {
  const trimmed = text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
  if (type === "integer" || type === "number") {
    const plain = trimmed.replace(",", ".");
    return /^-?\d+(?:\.\d+)?$/.test(plain) ? String(Number(plain)) : trimmed;
  }
  if (type === "boolean") return trimmed.toLowerCase();
  if (type === "date") return readDay(trimmed) ?? trimmed;
  const bare = trimmed.replace(/^'/, "");
  return type === "list"
    ? bare
        .split(";")
        .map((part) => part.trim())
        .join(";")
    : bare;
}
