import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import Papa from "papaparse";
import { derivedTables } from "../../src/registry/derived-tables.ts";
import { queries, views } from "./recompute-sql.ts";

export type AggregateName = keyof typeof queries;
export const aggregateNames = Object.keys(queries) as AggregateName[];

const inputs = [
  ...["ratings", "tallies", "scores", "report-figures", "models"].map((name) => `tables/${name}`),
  ...["areas", "components", "methods", "indices", "gaps", "area-successions", "levels"].map((name) => `registry/${name}`),
];

/** Opens a database over the clean tables and the registry of a data folder; every column is text. */
export async function openData(folder: string): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const input of inputs) {
    const name = input.split("/")[1]?.replaceAll("-", "_");
    await connection.run(
      `create view ${name} as select * from read_csv('${join(folder, input)}.csv', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')`,
    );
  }
  await connection.run(views);
  return connection;
}

/** Computes an aggregate in SQL: rows of text, numbers to 12 significant digits, sorted. */
export async function recomputed(connection: DuckDBConnection, name: AggregateName): Promise<string[]> {
  const reader = await connection.runAndReadAll(queries[name]);
  return reader
    .getRowObjects()
    .map((row) => rowText(Object.entries(row)))
    .sort();
}

/** Reads the columns of a committed aggregate that its query gives, in the same form. */
export async function committed(connection: DuckDBConnection, name: AggregateName, folder: string): Promise<string[]> {
  const columns = (await connection.runAndReadAll(`select * from (${queries[name]}) limit 0`)).columnNames();
  const csv = Papa.parse<Record<string, string>>(readFileSync(join(folder, "tables", `${name}.csv`), "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const fields = new Map(derivedTables.find((table) => table.name === name)?.fields.map((field) => [field.name as string, field.type as string]));
  return csv
    .map((row) =>
      rowText(
        columns.map((column) => [
          column,
          ["integer", "number"].includes(fields.get(column) ?? "") && row[column] !== "" ? Number(row[column]) : (row[column] ?? "no such column"),
        ]),
      ),
    )
    .sort();
}

function rowText(cells: [string, unknown][]): string {
  return cells
    .map(([column, value]) => `${column}=${cellText(value)}`)
    .sort()
    .join(" ");
}

function cellText(value: unknown): string {
  if (value === null) return "";
  return typeof value === "number" || typeof value === "bigint" ? String(Number(Number(value).toPrecision(12))) : String(value);
}
