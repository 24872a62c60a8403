import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startStaticServer, type StaticServer } from "../../scripts/lib/static-server.ts";
import { cellToText } from "../../src/registry/table-csv.ts";
import { publishedTables } from "../downloads/published-data.ts";
import { pageSamples, readFrom } from "../helpers/page-samples.ts";
import { outsideProgram } from "./outside-program.ts";

const python = outsideProgram(["python3", "/usr/bin/python3", "python"], { probe: ["-c", "import pandas"], packages: "python3-pandas" });
const scratch = mkdtempSync(join(tmpdir(), "pandas-"));
const tables = publishedTables();
let server: StaticServer;

const run = (program: string): Promise<string> => {
  const file = join(scratch, "program.py");
  writeFileSync(file, program);
  return python.run(["-X", "utf8", file]);
};

describe.skipIf(!python.found)("pandas", () => {
  beforeAll(async () => {
    server = await startStaticServer("dist", { port: 0 });
  });
  afterAll(async () => {
    await server.close();
    rmSync(scratch, { recursive: true });
  });

  it("runs the sample of the page", async () => {
    const scores = tables.find(({ schema }) => schema.name === "scores")?.rows ?? [];
    const printed = await run(readFrom(pageSamples().get("Python (pandas)") ?? "", server.url));
    const counts = Object.fromEntries(
      printed
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.trim().split(/\s+/) as [string, string]),
    );
    expect(Object.keys(counts).length).toBeGreaterThan(2);
    for (const [index, count] of Object.entries(counts))
      expect([index, Number(count)]).toEqual([index, scores.filter((row) => row["indexId"] === index).length]);
  });

  it("reads every CSV with the cells that the tables hold", async () => {
    const printed = await run(`
import json, pandas as pd
for name in ${JSON.stringify(tables.map(({ schema }) => schema.name))}:
    rows = pd.read_csv("${server.url}du-lieu/" + name + ".csv", dtype=str, keep_default_na=False)
    print(json.dumps([name, list(rows.columns), rows.values.tolist()], ensure_ascii=False))
`);
    const read = printed
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as [string, string[], string[][]]);
    expect(read).toHaveLength(tables.length);
    for (const [index, { schema, rows }] of tables.entries()) {
      const names = schema.fields.map((field) => field.name);
      expect(read[index]).toEqual([schema.name, names, rows.map((row) => names.map((name) => cellToText(row[name])))]);
    }
  });

  it("reads JSON with the types of the tables, and the CSV for Excel with a decimal comma", async () => {
    const printed = await run(`
import pandas as pd
areas = pd.read_json("${server.url}du-lieu/areas.json", dtype=False)
print(areas.loc[areas.areaId == "ha-noi", ["officialCode", "nameVi"]].values.tolist())
scores = pd.read_csv("${server.url}du-lieu/scores.excel.csv", sep=";", decimal=",", encoding="utf-8-sig")
print(round(scores.value.sum(), 3), len(scores), scores.value.dtype)
`);
    const values = (tables.find(({ schema }) => schema.name === "scores")?.rows ?? []).map((row) => row["value"]);
    const sum = values.reduce((total: number, value) => total + (typeof value === "number" ? value : 0), 0);
    const [areas, line = ""] = printed.trim().split("\n");
    expect(areas).toBe("[['01', 'Hà Nội']]");
    expect(line.split(" ").slice(1)).toEqual([String(values.length), "float64"]);
    expect(Number(line.split(" ")[0])).toBeCloseTo(sum, 2);
  });
});
