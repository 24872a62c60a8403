import { parquetWriteBuffer } from "hyparquet-writer";
import type { Field, FieldType, TableSchema } from "../registry/table-schema.ts";
import type { Cell, TableRow } from "./published-table.ts";

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]["schema"]>[number];

const largestInteger = 2 ** 31 - 1;

/** Writes rows as Parquet with the types of the schema: dates as dates, lists as lists, required columns as required. */
export function tableToParquet(schema: TableSchema, rows: readonly TableRow[]): Uint8Array {
  const buffer = parquetWriteBuffer({
    schema: [{ name: "schema", num_children: schema.fields.length }, ...schema.fields.flatMap(elementsOf)],
    columnData: schema.fields.map((field) => ({ name: field.name, data: rows.map((row) => parquetCell(field, row[field.name] ?? null)) })),
    rowGroupSize: 100_000,
    createdBy: "dan-van-mo",
    kvMetadata: [
      { key: "title", value: schema.titleEn },
      { key: "license", value: "CC-BY-4.0" },
    ],
  });
  return new Uint8Array(buffer);
}

const physical: Record<Exclude<FieldType, "list">, Omit<SchemaElement, "name">> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  date: { type: "INT32", converted_type: "DATE" },
  boolean: { type: "BOOLEAN" },
};

function elementsOf({ name, type, required }: Field): SchemaElement[] {
  if (type !== "list") return [{ name, ...physical[type], repetition_type: required === true ? "REQUIRED" : "OPTIONAL" }];
  return [
    { name, converted_type: "LIST", repetition_type: "REQUIRED", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", ...physical.text, repetition_type: "REQUIRED" },
  ];
}

function parquetCell(field: Field, value: Cell): unknown {
  if (field.type === "list") return value ?? [];
  if (value === null) return null;
  if (field.type === "date") return new Date(`${String(value)}T00:00:00Z`);
  if (field.type === "integer" && Math.abs(Number(value)) > largestInteger)
    throw new Error(`Column "${field.name}": ${String(value)} does not fit into 32 bits.`);
  return value;
}
