import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { openXlsx, saveXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { parse } from "yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../scripts/lib/project-root.ts";
import { families } from "../../src/ingest/check-file/guess-family.ts";
import { ingestAll } from "../../src/ingest/ingest-all.ts";
import { createResolver } from "../../src/ingest/resolver.ts";
import { openWorkbooks } from "../../src/ingest/xlsx/open-workbooks.ts";
import type { EditionInput } from "../../src/ingest/edition.ts";
import type { Family } from "../../src/registry/observation-tables.ts";
import type { Origin } from "../../src/registry/raw-tables.ts";
import { newEdition } from "../../src/templates/new-edition.ts";
import { templateLists } from "../../src/templates/template-lists.ts";
import { smallRegistry } from "../fixtures/small-registry.ts";

const resolver = createResolver(smallRegistry);
const sources = { registry: smallRegistry, resolver };
const context = { ...sources, today: "2026-01-15" };
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const make = (family: Family, more: Partial<Parameters<typeof newEdition>[0]> = {}) =>
  newEdition(
    { family, areaId: "hai-phong", year: 2023, edition: "2023", sourceId: "nguon-a", instrumentId: null, scaleId: null, sha256, ...more },
    sources,
  );

/** What a clerk fills in, by heading. */
const figures: Record<Family, Record<string, string>[]> = {
  ratings: [
    { "Cơ quan": "Sở Nội vụ", Khối: "Sở, ban, ngành", Mức: "xuất sắc" },
    { "Cơ quan": "UBND quận Lê Chân", Khối: "Ủy ban nhân dân cấp huyện", Mức: "tốt" },
  ],
  tallies: [{ Khối: "Sở, ban, ngành", Mức: "tốt", "Số đơn vị": "02", "Tổng số": "22" }],
  scores: [{ "Chỉ số": "SIPAS", "Đơn vị": "Sở Nội vụ", Khối: "Sở, ban, ngành", "Giá trị": "95,50", "Đơn vị tính": "%" }],
  reports: [{ "Chỉ tiêu": "Hội nghị cán bộ, công chức", "Giá trị": "4/4 đơn vị" }],
  models: [{ "Cách đếm": "Đăng ký xây dựng", "Cách gọi": "đăng ký", "Đơn vị đếm": "mô hình", "Số lượng": "2.071" }],
};

/** Lays files out as an edition, with the hash of the one that counts. */
function editionOf(family: Family, files: ReadonlyMap<string, Uint8Array>, kept: string): EditionInput {
  const bytes = files.get(kept)!;
  const origin = parse(strFromU8(files.get("origin.yaml")!)) as Origin;
  return {
    family,
    areaId: "hai-phong",
    edition: "2023",
    origin: new TextEncoder().encode(JSON.stringify({ ...origin, coverage: "partial", files: [{ name: kept, sha256: sha256(bytes) }] })),
    files: [{ name: kept, bytes, sha256: sha256(bytes) }],
  };
}

const ingest = async (edition: EditionInput) => ingestAll(await openWorkbooks([edition]), context);

function filledCsv(csv: Uint8Array, rows: readonly Record<string, string>[]): Uint8Array {
  const [headings = []] = Papa.parse<string[]>(new TextDecoder().decode(csv), { delimiter: ";" }).data;
  return new TextEncoder().encode(
    `\uFEFF${Papa.unparse([headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ""))], { delimiter: ";" })}`,
  );
}

async function filledWorkbook(bytes: Uint8Array, rows: readonly Record<string, string>[]): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes);
  const [sheet] = workbook.sheets;
  const headings = sheet!.rows[0]!.map(String);
  for (const [index, row] of rows.entries()) sheet!.rows[index + 1] = headings.map((heading) => row[heading] ?? null);
  return saveXlsx(workbook);
}

describe.each(families)("the template of %s", (family) => {
  let files: Map<string, Uint8Array>;
  beforeAll(async () => void (files = await make(family)));

  it("is refused untouched, in both formats, at the example row and nowhere else", async () => {
    for (const name of [`${family}.xlsx`, `${family}.csv`]) {
      const { problems } = await ingest(editionOf(family, files, name));
      expect(problems.map((problem) => [problem.ruleId, problem.row])).toEqual([["template-example", 2]]);
    }
  });

  it("filled in reads without any problem, and says the same in both formats", async () => {
    const filled = new Map([
      ["origin.yaml", files.get("origin.yaml")!],
      [`${family}.csv`, filledCsv(files.get(`${family}.csv`)!, figures[family])],
      [`${family}.xlsx`, await filledWorkbook(files.get(`${family}.xlsx`)!, figures[family])],
    ]);
    const results = await Promise.all([`${family}.csv`, `${family}.xlsx`].map((name) => ingest(editionOf(family, filled, name))));
    for (const { problems, rowsRead } of results) expect([problems, rowsRead]).toEqual([[], figures[family].length]);
    const [csv, xlsx] = results.map(({ tables }) => JSON.stringify(tables).replaceAll(".xlsx", ".csv"));
    expect(xlsx).toBe(csv);
  });

  it("has a list or help at every cell, a locked header, open cells, and the same bytes every time", async () => {
    const parts = unzipSync(files.get(`${family}.xlsx`)!);
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
    const columns = [...sheet.matchAll(/<c r="[A-Z]+1"/g)].length;
    expect(sheet.match(/<dataValidation /g)).toHaveLength(columns);
    expect(sheet.match(/ prompt="[^"]+"/g)).toHaveLength(columns);
    for (const [, prompt = ""] of sheet.matchAll(/ prompt="([^"]+)"/g)) expect(prompt.length).toBeLessThanOrEqual(255);
    expect(sheet).toMatch(/<sheetProtection sheet="1"/);
    expect(strFromU8(parts["xl/workbook.xml"]!)).toMatch(/Số liệu.*Hướng dẫn.*Danh mục/s);
    expect((await make(family)).get(`${family}.xlsx`)).toEqual(files.get(`${family}.xlsx`));
  });

  it("comes with an origin that has every field and words above each", () => {
    const text = strFromU8(files.get("origin.yaml")!);
    const origin = parse(text) as Origin;
    expect(origin).toMatchObject({ family, areaId: "hai-phong", period: "2023", sourceId: "nguon-a", numberStyle: "vi", coverage: "complete" });
    expect(Object.keys(origin)).toHaveLength(14);
    const lines = text.split("\n");
    for (const field of Object.keys(origin)) expect(lines[lines.findIndex((line) => line.startsWith(`${field}:`)) - 1]).toMatch(/^# .*\S/);
  });
});

describe("lists of a template", () => {
  const lists = (date: string, areaId = "hai-phong") => templateLists("ratings", sources, { areaId, date, scaleId: null });
  it("offer the levels of the scale in force and the agencies in force, Committees of the districts last", () => {
    expect(lists("2023-12-31").get("level")?.values).toEqual(["xuất sắc", "tốt"]);
    expect(lists("2021-12-31").get("level")).toBeUndefined();
    const agencies = lists("2023-12-31").get("agency")?.values ?? [];
    expect(agencies[0]).toBe("Sở Nội vụ");
    expect(agencies.slice(-2)).toEqual(["UBND quận Hồng Bàng", "UBND quận Lê Chân"]);
    expect(lists("2025-03-31").get("agency")?.values).not.toContain("Sở Nội vụ");
    expect(lists("2025-12-31", "hai-phong-2025").get("agency")?.values).toEqual(["Sở Nội vụ"]);
  });
  it("offer districts only while there were any", () => {
    expect(lists("2023-12-31").get("block")?.values).toContain("Ủy ban nhân dân cấp huyện");
    expect(lists("2025-12-31", "hai-phong-2025").get("block")?.values).not.toContain("Ủy ban nhân dân cấp huyện");
  });
});

describe("npm run new", () => {
  const data = mkdtempSync(join(tmpdir(), "new-edition-"));
  beforeAll(() => {
    for (const name of ["registry", "tables"]) cpSync(join(projectRoot, "data", name), join(data, name), { recursive: true });
  });
  afterAll(() => rmSync(data, { recursive: true }));
  const run = (script: string, ...options: string[]): Promise<{ code: number; out: string }> =>
    promisify(execFile)(process.execPath, [join(projectRoot, "scripts", script), ...options, "--data", data], { cwd: data }).then(
      ({ stdout }) => ({ code: 0, out: stdout }),
      (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, out: error.stdout + error.stderr }),
    );

  it("makes the folder; filled in and sealed it passes the check, its empty twin gone", async () => {
    const made = await run("new-edition.ts", "--family", "ratings", "--area", "Hải Phòng", "--year", "2023", "--source", "dv-s01");
    expect(made).toMatchObject({ code: 0, out: expect.stringContaining("check-data -- --seal") as string });
    const folder = join(data, "raw/ratings/hai-phong/2023");
    expect(readdirSync(folder).sort()).toEqual(["origin.yaml", "ratings.csv", "ratings.xlsx"]);
    expect(await run("check-data.ts", "--seal", folder)).toMatchObject({
      code: 1,
      out: expect.stringContaining("chưa có tệp nào được điền") as string,
    });
    const untouched = await run("check-data.ts", folder);
    expect(untouched.code).toBe(1);
    expect(untouched.out).toContain("[template-example]");
    const rows = [{ "Cơ quan": "Sở Khoa học và Công nghệ", Khối: "Sở, ban, ngành", Mức: "xuất sắc" }];
    const path = join(folder, "ratings.xlsx");
    writeFileSync(path, await filledWorkbook(readFileSync(path), rows));
    const sealed = await run("check-data.ts", "--seal", folder);
    expect(sealed.out).toContain("0 lỗi, 0 cảnh báo: nhập được");
    expect(sealed.code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(["origin.yaml", "ratings.xlsx"]);
    expect(readFileSync(join(folder, "origin.yaml"), "utf8")).toContain("# Căn cứ của kỳ");
    expect(await run("build-data.ts")).toMatchObject({ code: 0 });
    expect(readFileSync(join(data, "tables/ratings.csv"), "utf8")).toContain("data/raw/ratings/hai-phong/2023/ratings.xlsx,2,");
  });

  it("says what is wrong instead of making a folder", async () => {
    expect(await run("new-edition.ts", "--family", "rating", "--area", "hai-phong", "--year", "2023")).toMatchObject({
      code: 2,
      out: expect.stringContaining("ratings") as string,
    });
    expect(await run("new-edition.ts", "--family", "ratings", "--area", "hai-phong", "--year", "2025")).toMatchObject({
      code: 2,
      out: expect.stringContaining("hai-phong-2025") as string,
    });
    expect(await run("new-edition.ts", "--family", "scores", "--area", "hai-phong", "--year", "2022", "--edition", "Năm 2022")).toMatchObject({
      code: 2,
      out: expect.stringContaining("nam-2022") as string,
    });
    expect(existsSync(join(data, "raw/scores"))).toBe(false);
  });

  it("says so at once where no rating scale is known", async () => {
    expect((await run("new-edition.ts", "--family", "ratings", "--area", "nghe-an", "--year", "2023")).out).toContain("npm run registry -- scales");
    expect((await run("new-edition.ts", "--family", "scores", "--area", "nghe-an", "--year", "2023")).out).not.toContain("scales");
  });

  it("run bare asks one thing at a time, and again where the answer does not fit", async () => {
    const child = spawn(process.execPath, [join(projectRoot, "scripts/new-edition.ts")], { cwd: data, env: { ...process.env, DATA_DIR: data } });
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stdin.end("4\n2099\n2021\nSơn Là\nSơn La\n\n\n");
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(out).toContain("4. Số liệu báo cáo quy chế dân chủ ở cơ sở (reports)");
    expect(out).toContain("Có phải là Sơn La");
    expect([code, readdirSync(join(data, "raw/reports/son-la/2021"))]).toEqual([0, ["origin.yaml", "reports.csv", "reports.xlsx"]]);
  });
});
