import { csvLine } from "../lib/csv-line.ts";
import { readDay } from "../lib/vietnamese-date.ts";
import { CsvCells } from "./csv-cells.ts";
import { KeptValues } from "./kept-values.ts";
import type { Field, Row, TableSchema } from "./table-schema.ts";

/**
 * Reads one of our own CSVs into typed rows; empty cells are null, lists are split at ";".
 *
 * @param csv its text, or its bytes as UTF-8.
 * @param texts what tables read together share: an id that many rows of many tables name is kept once.
 * @throws with every cell that is not of its column, every row that is not of the width of the header, and the first quotation mark that
 * nothing closes or that something follows: what stands after it cannot be told.
 */
export function tableFromCsv<T extends TableSchema>(schema: T, csv: string | Uint8Array, texts = new SharedTexts()): Row<T>[] {
  const cells = new CsvCells(typeof csv === "string" ? new TextEncoder().encode(csv) : csv);
  if (cells.isAtEnd) throw new Error(`${schema.name}.csv is empty: not even a header.`);
  const problems: string[] = [];
  const header = headerOf(cells);
  if (cells.fault !== null) throw new Error(`${schema.name}.csv, row 1: ${cells.fault}`);
  const columns = columnsUnder(header, { schema, texts, problems });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const empty = emptyRow(schema);
  const rows: Row<T>[] = [];
  for (let line = 2; !cells.isAtEnd; line++) {
    cells.next();
    if (cells.isEmpty && cells.isLastOfRow && cells.fault === null) continue;
    const row = { ...empty };
    let width = 0;
    for (;;) {
      const column = columns[width++];
      if (column !== undefined && !(cells.isEmpty && (column.mayBeNull || cells.fault !== null))) row[column.name] = column.valueOf(cells, line);
      if (cells.isLastOfRow) break;
      cells.next();
    }
    if (cells.fault !== null) problems.push(`${schema.name}.csv, row ${line}: ${cells.fault}`);
    else if (width === columns.length) rows.push(row as Row<T>);
    else problems.push(`${schema.name}.csv, row ${line}: ${width} cells, but the header has ${columns.length}.`);
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return rows;
}

function headerOf(cells: CsvCells): string[] {
  const header: string[] = [];
  do {
    cells.next();
    header.push(cells.text());
  } while (!cells.isLastOfRow);
  return header;
}

interface Column {
  name: string;
  mayBeNull: boolean;
  valueOf: (cell: CsvCells, line: number) => unknown;
}

/** Gives the columns in the order of a header; what is wrong with the header, or with a cell later, is added to the problems. */
function columnsUnder(
  header: readonly string[],
  { schema, texts, problems }: { schema: TableSchema; texts: SharedTexts; problems: string[] },
): Column[] {
  const missing = schema.fields.filter(({ name }) => !header.includes(name));
  problems.push(...missing.map(({ name }) => `${schema.name}.csv has no column "${name}".`));
  const repeated = new Set(header.filter((name, index) => header.indexOf(name) !== index));
  problems.push(...[...repeated].map((name) => `${schema.name}.csv has the column "${name}" twice.`));
  return header.map((name) => {
    const field = schema.fields.find((one) => one.name === name);
    if (field === undefined) problems.push(`${schema.name}.csv has an unknown column "${name}".`);
    const { required = false, type = "text" } = field ?? {};
    const refuse = (fault: CellFault, text: string, line: number): void => {
      problems.push(`${schema.name}.csv, row ${line}, column "${name}": ${faultText(field!, fault, text)}`);
    };
    return {
      name,
      mayBeNull: !required && type !== "list",
      valueOf: field === undefined ? () => null : valueReader(schema, field, { texts, refuse }),
    };
  });
}

/**
 * Makes a row without values whose copies engines keep compact.
 *
 * A row of thirty columns that is put together name by name becomes a hash table: four times the memory, and slow to read.
 */
function emptyRow({ fields }: TableSchema): Record<string, unknown> {
  return JSON.parse(JSON.stringify(Object.fromEntries(fields.map(({ name }) => [name, null])))) as Record<string, unknown>;
}

/** Columns repeat few values; of a column where nearly every cell is its own, keeping more would only cost memory. */
const valuesKept = 5000;

/** Texts that the columns of several tables hold, each kept once. */
export class SharedTexts extends KeptValues<string> {
  constructor() {
    super((text) => text);
  }
}

const [encoder, decoder] = [new TextEncoder(), new TextDecoder("utf-8", { ignoreBOM: true })];

/** A part of a text keeps all of it in memory; its copy does not, and neither does a short one. */
function copyOf(text: string): string {
  return text.length < 13 ? text : decoder.decode(encoder.encode(text));
}

interface CellContext {
  texts: SharedTexts;
  refuse: (fault: CellFault, text: string, line: number) => void;
}

/** Reads the cells of a column: equal cells give one value. */
function valueReader(schema: TableSchema, field: Field, { texts, refuse }: CellContext): Column["valueOf"] {
  const read = (text: string, line: number): unknown => {
    const fault = cellFault(field, text);
    return fault === null ? cellFromText(field, text) : refuse(fault, text, line);
  };
  if (isShared(schema, field)) return (cell, line) => (cell.isEmpty ? read("", line) : texts.ofCell(cell, line));
  const values = new KeptValues<unknown>((text, line) => {
    const value = read(text, line);
    return Array.isArray(value) ? value.map((part: string) => texts.ofText(copyOf(part), line)) : value;
  }, valuesKept);
  return (cell, line) => values.ofCell(cell, line);
}

/** Says whether a column holds texts that other tables hold too: ids of rows, and what refers to them. */
function isShared({ primaryKey }: TableSchema, { name, type, references, oneOf }: Field): boolean {
  return type === "text" && oneOf === undefined && (references !== undefined || (primaryKey.length === 1 && primaryKey.includes(name)));
}

/** Writes rows as CSV with LF, no BOM, in the column order of the schema. */
export function tableToCsv<T extends TableSchema>(schema: T, rows: readonly Row<T>[]): string {
  const names = schema.fields.map((field) => field.name);
  const lines = rows.map((row) => csvLine(names.map((name) => cellToText((row as Record<string, unknown>)[name]))));
  return csvLine(names) + lines.join("");
}

/** What keeps a text from being a value of its column. */
export type CellFault = "missing" | "notListed" | "integer" | "number" | "boolean" | "date" | "list";

const expectations: Readonly<Record<Exclude<CellFault, "missing" | "notListed">, string>> = {
  integer: "a whole number",
  number: "a number with a decimal point",
  boolean: "true or false",
  date: "a day of the calendar as YYYY-MM-DD",
  list: 'a list joined by ";" without empty places',
};

function faultText(field: Field, fault: CellFault, text: string): string {
  if (fault === "missing") return "is empty, but the column is required.";
  if (fault === "notListed") return `"${text}" is none of ${field.oneOf?.join(", ")}.`;
  return `expected ${expectations[fault]}, found "${text}".`;
}

/** Says what keeps a text from being a value of a column; null: nothing. */
export function cellFault(field: Field, text: string): CellFault | null {
  if (text === "") return field.required === true && field.type !== "list" ? "missing" : null;
  if (field.oneOf !== undefined && !field.oneOf.includes(text)) return "notListed";
  switch (field.type) {
    case "list":
      return text.split(";").some((part) => part.trim() === "") ? "list" : null;
    case "integer":
      return /^-?\d+$/.test(text) ? null : "integer";
    case "number":
      return /^-?\d+(\.\d+)?$/.test(text) ? null : "number";
    case "boolean":
      return text === "true" || text === "false" ? null : "boolean";
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/.test(text) && readDay(text) !== null ? null : "date";
    case "text":
      return null;
  }
}

/** Gives the value of a text without a fault; empty is null, or an empty list. */
export function cellFromText(field: Field, text: string): unknown {
  if (field.type === "list") return text === "" ? [] : text.split(";").map((part) => part.trim());
  if (text === "") return null;
  if (field.type === "integer" || field.type === "number") return Number(text);
  return field.type === "boolean" ? text === "true" : text;
}

/** Writes one value as it stands in our CSVs: nothing for null, lists joined by ";". */
export function cellToText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.join(";") : String(value);
}
