import { execFile } from "node:child_process";
import { hash } from "node:crypto";
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startStaticServer, type StaticServer } from "../../scripts/lib/static-server.ts";
import { datasets } from "../../src/site/datasets.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { pageSamples, readFrom } from "../helpers/page-samples.ts";

const folder = "dist/du-lieu";
/** Everything but the templates to fill in: those are forms, not data. */
const files = globSync("**/*", { cwd: folder })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => statSync(join(folder, name)).isFile() && !name.endsWith("index.html") && !name.startsWith("mau/"));

/** What was once published stays: a name may be added here, never taken away. */
const promised = {
  tables: [
    ...["ratings", "tallies", "scores", "report-figures", "models"],
    ...["level-shares", "ranks", "changes", "distributions", "component-profiles", "report-checks", "coverage"],
    ...["sources", "areas", "area-successions", "agency-types", "agency-type-successions", "agencies", "blocks", "instruments", "scales", "levels"],
    ...["criteria", "indices", "methods", "components", "indicators", "identities", "measures", "aliases", "declared-discrepancies", "tiles"],
  ],
  endings: ["csv", "excel.csv", "excel-en.csv", "xlsx", "json", "parquet"],
  about: [
    "dan-van-mo.zip",
    "README.vi.md",
    "README.md",
    "dictionary.csv",
    "datapackage.json",
    "csv-metadata.json",
    "CITATION.cff",
    "LICENSE-DATA",
    "SHA256SUMS",
  ],
  years: ["ratings/year=2022", "tallies/year=2022", "scores/year=2012", "scores/year=2022", "report-figures/year=2021", "models/year=2022"],
};

describe("the downloads of the built site", () => {
  it("stand at every address that was ever promised", () => {
    const addresses = [
      ...promised.tables.flatMap((table) => promised.endings.map((ending) => `${table}.${ending}`)),
      ...promised.about,
      ...promised.years.map((year) => `parquet/${year}/${year.split("/")[0]}.parquet`),
    ];
    expect(addresses.length).toBeGreaterThan(200);
    expect(addresses.filter((name) => !files.includes(name))).toEqual([]);
  });

  it("are all in the archive with their checksums, and nothing else is", () => {
    const sums = new Map(
      readFileSync(join(folder, "SHA256SUMS"), "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => line.split("  ").reverse() as [string, string]),
    );
    expect([...sums.keys()].sort()).toEqual(files.filter((name) => !["SHA256SUMS", "dan-van-mo.zip"].includes(name)).sort());
    expect([...sums].filter(([name, sum]) => hash("sha256", readFileSync(join(folder, name))) !== sum)).toEqual([]);
    const packed = unzipSync(readFileSync(join(folder, "dan-van-mo.zip")));
    expect(Object.keys(packed).sort()).toEqual([...sums.keys(), "SHA256SUMS"].map((name) => `dan-van-mo/${name}`).sort());
    expect(Object.entries(packed).filter(([name, bytes]) => !readFileSync(join(folder, name.replace("dan-van-mo/", ""))).equals(bytes))).toEqual([]);
  });

  it("are linked from the page of their table or of all of them, in both languages", () => {
    for (const root of ["dist", "dist/en"]) {
      const linked = new Set(
        [`${root}/du-lieu/index.html`, ...datasets.map(({ schema }) => `${root}/du-lieu/${schema.name}/index.html`)].flatMap((page) =>
          [...readFileSync(page, "utf8").matchAll(/href="[^"]*?\/du-lieu\/([^"]*\.[a-z]+|[^"/]+[A-Z0-9])"/g)].map(([, name = ""]) => name),
        ),
      );
      expect([root, files.filter((name) => !linked.has(name))]).toEqual([root, []]);
    }
  });

  it("are described by JSON-LD on the page of each table, with addresses that exist", () => {
    for (const { schema } of datasets) {
      const html = readFileSync(join(folder, schema.name, "index.html"), "utf8");
      const [, json = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
      const data = JSON.parse(json) as { "@type": string; distribution: { contentUrl: string }[] };
      expect(data["@type"]).toBe("Dataset");
      expect(data.distribution.map(({ contentUrl }) => existsSync(join("dist", new URL(contentUrl, "http://localhost").pathname)))).toEqual(
        data.distribution.map(() => true),
      );
    }
  });
});

describe("the code samples on the page, run as they stand against this machine", () => {
  const scratch = mkdtempSync(join(tmpdir(), "samples-"));
  const { scores } = siteData();
  let server: StaticServer;
  beforeAll(async () => {
    server = await startStaticServer("dist", { port: 0 });
  });
  afterAll(async () => {
    await server.close();
    rmSync(scratch, { recursive: true });
  });

  const countBy = (key: "indexId" | "year", keep: (year: number | null) => boolean = () => true): [string, number][] => {
    const counts = new Map<string, number>();
    for (const row of scores) if (keep(row.year)) counts.set(String(row[key]), (counts.get(String(row[key])) ?? 0) + 1);
    return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  };
  const sample = (title: string): string => readFrom(pageSamples().get(title) ?? `no sample ${title}`, server.url);

  it("exist for Excel, R, Python, DuckDB and JavaScript in both languages", () => {
    expect([...pageSamples().keys()]).toEqual([
      "Excel, Power BI (Power Query)",
      "R (readr)",
      "Python (pandas)",
      "DuckDB (Parquet)",
      "DuckDB (Parquet, chỉ một số năm)",
      "JavaScript",
    ]);
    expect([...pageSamples("dist/en/du-lieu/index.html").values()]).toEqual([...pageSamples().values()]);
  });

  it("JavaScript", async () => {
    const file = join(scratch, "sample.mjs");
    writeFileSync(file, sample("JavaScript").replace("console.log(counts)", "console.log(JSON.stringify(counts))"));
    const { stdout } = await promisify(execFile)(process.execPath, [file]);
    expect(Object.entries(JSON.parse(stdout) as Record<string, number>).sort()).toEqual(countBy("indexId"));
  });

  /** DuckDB reads from the web through an extension that it fetches from the internet: here the same files are fetched first. */
  async function runDuckDb(sql: string): Promise<unknown[][]> {
    const urls = [...new Set(sql.match(/http:\/\/[^']+/g))];
    expect(urls.length).toBeGreaterThan(0);
    for (const [index, url] of urls.entries()) {
      const response = await fetch(url);
      expect([url, response.status]).toEqual([url, 200]);
      const year = /year=[^/]+\//.exec(url)?.[0] ?? "";
      mkdirSync(join(scratch, String(index), year), { recursive: true });
      const file = join(scratch, String(index), `${year}file.parquet`);
      writeFileSync(file, Buffer.from(await response.arrayBuffer()));
      sql = sql.replaceAll(url, file.replaceAll("\\", "/"));
    }
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    return (await connection.runAndReadAll(sql)).getRowsJson().map((row) => row.map(String));
  }

  it("DuckDB", async () => {
    expect(await runDuckDb(sample("DuckDB (Parquet)"))).toEqual(countBy("indexId").map((row) => row.map(String)));
  });

  it("DuckDB, some years only", async () => {
    const rows = await runDuckDb(sample("DuckDB (Parquet, chỉ một số năm)"));
    expect(rows).toHaveLength(2);
    const years = rows.map(([year]) => Number(year));
    expect(rows).toEqual(countBy("year", (year) => year !== null && years.includes(year)).map((row) => row.map(String)));
  });

  it("Power Query names an address that answers and columns that exist", async () => {
    const code = sample("Excel, Power BI (Power Query)");
    const response = await fetch(/Web\.Contents\("([^"]+)"\)/.exec(code)?.[1] ?? "");
    const header = (await response.text()).split("\n")[0]?.split(",") ?? [];
    const typed = [...code.matchAll(/\{"(\w+)", /g)].map(([, column]) => column ?? "");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(typed.length).toBeGreaterThan(3);
    expect(typed.filter((column) => !header.includes(column))).toEqual([]);
  });
});
