import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { DuckDBInstance } from "@duckdb/node-api";
import { readXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { isPartitioned } from "../../src/downloads/encode-table.ts";
import type { Cell } from "../../src/downloads/published-table.ts";
import type { Field } from "../../src/registry/table-schema.ts";
import { cellToText } from "../../src/registry/table-csv.ts";
import { publishedTables, realDownloads } from "./published-data.ts";

const tables = publishedTables();
let files: Map<string, string>;
let connection: DuckDBConnection;
const path = (name: string): string => (files.get(name) ?? `no ${name}`).replaceAll("\\", "/");
const query = async (sql: string): Promise<Record<string, unknown>[]> => (await connection.runAndReadAll(sql)).getRowObjectsJson();

beforeAll(async () => {
  files = await realDownloads();
  connection = await (await DuckDBInstance.create(":memory:")).connect();
}, 120_000);

/** Restates typed rows as the texts of the CSV: the one form that every reader can be compared in. */
const asTexts = (rows: readonly Record<string, unknown>[], fields: readonly Field[]): string[][] =>
  rows.map((row) => fields.map((field) => cellToText(row[field.name] as Cell)));

describe.each(tables.map((table) => ({ name: table.schema.name, ...table })))("$name", ({ name, schema, rows }) => {
  const expected = asTexts(rows, schema.fields);
  const names = schema.fields.map((field) => `"${field.name}"`).join(", ");

  it("holds the same values as CSV, read by DuckDB with all columns as text", async () => {
    const read = await query(
      `SELECT ${names} FROM read_csv('${path(`${name}.csv`)}', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')`,
    );
    expect(asTexts(read, schema.fields)).toEqual(expected);
  });

  it("holds the same values as Parquet", async () => {
    expect(asTexts(await query(`SELECT ${names} FROM '${path(`${name}.parquet`)}'`), schema.fields)).toEqual(expected);
  });

  it("holds the same values as JSON", () => {
    expect(JSON.parse(readFileSync(path(`${name}.json`), "utf8"))).toEqual(rows);
  });

  it("holds the same values as a workbook", async () => {
    const [sheet] = (await readXlsx(readFileSync(path(`${name}.xlsx`)), { sheets: [0] })).sheets;
    const read = sheet?.rows
      .slice(1)
      .map((row) =>
        schema.fields.map((_, column) => (row[column] instanceof Date ? row[column].toISOString().slice(0, 10) : cellToText(row[column] ?? null))),
      );
    expect(read).toEqual(expected);
  });

  it.each([
    ["excel.csv", ";"],
    ["excel-en.csv", ","],
  ])("holds the same values as %s", (ending, delimiter) => {
    const [, ...read] = Papa.parse<string[]>(readFileSync(path(`${name}.${ending}`), "utf8").slice(1), { delimiter, skipEmptyLines: true }).data;
    const plain = read.map((record) =>
      record.map((cell, column) => {
        const type = schema.fields[column]?.type;
        if (type === "number" || type === "integer") return delimiter === ";" ? cell.replace(",", ".") : cell;
        return cell.replace(/^'/, "");
      }),
    );
    expect(plain).toEqual(expected);
  });
});

const partitioned = tables.filter(({ schema }) => isPartitioned(schema));

it.each(partitioned.map((table) => ({ name: table.schema.name, ...table })))(
  "$name holds the same rows by year, read with the partitions",
  async ({ name, schema, rows }) => {
    const partitions = [...files.keys()].filter((file) => file.startsWith(`parquet/${name}/`));
    expect(partitions.length).toBeGreaterThan(0);
    const names = schema.fields.map((field) => `"${field.name}"`).join(", ");
    const folder = dirname(dirname(path(partitions[0] ?? "")));
    const read = await query(`SELECT ${names} FROM read_parquet('${folder}/*/*.parquet', hive_partitioning = true, hive_types = {'year': INTEGER})`);
    expect(asTexts(read, schema.fields).sort()).toEqual(asTexts(rows, schema.fields).sort());
  },
);

it("the tables of figures are the ones that come by year", () => {
  expect(partitioned.map(({ schema }) => schema.name)).toEqual(["ratings", "tallies", "scores", "report-figures", "models"]);
});

describe("what files are easily spoilt by", () => {
  it("leading zeros and Vietnamese letters come through every reader", async () => {
    const sql = (source: string): string =>
      `SELECT "officialCode", "nameVi" FROM ${source} WHERE "areaId" IN ('ha-noi', 'dak-lak') ORDER BY "areaId" DESC`;
    const wanted = [
      { officialCode: "01", nameVi: "Hà Nội" },
      { officialCode: "66", nameVi: "Đắk Lắk" },
    ];
    expect(await query(sql(`'${path("areas.parquet")}'`))).toEqual(wanted);
    expect(await query(sql(`read_csv('${path("areas.csv")}', all_varchar = true)`))).toEqual(wanted);
    const json = (JSON.parse(readFileSync(path("areas.json"), "utf8")) as Record<string, unknown>[]).filter(({ areaId }) => areaId === "ha-noi");
    expect(json).toMatchObject([wanted[0]]);
  });

  it("no cell of a CSV for Excel is a formula", () => {
    const names = [...files.keys()].filter((name) => /\.excel(-en)?\.csv$/.test(name));
    expect(names).toHaveLength(tables.length * 2);
    const formulas = names.flatMap((name) => {
      const delimiter = name.endsWith(".excel.csv") ? ";" : ",";
      return Papa.parse<string[]>(readFileSync(path(name), "utf8").slice(1), { delimiter })
        .data.flat()
        .filter((cell) => /^[=+@\t\r-]/.test(cell) && !/^-\d+([.,]\d+)?$/.test(cell));
    });
    expect(formulas).toEqual([]);
  });
});
