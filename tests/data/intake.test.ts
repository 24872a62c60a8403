import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { rawColumns, type Origin } from "../../src/registry/raw-tables.ts";
import { registryFiles } from "../../src/registry/registry.ts";

/** How many rows were collected, by collection: each of them must be accounted for. */
const collectedRows: Record<string, number> = {
  "dan-van/ratings": 52,
  "dan-van/tallies": 20,
  "dan-van/models": 70,
  "agencies/par-agency": 414,
  "agencies/sipas-agency": 81,
  "agencies/tthc-agency": 150,
  "agencies/qcdc": 91,
  "provinces/par-index": 312,
  "provinces/sipas": 90,
  "dan-van/scales": 14,
  "dan-van/criteria": 28,
  "dan-van/instruments": 22,
  "dan-van/sources": 68,
  "agencies/qcdc-indicators": 47,
  "agencies/sources": 81,
  "provinces/components": 90,
  "provinces/sources": 102,
  "registry/departments": 60,
  "registry/department-successions": 44,
  "registry/merger": 65,
  "registry/provinces-63": 63,
  "registry/provinces-34": 34,
  "registry/sources": 40,
  "registry/tile-grid-63": 65,
  "registry/tile-grid-34": 36,
};

/** The five documents the project starts from: their figures are numbered as they are read. */
const documents = ["hai-phong", "hung-yen", "son-la", "hai-phong-so-noi-vu", "dong-thap"].map((name) => `documents/${name}`);

const outcomes = ["observation", "registry", "left-out", "merged"];
const ledger = rowsOf("data/intake.csv");
const leftOut = rowsOf("data/left-out.csv");
const editions = editionFolders("data/raw");
/** Files that hold collected rows; a publication added since is typed from its source and stands in no collection. */
const collectedFiles = new Set(targetsOf("observation").map((target) => target.split("#")[0] ?? ""));
const rawFiles = editions.flatMap(({ folder, origin }) => origin.files.map((file) => join(folder, file.name))).filter((file) => collectedFiles.has(file));
const dataRowsByFile = new Map(rawFiles.map((file) => [file, rawRecords(file).length - 1]));

describe("the ledger of collected rows", () => {
  it("holds every row of every collection once", () => {
    for (const [collection, total] of Object.entries(collectedRows)) {
      const numbers = ledger.filter((row) => row["collection"] === collection).map((row) => Number(row["row"]));
      expect([collection, numbers.sort((a, b) => a - b)]).toEqual([collection, Array.from({ length: total }, (_, index) => index + 1)]);
    }
  });

  it("numbers the figures of each document without a gap", () => {
    for (const document of documents) {
      const numbers = ledger.filter((row) => row["collection"] === document).map((row) => Number(row["row"]));
      expect(numbers.length).toBeGreaterThan(5);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  });

  it("knows no other collection", () => {
    const known = new Set([...Object.keys(collectedRows), ...documents]);
    expect([...new Set(ledger.map((row) => row["collection"]))].filter((name) => !known.has(name ?? ""))).toEqual([]);
  });

  it("gives each row one of four outcomes, which add up by family", () => {
    const families = [...new Set(ledger.map((row) => row["family"]))];
    expect(families.length).toBeGreaterThan(15);
    for (const family of families) {
      const rows = ledger.filter((row) => row["family"] === family);
      const counted = outcomes.map((outcome) => rows.filter((row) => row["outcome"] === outcome).length);
      expect([family, counted.reduce((sum, count) => sum + count, 0)]).toEqual([family, rows.length]);
    }
  });
});

describe("targets of the ledger", () => {
  it("an observation is a row that its raw file has", () => {
    const targets = targetsOf("observation");
    expect(targets.length).toBeGreaterThan(1200);
    for (const target of targets) {
      const [file = "", row = ""] = target.split("#");
      expect([target, dataRowsByFile.has(file)]).toEqual([target, true]);
      expect(Number(row)).toBeGreaterThanOrEqual(2);
      expect(Number(row)).toBeLessThanOrEqual((dataRowsByFile.get(file) ?? 0) + 1);
    }
  });

  it("every raw row of a collected file belongs to exactly one collected row", () => {
    const targets = targetsOf("observation");
    const expected = [...dataRowsByFile].flatMap(([file, rows]) => Array.from({ length: rows }, (_, index) => `${file}#${index + 2}`));
    expect(expected.length).toBeGreaterThan(1200);
    expect([...targets].sort()).toEqual(expected.sort());
  });

  it("a registry row exists under its key", () => {
    const keysByTable = new Map<string, Set<string>>();
    const targets = targetsOf("registry");
    expect(targets.length).toBeGreaterThan(800);
    for (const target of targets) {
      const [table = "", key = ""] = target.split("#");
      if (!keysByTable.has(table)) keysByTable.set(table, registryKeys(table));
      expect([target, keysByTable.get(table)?.has(key)]).toEqual([target, true]);
    }
  });

  it("a merged row points to a row that is kept", () => {
    const outcomeByRow = new Map(ledger.map((row) => [`${row["collection"]}#${row["row"]}`, row["outcome"]]));
    const targets = targetsOf("merged");
    expect(targets.length).toBeGreaterThan(20);
    for (const target of targets) expect([target, ["observation", "registry"].includes(outcomeByRow.get(target) ?? "")]).toEqual([target, true]);
  });

  it("a row left out is listed with its reason in both languages", () => {
    const rowById = new Map(leftOut.map((row) => [row["id"], row]));
    expect(rowById.size).toBe(leftOut.length);
    const left = ledger.filter((row) => row["outcome"] === "left-out");
    expect(left.map((row) => row["target"]).sort()).toEqual([...rowById.keys()].sort());
    for (const row of left) {
      const reason = rowById.get(row["target"]);
      expect(reason).toMatchObject({ collection: row["collection"], row: row["row"] });
      for (const column of ["what", "reasonVi", "reasonEn"]) expect([reason?.["id"], (reason?.[column] ?? "").length > 5]).toEqual([reason?.["id"], true]);
    }
  });
});

describe("raw editions", () => {
  it("each origin names its family, its place and the exact bytes beside it", () => {
    expect(editions.length).toBeGreaterThan(100);
    for (const { folder, origin } of editions) {
      const [family, areaId] = folder.split("/").slice(2, 4);
      expect([folder, family, origin.areaId === areaId || origin.areaId.startsWith(`${areaId}/`)]).toEqual([folder, origin.family, true]);
      expect(origin.files.map((file) => file.name).sort()).toEqual(readdirSync(folder).filter((name) => name !== "origin.yaml").sort());
      for (const file of origin.files) expect([folder, createHash("sha256").update(readFileSync(join(folder, file.name))).digest("hex")]).toEqual([folder, file.sha256]);
    }
  });

  it("each heading is one of its family, and the required ones are there", () => {
    for (const { folder, origin } of editions) {
      for (const file of origin.files.filter(({ name }) => collectedFiles.has(join(folder, name)))) {
        const headings = rawRecords(join(folder, file.name))[0] ?? [];
        const known = rawColumns[origin.family].flatMap((column) => [column.headingVi, column.headingEn]);
        expect([folder, headings.filter((heading) => !known.includes(heading))]).toEqual([folder, []]);
        for (const column of rawColumns[origin.family]) if (column.required) expect([folder, headings.some((heading) => heading === column.headingVi || heading === column.headingEn)]).toEqual([folder, true]);
      }
    }
  });

  it("a few come in the other formats that clerks send", () => {
    const starts = rawFiles.map((file) => readFileSync(file));
    expect(starts.some((bytes) => bytes[0] === 0xff && bytes[1] === 0xfe)).toBe(true);
    expect(starts.some((bytes) => bytes[0] === 0xef && bytes.subarray(0, 200).includes(";"))).toBe(true);
    expect(starts.some((bytes) => bytes.subarray(0, 200).includes("\t"))).toBe(true);
    expect(rawFiles.some((file) => (rawRecords(file)[0] ?? []).includes("subject"))).toBe(true);
  });
});

function targetsOf(outcome: string): string[] {
  return ledger.filter((row) => row["outcome"] === outcome).map((row) => row["target"] ?? "");
}

function rowsOf(path: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true }).data;
}

/** Reads a raw file without the project's own reader, so that the two can disagree. */
function rawRecords(path: string): string[][] {
  const bytes = readFileSync(path);
  const text = new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-8").decode(bytes);
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}

function editionFolders(root: string): { folder: string; origin: Origin }[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("origin.yaml"))
    .map((path) => join(root, dirname(path)))
    .sort()
    .map((folder) => ({ folder, origin: parse(readFileSync(join(folder, "origin.yaml"), "utf8")) as Origin }));
}

function registryKeys(table: string): Set<string> {
  const schema = Object.values(registryFiles).find((candidate) => candidate.name === table);
  const path = `data/registry/${table}.csv`;
  if (schema === undefined || !existsSync(path)) return new Set();
  return new Set(rowsOf(path).map((row) => schema.primaryKey.map((field) => row[field] ?? "").join("|")));
}
