import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PublishedTable } from "../../src/downloads/published-table.ts";
import { cellToText } from "../../src/registry/table-csv.ts";
import { publishedTables } from "../downloads/published-data.ts";
import { outsideProgram } from "./outside-program.ts";

const office = outsideProgram(["soffice", "libreoffice"], { probe: ["--version"], packages: "libreoffice-calc-nogui" });
const scratch = mkdtempSync(join(tmpdir(), "office-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const tables = publishedTables();
/** Comma, quote, UTF-8, values as stored and not as shown, all sheets. */
const everySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
const convert = (files: readonly string[], to: string, options: readonly string[] = []): Promise<string> =>
  office.run([
    ...[`-env:UserInstallation=${pathToFileURL(join(scratch, "profile")).href}`, "--headless", ...options],
    ...["--convert-to", to, "--outdir", join(scratch, "out"), ...files.map((file) => resolve("dist/du-lieu", file))],
  ]);
const read = (name: string): string[][] => Papa.parse<string[]>(readFileSync(join(scratch, "out", name), "utf8"), { skipEmptyLines: true }).data;

/** Puts what LibreOffice stores (12 decimals, TRUE) and what we publish into one form. */
function comparable(table: PublishedTable, records: readonly (readonly string[])[]): string[][] {
  return records.map((record) =>
    record.map((cell, column) => {
      const type = table.schema.fields[column]?.type;
      if (cell === "") return "";
      return type === "boolean" ? cell.toLowerCase() : type === "number" || type === "integer" ? Number(cell).toFixed(9) : cell;
    }),
  );
}
const published = (table: PublishedTable): string[][] =>
  comparable(
    table,
    table.rows.map((row) => table.schema.fields.map((field) => cellToText(row[field.name]))),
  );

describe.skipIf(!office.found)("LibreOffice", () => {
  beforeAll(async () => {
    await convert(
      tables.map(({ schema }) => `${schema.name}.xlsx`),
      everySheet,
    );
  });

  it.each(tables.map((table) => ({ name: table.schema.name, table })))("opens $name.xlsx and finds the same values", ({ name, table }) => {
    const [header, ...records] = read(`${name}-${name}.csv`);
    expect(header).toEqual(table.schema.fields.map((field) => field.name));
    expect(comparable(table, records)).toEqual(published(table));
    expect(read(`${name}-Từ điển - Dictionary.csv`)).toHaveLength(table.schema.fields.length + 1);
    expect(read(`${name}-Nguồn - Sources.csv`)[1]?.[0]).toBe("dan-van-mo");
  });

  it("keeps leading zeros as text and values as numbers", () => {
    const areas = read("areas-areas.csv");
    expect(areas.find(([id]) => id === "ha-noi")?.slice(3, 9)).toEqual([
      "Hà Nội",
      "Thành phố Hà Nội",
      "Hà Nội City",
      "viet-nam",
      "vung-dong-bang-song-hong-2025",
      "01",
    ]);
    // A stored number is quoted in this form of export, a stored text is not.
    const line = readFileSync(join(scratch, "out", "areas-areas.csv"), "utf8")
      .split("\n")
      .find((text) => text.startsWith("ha-noi,"));
    expect(line).toContain(",01,VN-HN,");
    expect(readFileSync(join(scratch, "out", "tallies-tallies.csv"), "utf8")).toMatch(/,"20","22",official,2022,stated,"2022",/);
  });

  it("opens the CSVs for Excel under the settings of Việt Nam and of English with numbers as numbers", async () => {
    const scores = tables.find(({ schema }) => schema.name === "scores")!;
    for (const { file, delimiter, language } of [
      { file: "scores.excel.csv", delimiter: 59, language: 1066 },
      { file: "scores.excel-en.csv", delimiter: 44, language: 1033 },
    ]) {
      await convert([file], "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false", [
        `--infilter=Text - txt - csv (StarCalc):${delimiter},34,76,1,,${language},false,true`,
      ]);
      expect(existsSync(join(scratch, "out", file))).toBe(true);
      const [, ...records] = read(file).map((record) => record.map((cell) => cell.replace(/^'/, "")));
      expect(comparable(scores, records)).toEqual(published(scores));
    }
  });
});
