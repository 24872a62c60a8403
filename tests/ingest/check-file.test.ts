import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checkFiles, type CheckContext, type FileCheck } from "../../src/ingest/check-file/check-files.ts";
import type { AboutFile } from "../../src/ingest/check-file/about-file.ts";
import { families, guessFamily } from "../../src/ingest/check-file/guess-family.ts";
import type { AnyRow, EditionFile } from "../../src/ingest/edition.ts";
import { ingestAll } from "../../src/ingest/ingest-all.ts";
import { createResolver } from "../../src/ingest/resolver.ts";
import type { Family } from "../../src/registry/observation-tables.ts";
import { rawColumns, type RawColumn } from "../../src/registry/raw-tables.ts";
import { columnLetter } from "../../src/lib/column-letter.ts";
import { columnPosition } from "../../src/lib/column-position.ts";
import { cleanCsv, edition } from "../fixtures/editions.ts";
import { smallRegistry } from "../fixtures/small-registry.ts";
import { openedFile, workbook } from "../fixtures/workbooks.ts";

const context: CheckContext = { registry: smallRegistry, resolver: createResolver(smallRegistry), today: "2026-01-15", current: new Map() };
const haiPhong: AboutFile = { areaId: "hai-phong", period: "2022", sourceId: "nguon-a", instrumentId: "hai-phong/1937-qd-ubnd-2023" };
const fileOf = (name: string, text: string): EditionFile => {
  const bytes = new TextEncoder().encode(text);
  return { name, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
};
const check = (text: string, about: AboutFile = haiPhong, more: Partial<CheckContext> = {}): FileCheck =>
  checkFiles([{ file: fileOf("tep.csv", text), about }], { ...context, ...more })[0]!;
const shown = (result: FileCheck): string[] => result.problems.map((problem) => `${problem.ruleId} ${problem.column}${problem.row}`);
const ratingsOf = (names: readonly string[]): string => `Cơ quan,Khối,Mức\n${names.map((name) => `${name},Departments,tốt`).join("\n")}\n`;
const current = (family: Family, rows: readonly AnyRow[]): Partial<CheckContext> => ({ current: new Map([[family, rows]]) });
const published = (csv: string, more = {}): AnyRow[] => ingestAll([edition("ratings", { csv, ...more })], context).tables.ratings;
const four = ["Sở Nội vụ", "Sở Tư pháp", "Thanh tra", "Ban Quản lý A"];

describe("a file without an origin", () => {
  it.each(families)("of clean %s is recognised by its headings and found clean", (family) => {
    const about = family === "reports" ? { ...haiPhong, areaId: "son-la", period: "2021" } : haiPhong;
    const result = check(cleanCsv[family]!.replaceAll(",20\n", ",2\n"), about, { current: new Map([[family, []]]) });
    expect(result).toMatchObject({ name: "tep.csv", family, familyGuessed: true, errors: 0, warnings: 0, notChecked: [], corrected: null });
    expect(result.rows).toBeGreaterThan(0);
  });

  it("says what it takes to check the rest, instead of refusing every name", () => {
    const result = check(cleanCsv["ratings"]!, {});
    expect(result.errors).toBe(0);
    expect(result.notChecked.map((gap) => gap.needsVi)).toEqual([
      expect.stringContaining("--area"),
      expect.stringContaining("--period"),
      expect.stringContaining("origin.yaml"),
      expect.stringContaining("data/tables"),
    ]);
  });

  it("still has its numbers, headings and letters checked", () => {
    const result = check("Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính\nSIPAS,Sở Lạ,Departments,99.05,%\n", {});
    expect(shown(result)).toEqual(["number-style D2"]);
  });

  it("of no family is refused with the families to choose from", () => {
    const result = check("Tên,Số\nSở Nội vụ,3\n");
    expect(shown(result)).toEqual(["family-unknown 1"]);
    for (const family of families) expect(result.problems[0]?.hintVi).toContain(family);
    for (const text of [result.problems[0]?.textVi, result.problems[0]?.textEn, result.problems[0]?.hintEn]) expect(text).toMatch(/\S.*\.$/);
    expect(check("").problems.map((problem) => problem.ruleId)).toEqual(["file-empty"]);
    expect(check("%PDF-1.7").problems.map((problem) => problem.ruleId)).toEqual(["file-not-text"]);
  });

  it("takes the family it is told", () => {
    expect(check(cleanCsv["ratings"]!, { ...haiPhong, family: "tallies" })).toMatchObject({ family: "tallies", familyGuessed: false });
  });
});

it.each(families)("headings of %s alone name the family, in either language, below a title too", (family) => {
  const columns: readonly RawColumn[] = rawColumns[family];
  expect(guessFamily([columns.map((column) => column.headingVi)])).toBe(family);
  expect(guessFamily([columns.map((column) => column.headingEn)])).toBe(family);
  expect(guessFamily([["BẢNG TỔNG HỢP"], [], columns.filter((column) => column.required).map((column) => column.headingVi)])).toBe(family);
});

it("column letters and positions are each other's inverse", () => {
  for (const position of [0, 1, 25, 26, 51, 701, 702, 16_383]) expect(columnPosition(columnLetter(position))).toBe(position);
});

describe("what is published", () => {
  it("names every row that is gone, after the row where it stood", () => {
    const rows = published(ratingsOf(four));
    const result = check(ratingsOf(four.filter((name) => name !== "Thanh tra")), haiPhong, current("ratings", rows));
    expect(shown(result)).toEqual(["row-withdrawn A3"]);
    expect(result.problems[0]).toMatchObject({ severity: "warning", value: "Thanh tra · tốt · 2022" });
    expect(result.problems[0]?.textVi).toContain("dòng 4 của data/raw/ratings/hai-phong/mau/ratings.csv");
    for (const text of [result.problems[0]?.textEn, result.problems[0]?.hintVi, result.problems[0]?.hintEn]) expect(text).toMatch(/\S.*\.$/);
    const whole = check(ratingsOf([...four, "Sở Khoa học và Công nghệ"]), haiPhong, current("ratings", rows));
    expect(shown(whole)).toEqual([]);
  });

  it("is not missed by a file of another source or period, or while rows are in error", () => {
    const rows = published(ratingsOf(four));
    const three = ratingsOf(four.slice(0, 3));
    expect(shown(check(three, { ...haiPhong, sourceId: "nguon-b" }, current("ratings", rows)))).toEqual([]);
    expect(shown(check(three, { ...haiPhong, period: "2023" }, current("ratings", rows)))).toEqual([]);
    expect(shown(check(three.replace("Sở Tư pháp", "Sở Lạ"), haiPhong, current("ratings", rows)))).toEqual(["agency-unknown A3"]);
  });

  it("recognises last year's file under another period", () => {
    const rows = published(ratingsOf(four));
    const result = check(ratingsOf(four), { ...haiPhong, period: "2023" }, current("ratings", rows));
    expect(shown(result)).toEqual(["edition-repeats 0"]);
    expect(result.problems[0]?.textVi).toContain("data/raw/ratings/hai-phong/mau/ratings.csv");
    const changed = ratingsOf(four).replace("Sở Nội vụ,Departments,tốt", "Sở Nội vụ,Departments,xuất sắc");
    expect(shown(check(changed, { ...haiPhong, period: "2023" }, current("ratings", rows)))).toEqual([]);
  });
});

it("files dropped together are checked against one another", () => {
  const [ratings, tallies] = checkFiles(
    [
      { file: fileOf("xep-loai.csv", ratingsOf(four.slice(0, 2))), about: { areaId: "hai-phong", period: "2022" } },
      { file: fileOf("tong-hop.csv", "Khối,Mức,Số đơn vị\nDepartments,tốt,3\n"), about: { areaId: "hai-phong", period: "2022" } },
    ],
    context,
  );
  expect([...shown(ratings!), ...shown(tallies!)]).toEqual(["named-below-tally C3"]);
});

describe("a corrected file", () => {
  it("takes every certain proposal and nothing else; checked again it has no such problem", () => {
    const csv = `Chỉ số;Đơn vị;Khối;Giá trị;Đơn vị tính\nSIPAS;${"Sở Nội vụ".normalize("NFD")};Departments;99.05;%\nSIPAS;Sở  Tư pháp;Departments;4O,2;%\n`;
    const result = check(csv);
    expect(shown(result)).toEqual(["text-decomposed B2", "number-style D2", "stray-spaces B3", "letter-in-number D3"]);
    expect(result.corrected).toMatchObject({ name: "tep.da-sua.csv", places: 3 });
    expect(result.corrected?.text).toBe(
      "\uFEFFChỉ số;Đơn vị;Khối;Giá trị;Đơn vị tính\r\nSIPAS;Sở Nội vụ;Departments;99,05;%\r\nSIPAS;Sở Tư pháp;Departments;4O,2;%\r\n",
    );
    expect(shown(check(result.corrected?.text ?? ""))).toEqual(["letter-in-number D3"]);
  });

  it("of a workbook holds values for formulas, and merged values in every row", async () => {
    const bytes = await workbook(
      [
        ["Chỉ số", "Đơn vị", "Khối", "Giá trị", "Đơn vị tính"],
        ["SIPAS", "Sở Nội vụ", "Departments", null, "%"],
        ["SIPAS", "Sở Tư pháp", null, 95.5, "%"],
      ],
      {
        merges: [{ startRow: 1, startCol: 2, endRow: 2, endCol: 2 }],
        cells: new Map([["1,3", { value: null, formula: "9+90.4", formulaResult: 99.4 }]]),
      },
    );
    const [result] = checkFiles([{ file: await openedFile("diem.xlsx", bytes), about: haiPhong }], context);
    expect(shown(result!)).toEqual(["xlsx-merged-cells C2", "xlsx-formula D2"]);
    expect(result?.corrected).toMatchObject({ name: "diem.da-sua.csv", places: 2 });
    expect(shown(check(result?.corrected?.text ?? ""))).toEqual([]);
  });

  it("is not made where nothing is certain, or where a quotation mark is open", () => {
    expect(check("Cơ quan,Khối,Mức\nSở Lạ,Departments,tốt\n").corrected).toBeNull();
    expect(check('Cơ quan,Khối,Mức\nSở  Nội vụ,Departments,tốt\n"Sở Tư pháp,Departments,tốt\n').corrected).toBeNull();
  });
});

it("a hundred thousand rows are read with word of progress and without overflow", () => {
  const heard: number[] = [];
  const rows = Array.from({ length: 100_000 }, (_, index) => `SIPAS,Sở Nội vụ,Departments,"9${index % 10},05",%,${1990 + (index % 30)}`).join("\n");
  const result = check(`Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính,Kỳ\n${rows}\n`, haiPhong, { progress: (done) => heard.push(done) });
  expect(result.rows).toBe(100_000);
  expect(result.problems.length).toBeGreaterThan(99_000);
  expect(heard.length).toBe(51);
});
