import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { afterAll, describe, expect, it } from "vitest";
import { archiveOf } from "../../src/downloads/archive.ts";
import { checksums } from "../../src/downloads/checksums.ts";
import { excelCsv } from "../../src/downloads/excel-csv.ts";
import { tableToParquet } from "../../src/downloads/parquet.ts";
import { tableToJson } from "../../src/downloads/table-json.ts";
import { tableToWorkbook } from "../../src/downloads/workbook.ts";
import { yearPartitions } from "../../src/downloads/year-partitions.ts";
import type { Source } from "../../src/registry/registry-tables.ts";
import { smallRows, smallSchema } from "./small-table.ts";

const folder = mkdtempSync(join(tmpdir(), "downloads-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the CSV for Excel", () => {
  const lines = (locale: "vi" | "en"): string[][] =>
    Papa.parse<string[]>(excelCsv(smallSchema, smallRows, locale).slice(1), { skipEmptyLines: true }).data;

  it("begins with a byte order mark and ends its lines as Windows does", () => {
    const text = excelCsv(smallSchema, smallRows, "vi");
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.split("\r\n")).toHaveLength(5);
    expect(text.startsWith("\uFEFFsep=")).toBe(false);
  });

  it("has semicolons and decimal commas for Việt Nam, commas and decimal points for English", () => {
    expect(excelCsv(smallSchema, smallRows, "vi")).toContain("\r\n'08;'=1+1;2023;-0,5;;false;\r\n");
    expect(excelCsv(smallSchema, smallRows, "en")).toContain("\r\n'08,'=1+1,2023,-0.5,,false,\r\n");
  });

  it("keeps marks, quotes and lists", () => {
    expect(lines("vi")[1]).toEqual(["'01", 'Hải Phòng, "xuất sắc"', "2022", "8,135", "2023-07-07", "true", "dv-s01;dv-s02"]);
  });

  it.each(["=1+1", "+84", "-1", "@a", "\tx", "＝1", "08", "3/5", "95,53", "2014-02", "100%", "1e5", "12345678901234567", "2022-01/2022-06"])(
    "does not let Excel change the text %j",
    (text) => {
      expect(
        excelCsv(smallSchema, [{ id: text }], "en")
          .split("\r\n")[1]
          ?.replaceAll('"', ""),
      ).toMatch(new RegExp(`^'`));
    },
  );

  it.each(["Sở Nội vụ", "dv-s01", "2022", "0", "10", "hai-phong/1937-qd-ubnd-2023"])("leaves the harmless text %j as it is", (text) => {
    expect(excelCsv(smallSchema, [{ id: text }], "en").split("\r\n")[1]).toMatch(new RegExp(`^${text},`));
  });
});

describe("JSON", () => {
  it("is an array of typed objects, null where a cell is empty", () => {
    expect(JSON.parse(tableToJson(smallSchema, smallRows))).toEqual(smallRows);
  });

  it("of an empty table is an empty array", () => {
    expect(JSON.parse(tableToJson(smallSchema, []))).toEqual([]);
  });
});

describe("the workbook", () => {
  const sources = [{ sourceId: "dv-s01", title: "Công bố kết quả", publisher: "Báo A", url: null } as Source];
  const read = async (rows: typeof smallRows) => (await readXlsx(await tableToWorkbook(smallSchema, rows, { sources, version: "1.2.3" }))).sheets;

  it("has numbers as numbers, ids as text, dates as dates, truth as truth", async () => {
    const [data] = await read(smallRows);
    expect(data?.name).toBe("small");
    expect(data?.rows[1]).toEqual(["01", 'Hải Phòng, "xuất sắc"', 2022, 8.135, new Date("2023-07-07T00:00:00Z"), true, "dv-s01;dv-s02"]);
    expect(data?.rows[2]?.slice(0, 4)).toEqual(["08", "=1+1", 2023, -0.5]);
    expect(data?.rows[3]?.slice(1, 4)).toEqual([null, null, null]);
  });

  it("has a frozen header, filters, wide enough columns, a dictionary and its sources", async () => {
    const files = unzipSync(await tableToWorkbook(smallSchema, smallRows, { sources, version: "1.2.3" }));
    const sheet = new TextDecoder().decode(files["xl/worksheets/sheet1.xml"]);
    expect(sheet).toMatch(/<pane ySplit="1" topLeftCell="A2" state="frozen"/);
    expect(sheet).toContain('<autoFilter ref="A1:G4"/>');
    expect(sheet).toMatch(/<col min="2" max="2" width="23"/);
    const [, dictionary, source] = await read(smallRows);
    expect(dictionary?.name).toBe("Từ điển - Dictionary");
    expect(dictionary?.rows.slice(1).map((row) => row[1])).toEqual(smallSchema.fields.map((field) => field.name));
    expect(source?.name).toBe("Nguồn - Sources");
    expect(source?.rows.map((row) => row[0])).toEqual(["sourceId", "dan-van-mo", "dv-s01"]);
    expect(source?.rows[1]?.[1]).toContain("1.2.3");
  });

  it("of an empty table still has its header", async () => {
    expect((await read([]))[0]?.rows).toEqual([smallSchema.fields.map((field) => field.name)]);
  });

  it("refuses a cell that a sheet cannot hold", async () => {
    await expect(async () => tableToWorkbook(smallSchema, [{ id: "x".repeat(40_000) }], { sources, version: "1" })).rejects.toThrow("holds 32767");
  });
});

describe("Parquet", () => {
  const query = async (sql: string): Promise<unknown[]> => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  };
  const write = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name).replaceAll("\\", "/");
  };

  it("carries the types of the schema and the values", async () => {
    const file = write("small.parquet", tableToParquet(smallSchema, smallRows));
    const types = (await query(`DESCRIBE FROM '${file}'`)) as { column_name: string; column_type: string }[];
    expect(types.map(({ column_type }) => column_type)).toEqual(["VARCHAR", "VARCHAR", "INTEGER", "DOUBLE", "DATE", "BOOLEAN", "VARCHAR[]"]);
    expect(await query(`FROM '${file}'`)).toEqual(smallRows);
  });

  it("of an empty table keeps its columns", async () => {
    const file = write("empty.parquet", tableToParquet(smallSchema, []));
    expect(await query(`SELECT count(*)::INTEGER AS n FROM '${file}'`)).toEqual([{ n: 0 }]);
    expect(await query(`DESCRIBE FROM '${file}'`)).toHaveLength(7);
  });

  it("refuses a whole number that would be cut", () => {
    expect(() => tableToParquet(smallSchema, [{ ...smallRows[0]!, year: 3_000_000_000 }])).toThrow("does not fit");
  });

  it("comes by year, the unknown year in the partition that Hive keeps for it", () => {
    expect(yearPartitions(smallSchema, smallRows).map(([file]) => file)).toEqual([
      "parquet/small/year=2022/small.parquet",
      "parquet/small/year=2023/small.parquet",
      "parquet/small/year=__HIVE_DEFAULT_PARTITION__/small.parquet",
    ]);
    expect(yearPartitions(smallSchema, [])).toEqual([]);
  });
});

describe("the archive", () => {
  const files = new Map([
    ["b/năm.csv", new TextEncoder().encode("a\n".repeat(1000))],
    ["a.xlsx", new Uint8Array([1, 2, 3])],
  ]);

  it("gives back what was put in, in a folder of its own", () => {
    expect(Object.keys(unzipSync(archiveOf(files)))).toEqual(["dan-van-mo/b/năm.csv", "dan-van-mo/a.xlsx"]);
    expect(unzipSync(archiveOf(files))["dan-van-mo/b/năm.csv"]).toEqual(files.get("b/năm.csv"));
    expect(archiveOf(files).length).toBeLessThan(600);
  });

  it("has checksums in the form of sha256sum", () => {
    expect(checksums(new Map([["a", new Uint8Array()]]))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a\n");
  });
});
