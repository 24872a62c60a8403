import Papa from "papaparse";
import { csvLine } from "../lib/csv-line.ts";
import { readDay } from "../lib/vietnamese-date.ts";
import type { Field, Row, TableSchema } from "./table-schema.ts";

/**
 * Reads one of our own CSVs into typed rows; empty cells are null, lists are split at ";".
 *
 * @param texts what tables read together share: an id that many rows of many tables name is kept once.
 */
export function tableFromCsv<T extends TableSchema>(schema: T, csv: string, texts = new SharedTexts()): Row<T>[] {
  const rows: Row<T>[] = [];
  const problems: string[] = [];
  let reader: RowReader | null = null;
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), {
    delimiter: ",",
    skipEmptyLines: true,
    step: ({ data }) => {
      if (reader === null) reader = rowReader(schema, data, { texts, problems });
      else rows.push(reader(data, rows.length + 2) as Row<T>);
    },
  });
  if (reader === null) throw new Error(`${schema.name}.csv is empty: not even a header.`);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return rows;
}

type RowReader = (record: readonly string[], line: number) => Record<string, unknown>;

/** Reads the rows under a header; what is wrong with the header or a cell is added to the problems. */
function rowReader(schema: TableSchema, header: readonly string[], { texts, problems }: { texts: SharedTexts; problems: string[] }): RowReader {
  const columns = schema.fields.map((field) => ({
    name: field.name,
    position: header.indexOf(field.name),
    mayBeNull: field.required !== true && field.type !== "list",
    valueOf: cellReader(field, {
      shared: isShared(schema, field) ? texts : null,
      refuse: (fault, text, line) => problems.push(`${schema.name}.csv, row ${line}, column "${field.name}": ${faultText(field, fault, text)}`),
    }),
  }));
  for (const { name, position } of columns) if (position < 0) problems.push(`${schema.name}.csv has no column "${name}".`);
  for (const name of header)
    if (!schema.fields.some((field) => field.name === name)) problems.push(`${schema.name}.csv has an unknown column "${name}".`);
  const empty = emptyRow(schema);
  if (problems.length > 0) return () => empty;
  return (record, line) => {
    const row = { ...empty };
    for (const { name, position, mayBeNull, valueOf } of columns) {
      const text = record[position] ?? "";
      if (text !== "" || !mayBeNull) row[name] = valueOf(text, line);
    }
    return row;
  };
}

/**
 * Makes a row without values whose copies engines keep compact.
 *
 * A row of thirty columns that is put together name by name becomes a hash table: four times the memory, and slow to read.
 */
function emptyRow({ fields }: TableSchema): Record<string, unknown> {
  return JSON.parse(JSON.stringify(Object.fromEntries(fields.map(({ name }) => [name, null])))) as Record<string, unknown>;
}

/** Says whether other tables hold the values of a column too: ids of rows, and what refers to them. */
function isShared({ primaryKey }: TableSchema, { name, type, references }: Field): boolean {
  return references !== undefined || type === "list" || (primaryKey.length === 1 && primaryKey.includes(name));
}

/** Columns repeat few values; of a column where nearly every cell is its own, remembering more would only cost memory. */
const valuesRemembered = 5000;

interface CellContext {
  /** What other columns and tables share with this one; null: nothing. */
  shared: SharedTexts | null;
  refuse: (fault: CellFault, text: string, line: number) => void;
}

/** Reads the cells of a column: equal cells give one value, and no value holds on to the text of the whole file. */
function cellReader(field: Field, { shared, refuse }: CellContext): (text: string, line: number) => unknown {
  const known = new Map<string, unknown>();
  return (text, line) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const fault = cellFault(field, text);
    if (fault !== null) return refuse(fault, text, line);
    const own = shared === null || field.type === "list" ? copyOf(text) : shared.own(text);
    const read = cellFromText(field, own);
    const value = Array.isArray(read) && shared !== null ? read.map((part: string) => shared.own(part)) : read;
    if (known.size < valuesRemembered) known.set(own, value);
    return value;
  };
}

const [encoder, decoder] = [new TextEncoder(), new TextDecoder("utf-8", { ignoreBOM: true })];

/** A part of a text keeps all of it in memory; its copy does not, and neither does a short one. */
function copyOf(text: string): string {
  return text.length < 13 ? text : decoder.decode(encoder.encode(text));
}

/** Texts that several tables hold, each kept once. */
export class SharedTexts {
  private readonly known = new Map<string, string>();

  /** Gives the one copy of a text. */
  own(text: string): string {
    let own = this.known.get(text);
    if (own === undefined) {
      own = copyOf(text);
      this.known.set(own, own);
    }
    return own;
  }
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
