import Papa from "papaparse";
import type { TableFile } from "./table-files.ts";

const otherwiseWords = {
  order: ["chỉ đổi thứ tự các dòng", "only the order of the rows changed"],
  columns: ["chỉ đổi các cột, giá trị như cũ", "only the columns changed, values are as they were"],
  repeated: ["chỉ bỏ các dòng lặp lại", "only repeated rows went"],
  form: ["chỉ đổi cách ghi tệp (xuống dòng, ngoặc kép), giá trị như cũ", "only the way the file is written changed (line ends, quotation marks), values are as they were"],
} as const;

/** How one table differs from the one written before. */
export interface TableChange {
  table: string;
  added: number;
  removed: number;
  changed: number;
  /** What the file differs in although every row is as it was; null: the rows tell. */
  otherwise: keyof typeof otherwiseWords | null;
  /** The first differences, each in one line. */
  examples: string[];
}

const shownExamples = 20;

/** Compares a table with its previous CSV, row by row through the primary key; null: the same bytes. Of a new table the rows are only counted. */
export function tableChange(file: TableFile, previousCsv: string | null): TableChange | null {
  if (previousCsv === file.csv) return null;
  const change: TableChange = { table: file.schema.name, added: 0, removed: 0, changed: 0, otherwise: null, examples: [] };
  if (previousCsv === null) return { ...change, added: file.rows };
  const before = readTable(file, previousCsv);
  const after = readTable(file, file.csv);
  const names = [...new Set([...before.header, ...after.header])];
  const columns = names.map((name) => ({ name, old: before.header.indexOf(name), now: after.header.indexOf(name) }));
  const show = (line: () => string): void => {
    if (change.examples.length < shownExamples) change.examples.push(line());
  };
  for (const [key, row] of after.rows) {
    const old = before.rows.get(key);
    if (old === undefined) {
      change.added += 1;
      show(() => `+ ${key}`);
      continue;
    }
    const differing = columns.filter((column) => (old[column.old] ?? "") !== (row[column.now] ?? ""));
    if (differing.length === 0) continue;
    change.changed += 1;
    show(() => `~ ${key}: ${differing.map((column) => `${column.name} “${old[column.old] ?? ""}” → “${row[column.now] ?? ""}”`).join(", ")}`);
  }
  for (const key of before.rows.keys()) {
    if (after.rows.has(key)) continue;
    change.removed += 1;
    show(() => `- ${key}`);
  }
  if (change.added + change.removed + change.changed > 0) return change;
  if (before.header.join() !== after.header.join()) return { ...change, otherwise: "columns" };
  if (before.records !== after.records) return { ...change, otherwise: "repeated" };
  return { ...change, otherwise: [...before.rows.keys()].join("\n") === [...after.rows.keys()].join("\n") ? "form" : "order" };
}

/** Words a change for the terminal: what was added, removed and changed, else what differs although every row is the same. */
export function tableChangeLines({ table, added, removed, changed, otherwise, examples }: TableChange, english: boolean): string[] {
  if (otherwise !== null) return [`${table}: ${otherwiseWords[otherwise][0]}${english ? ` (${otherwiseWords[otherwise][1]})` : ""}`];
  const rest = added + removed + changed - examples.length;
  const head = `${table}: thêm ${added}, bớt ${removed}, sửa ${changed} dòng${english ? ` (${added} added, ${removed} removed, ${changed} changed)` : ""}`;
  const more = rest > 0 && examples.length > 0 ? [`  … và ${rest} dòng nữa${english ? ` (and ${rest} more)` : ""}`] : [];
  return [head, ...examples.map((example) => `  ${example}`), ...more];
}

function readTable({ schema }: TableFile, csv: string): { header: string[]; records: number; rows: Map<string, string[]> } {
  const [header = [], ...records] = Papa.parse<string[]>(csv, { delimiter: ",", skipEmptyLines: true }).data;
  const positions = schema.primaryKey.map((name) => header.indexOf(name));
  return { header, records: records.length, rows: new Map(records.map((record) => [positions.map((position) => record[position] ?? "").join(" | "), record])) };
}
