import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { readXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { datasetJsonLd } from "../../src/downloads/dataset-json-ld.ts";
import { dictionary, type DictionaryRow } from "../../src/downloads/dictionary.ts";
import { tableFormats } from "../../src/downloads/table-formats.ts";
import { observationLink } from "../../src/site/links.ts";
import { groupBy } from "../../src/registry/registry.ts";
import { cellToText, tableFromCsv } from "../../src/registry/table-csv.ts";
import { publishedTables, realDownloads } from "./published-data.ts";

/** What every face says of a column. */
interface Column {
  table: string;
  column: string;
  type: string;
  required: boolean;
  values: string[];
  key: boolean;
  refersTo: string | null;
  titles: string[];
  descriptions: string[];
}

interface PackageField {
  name: string;
  type: string;
  delimiter?: string;
  title: string;
  titleEn: string;
  description?: string;
  descriptionEn?: string;
  categories?: { value: string; label: string; labelEn: string }[];
  categoriesOrdered?: boolean;
  missingValues?: { value: string; label: string }[];
  constraints?: { required?: boolean; enum?: string[] };
}
interface PackageResource {
  name: string;
  path: string;
  schema: {
    fields: PackageField[];
    primaryKey?: string[];
    uniqueKeys?: string[][];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}
type Words = { "@value": string; "@language": string }[];
interface WebTable {
  url: string;
  tableSchema: {
    aboutUrl?: string;
    columns: {
      name: string;
      titles: string;
      datatype: string | { base: string; format?: string };
      required: boolean;
      separator?: string;
      "dc:title": Words;
      "dc:description"?: Words;
    }[];
    primaryKey: string[];
    foreignKeys: { columnReference: string; reference: { resource: string; columnReference: string } }[];
  };
}

const tables = publishedTables();
let files: Map<string, string>;
const text = (name: string): string => readFileSync(files.get(name) ?? "", "utf8");
beforeAll(async () => {
  files = await realDownloads();
}, 120_000);

const dictionaryRows = (): DictionaryRow[] => tableFromCsv(dictionary, text("dictionary.csv"));
const resources = (): PackageResource[] => (JSON.parse(text("datapackage.json")) as { resources: PackageResource[] }).resources;
const webTables = (): WebTable[] => (JSON.parse(text("csv-metadata.json")) as { tables: WebTable[] }).tables;

function fromDictionary(): Column[] {
  return dictionaryRows().map((row) => ({
    table: row.table,
    column: row.column,
    type: row.type,
    required: row.required,
    values: row.values,
    key: row.key,
    // One cell of a list names several rows; the two standards know no such reference.
    refersTo: row.type === "list" ? null : row.references,
    titles: [row.titleVi, row.titleEn],
    descriptions: [row.descriptionVi, row.descriptionEn].filter((part) => part !== null),
  }));
}

function fromPackage(): Column[] {
  return resources().flatMap(({ name, path, schema }) => {
    expect(path).toBe(`${name}.csv`);
    const keys = schema.primaryKey ?? schema.uniqueKeys?.[0] ?? [];
    return schema.fields.map((field) => {
      const foreign = schema.foreignKeys?.find(({ fields }) => fields[0] === field.name)?.reference;
      return {
        table: name,
        column: field.name,
        type: field.delimiter === ";" ? "list" : field.type === "string" ? "text" : field.type,
        required: field.constraints?.required === true,
        values: field.constraints?.enum ?? [],
        key: keys.includes(field.name),
        refersTo: foreign === undefined ? null : `${foreign.resource ?? name}.${foreign.fields[0]}`,
        titles: [field.title, field.titleEn],
        descriptions: [field.description, field.descriptionEn].filter((part) => part !== undefined),
      };
    });
  });
}

function fromWeb(): Column[] {
  const types: Record<string, string> = { string: "text", decimal: "number" };
  return webTables().flatMap(({ url, tableSchema }) =>
    tableSchema.columns.map((column) => {
      const base = typeof column.datatype === "string" ? column.datatype : column.datatype.base;
      const pattern = typeof column.datatype === "string" || base !== "string" ? undefined : column.datatype.format;
      const foreign = tableSchema.foreignKeys.find(({ columnReference }) => columnReference === column.name)?.reference;
      return {
        table: url.replace(/\.csv$/, ""),
        column: column.name,
        type: column.separator === ";" ? "list" : (types[base] ?? base),
        required: column.required,
        values: pattern?.replaceAll("\\", "").split("|") ?? [],
        key: tableSchema.primaryKey.includes(column.name),
        refersTo: foreign === undefined ? null : `${foreign.resource.replace(/\.csv$/, "")}.${foreign.columnReference}`,
        titles: column["dc:title"].map((words) => words["@value"]),
        descriptions: (column["dc:description"] ?? []).map((words) => words["@value"]),
      };
    }),
  );
}

describe("dictionary, Data Package, CSVW, JSON-LD, Parquet, workbook and CSV", () => {
  it("say the same of every column: type, keys, references, values, titles, meanings", () => {
    const columns = fromDictionary();
    expect(columns.length).toBeGreaterThan(400);
    expect(fromPackage()).toEqual(columns);
    expect(fromWeb()).toEqual(columns);
  });

  it("agree with the header of every CSV", () => {
    for (const { name, schema } of resources()) {
      const [header] = Papa.parse<string[]>(text(`${name}.csv`), { preview: 1 }).data;
      expect([name, header]).toEqual([name, schema.fields.map((field) => field.name)]);
    }
  });

  it("agree with the JSON-LD of every data set, which leads to every format", () => {
    for (const { schema, rows } of tables) {
      const data = datasetJsonLd(schema, rows, { locale: "en", addressOf: (path) => `https://example.org${path}` }) as {
        variableMeasured: { name: string; alternateName: string }[];
        distribution: { contentUrl: string }[];
        license: string;
      };
      const explained = dictionaryRows().filter(({ table }) => table === schema.name);
      expect(data.variableMeasured.map(({ name, alternateName }) => [name, alternateName])).toEqual(
        explained.map(({ column, titleEn }) => [column, titleEn]),
      );
      const linked = data.distribution.map(({ contentUrl }) => contentUrl.replace("https://example.org/du-lieu/", ""));
      expect(linked).toEqual([...tableFormats.map(({ ending }) => `${schema.name}.${ending}`), "dan-van-mo.zip"]);
      expect(linked.filter((name) => !files.has(name))).toEqual([]);
      expect(data.license).toBe("https://creativecommons.org/licenses/by/4.0/");
    }
  });

  it("agree with the columns of every Parquet file", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const types: Record<string, string> = {
      VARCHAR: "text",
      INTEGER: "integer",
      DOUBLE: "number",
      DATE: "date",
      BOOLEAN: "boolean",
      "VARCHAR[]": "list",
    };
    for (const { schema } of tables) {
      const described = (await connection.runAndReadAll(`DESCRIBE FROM '${files.get(`${schema.name}.parquet`)}'`)).getRowObjectsJson();
      const explained = dictionaryRows().filter(({ table }) => table === schema.name);
      expect(described.map((row) => [row["column_name"], types[String(row["column_type"])]])).toEqual(
        explained.map(({ column, type }) => [column, type]),
      );
    }
  });

  it("agree with the dictionary sheet of every workbook", async () => {
    for (const { schema } of tables) {
      const { sheets } = await readXlsx(readFileSync(files.get(`${schema.name}.xlsx`) ?? ""), { sheets: [1] });
      const explained = dictionaryRows().filter(({ table }) => table === schema.name);
      expect(sheets[0]?.rows.slice(1).map((row) => row.map((cell) => cellToText(cell)))).toEqual(
        explained.map((row) => dictionary.fields.slice(1).map((field) => cellToText(row[field.name]))),
      );
    }
  });
});

describe("a row about a figure", () => {
  it("leads to the entry of the figure on the page of its source, by an address that CSVW, dictionary and README give", () => {
    const about = webTables().flatMap(({ url, tableSchema }) => (tableSchema.aboutUrl === undefined ? [] : [[url, tableSchema.aboutUrl] as const]));
    const withBoth = tables.filter(({ schema }) => ["observationId", "sourceId"].every((name) => schema.fields.some((field) => field.name === name)));
    expect(about.map(([url]) => url)).toEqual(withBoth.map(({ schema }) => `${schema.name}.csv`));
    expect(about.length).toBeGreaterThan(5);
    for (const [url, address] of about) {
      const row = tables.find(({ schema }) => `${schema.name}.csv` === url)?.rows[0] as { observationId: string; sourceId: string };
      const expanded = address.replace("{sourceId}", row.sourceId).replace("{#observationId}", `#${row.observationId}`);
      expect(new URL(expanded, `https://example.org/du-lieu/${url}`).href).toBe(`https://example.org${observationLink(row, "").path}`);
    }
    const explained = dictionaryRows().find(({ table, column }) => table === "scores" && column === "observationId");
    for (const words of [explained?.descriptionVi, text("README.vi.md")]) expect(words).toContain("/nguon/<sourceId>/#<observationId>");
    for (const words of [explained?.descriptionEn, text("README.md")]) expect(words).toContain("/en/nguon/<sourceId>/#<observationId>");
  });
});

describe("the Data Package", () => {
  it("names hash and size of every CSV, and the sources that its rows name", () => {
    const {
      resources: all,
      sources,
      licenses,
    } = JSON.parse(text("datapackage.json")) as {
      resources: (PackageResource & { bytes: number; hash: string; sources?: object[]; rowCount: number })[];
      sources: object[];
      licenses: { name: string }[];
    };
    const sums = new Map(
      text("SHA256SUMS")
        .trimEnd()
        .split("\n")
        .map((line) => line.split("  ").reverse() as [string, string]),
    );
    expect(all).toHaveLength(tables.length + 1);
    for (const { name, bytes, hash } of all) {
      expect([name, bytes]).toEqual([name, readFileSync(files.get(`${name}.csv`) ?? "").length]);
      expect([name, hash]).toEqual([name, `sha256:${sums.get(`${name}.csv`)}`]);
    }
    expect(sources.length).toBeGreaterThan(100);
    expect(licenses).toMatchObject([{ name: "CC-BY-4.0" }]);
    const withSources = all.filter((resource) => resource.sources !== undefined).map(({ name }) => name);
    expect(withSources).toEqual(expect.arrayContaining(["scores", "ratings", "changes", "level-shares", "report-checks", "areas"]));
  });

  it("labels what an empty cell means, and every code, uniquely within a column", () => {
    const fields = resources().flatMap(({ schema }) => schema.fields);
    const optional = fields.filter((field) => field.constraints?.required !== true);
    expect(optional.every((field) => /^[^/]+ \/ [^/]+/.test(field.missingValues?.[0]?.label ?? ""))).toBe(true);
    const coded = fields.filter((field) => field.categories !== undefined);
    expect(coded.length).toBeGreaterThan(30);
    for (const { name, categories = [] } of coded) {
      expect([name, new Set(categories.map(({ label }) => label)).size]).toEqual([name, categories.length]);
      expect([name, new Set(categories.map(({ labelEn }) => labelEn)).size]).toEqual([name, categories.length]);
    }
  });

  it("orders what has an order, and the levels within each scale but never across scales", () => {
    const fields = resources().flatMap(({ name: table, schema }) => schema.fields.map((field) => ({ table, ...field })));
    const ordered = fields.filter((field) => field.categoriesOrdered === true).map(({ table, name }) => `${table}.${name}`);
    expect(ordered).toEqual(
      expect.arrayContaining(["areas.level", "agency-types.level", "changes.comparability", "agency-type-successions.confidence"]),
    );
    const levels = tables.find(({ schema }) => schema.name === "levels")?.rows ?? [];
    const level = fields.find(({ table, name }) => table === "ratings" && name === "levelId");
    expect(level?.categories?.map(({ value }) => value)).toEqual(levels.map(({ levelId }) => levelId));
    expect(level?.categoriesOrdered).toBeUndefined();
    const orders = [...groupBy(levels, ({ scaleId }) => String(scaleId)).values()].map((scale) => scale.map(({ order }) => Number(order)));
    expect(orders.length).toBeGreaterThan(3);
    expect(orders.filter((order) => order.some((value, index) => index > 0 && value < (order[index - 1] ?? 0)))).toEqual([]);
  });

  it("has references that all resolve", () => {
    const rowsOf = new Map(tables.map(({ schema, rows }) => [schema.name, rows]));
    let checked = 0;
    const dangling = resources().flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).flatMap(({ fields: [column = ""], reference }) => {
        const target = rowsOf.get(reference.resource ?? name);
        const known = new Set(target?.map((row) => row[reference.fields[0] ?? ""]));
        return (rowsOf.get(name) ?? []).flatMap((row) => {
          checked += 1;
          return row[column] === null || known.has(row[column] ?? null) ? [] : [`${name}.${column} ${String(row[column])}`];
        });
      }),
    );
    expect(checked).toBeGreaterThan(10_000);
    expect(dangling).toEqual([]);
  });
});
