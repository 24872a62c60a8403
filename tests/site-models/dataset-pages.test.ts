import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { placeTables } from "../../scripts/lib/place-tables.ts";
import { datasetPages } from "../../src/site/dataset-pages.ts";
import { datasetByName, datasets } from "../../src/site/datasets.ts";
import { pageAt, plain, sectionOf, textsOf } from "../helpers/page-text.ts";
import { smallData, smallModels, smallPublication, smallRegistry } from "../helpers/small-data.ts";

const data = smallData({ ...smallPublication, ...smallModels }, smallRegistry);

describe("the pages of data sets", () => {
  it("has one page a table, and a list of all", () => {
    const paths = datasetPages(data, "vi").map((page) => page.path);
    expect(paths).toEqual(["/du-lieu/", ...datasets.map((dataset) => `/du-lieu/${dataset.schema.name}/`)]);
    expect(new Set(paths).size).toBe(paths.length);
    expect(datasets.filter((dataset) => dataset.group === "observations")).toHaveLength(5);
  });

  it("counts rows and links to the CSV of each table", () => {
    const rows = sectionOf(pageAt(datasetPages(data, "vi"), "/du-lieu/"), "so-lieu").tables?.[0]?.rows ?? [];
    expect(rows.map((row) => plain(row.cells[2] ?? []))).toEqual(["2", "4", "0", "0", "5"]);
    expect(rows.map((row) => row.cells[3]?.[0])).toEqual(
      datasets.slice(0, 5).map((dataset) => ({ text: "CSV", file: `/du-lieu/${dataset.schema.name}.csv` })),
    );
  });

  it("links every format of a table, each with whom it serves, and the years that it has", () => {
    for (const locale of ["vi", "en"] as const) {
      const [formats, years] = sectionOf(pageAt(datasetPages(data, locale), "/du-lieu/tallies/"), "tai-ve").tables ?? [];
      expect(formats?.rows.map((row) => plain(row.cells[0] ?? []))).toEqual(
        ["csv", "xlsx", "excel.csv", "excel-en.csv", "json", "parquet"].map((ending) => `tallies.${ending}`),
      );
      for (const row of formats?.rows ?? []) expect(plain(row.cells[2] ?? [])).toMatch(/^(Cho|Như|For) .+\.$/);
      expect(years?.rows[0]?.cells[1]?.[0]).toEqual({ text: "2022", file: "/du-lieu/parquet/tallies/year=2022/tallies.parquet" });
    }
    expect(sectionOf(pageAt(datasetPages(data, "vi"), "/du-lieu/areas/"), "tai-ve").tables).toHaveLength(1);
  });

  it("says in schema.org's terms what a data set is and where its files are", () => {
    const page = pageAt(datasetPages(data, "en"), "/du-lieu/tallies/");
    expect(page.structuredData).toMatchObject({
      "@type": "Dataset",
      name: "Tallies by level",
      temporalCoverage: "2022/2022",
      url: "/en/du-lieu/tallies/",
    });
    expect(pageAt(datasetPages(data, "en"), "/du-lieu/").structuredData).toBeUndefined();
  });

  it("explains the codes of reasons that a table holds, where it says whether values compare", () => {
    const codes = (path: string) =>
      pageAt(datasetPages(data, "vi"), path)
        .sections.find((section) => section.id === "so-sanh")
        ?.tables?.[0]?.rows.map((row) => row.cells.map(plain));
    expect(codes("/du-lieu/level-shares/")).toEqual([
      [
        "value-missing",
        "Ít nhất một bên không có giá trị: không công bố, không có vụ việc, không áp dụng hoặc bị cắt trong bản đọc được.",
        "không so sánh được",
      ],
    ]);
    expect(codes("/du-lieu/tallies/")).toBeUndefined();
  });

  it("explains every column in words, in both languages", () => {
    for (const locale of ["vi", "en"] as const) {
      for (const dataset of datasets) {
        const rows =
          sectionOf(pageAt(datasetPages(data, locale), `/du-lieu/${dataset.schema.name}/`), "tu-dien").tables?.[0]?.rows.map((row) =>
            row.cells.map(plain),
          ) ?? [];
        expect(rows.map(([name]) => name)).toEqual(dataset.schema.fields.map((field) => field.name));
        for (const cells of rows) expect(cells.every((cell) => cell.length > 0)).toBe(true);
      }
    }
  });

  it("says of every code what it means", () => {
    const page = pageAt(datasetPages(data, "vi"), "/du-lieu/tallies/");
    expect(textsOf(page).map(plain)).toContain("một trong: official (chính thức), selfAssessed (tự chấm)");
    for (const dataset of datasets) {
      const table = sectionOf(pageAt(datasetPages(data, "vi"), `/du-lieu/${dataset.schema.name}/`), "tu-dien").tables?.[0];
      for (const row of table?.rows ?? []) {
        const codes = /một trong: (.*?)(?:; |$)/.exec(plain(row.cells[3] ?? []))?.[1]?.split(/, (?![^(]*\))/) ?? [];
        for (const code of codes) expect(`${dataset.schema.name}: ${code}`).toMatch(/\(.+\)$|: (63|34)$/);
      }
    }
  });

  it("shows at most ten rows, as in the file", () => {
    const table = sectionOf(pageAt(datasetPages(data, "vi"), "/du-lieu/tallies/"), "vi-du").tables?.[0];
    expect(table?.rows).toHaveLength(4);
    expect(table?.rows[3]?.cells.map(plain).join(",")).toContain(",notPublished,");
    expect(plain(table?.rows[3]?.cells[table.columns.findIndex((column) => column.title === "count")] ?? ["x"])).toBe("");
  });

  it("shortens long decimals and says so", () => {
    const table = sectionOf(pageAt(datasetPages(data, "vi"), "/du-lieu/level-shares/"), "vi-du").tables?.[0];
    const shares = table?.rows.map((row) => plain(row.cells[table.columns.findIndex((column) => column.title === "share")] ?? []));
    expect(shares).toContain("0.333333…");
    expect(shares).toContain("0.4");
    expect(table?.caption).toContain("rút gọn");
  });

  it("finds a table by name only", () => {
    expect(datasetByName("scores")?.folder).toBe("tables");
    expect(datasetByName("areas")?.folder).toBe("registry");
    expect(datasetByName("../package")).toBeUndefined();
  });

  it("serves the bytes of each table as they are", () => {
    const folder = mkdtempSync(join(tmpdir(), "tables-"));
    placeTables("data", folder);
    const served = join(folder, "du-lieu");
    expect(readdirSync(served).sort()).toEqual(datasets.map(({ schema }) => `${schema.name}.csv`).sort());
    expect(readFileSync(join(served, "areas.csv")).equals(readFileSync("data/registry/areas.csv"))).toBe(true);
    rmSync(folder, { recursive: true });
  });
});
