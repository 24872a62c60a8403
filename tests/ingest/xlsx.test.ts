import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ingestAll } from "../../src/ingest/ingest-all.ts";
import { createResolver } from "../../src/ingest/resolver.ts";
import { readSheetNumber, sheetNumberText } from "../../src/ingest/xlsx/sheet-number.ts";
import { zipDirectory } from "../../src/ingest/xlsx/zip-directory.ts";
import { rules } from "../../src/rules/index.ts";
import type { Problem } from "../../src/rules/rule.ts";
import { smallRegistry } from "../fixtures/small-registry.ts";
import { workbook, workbookEdition } from "../fixtures/workbooks.ts";

const context = { registry: smallRegistry, resolver: createResolver(smallRegistry), today: "2026-01-15" };
const ingest = async (family: string, bytes: Uint8Array, origin: Record<string, unknown> = {}) =>
  ingestAll([await workbookEdition(family, bytes, { origin })], context);
const problemsOf = async (family: string, bytes: Uint8Array): Promise<Problem[]> => (await ingest(family, bytes)).problems;
const shown = (problems: readonly Problem[]): string[] => problems.map((problem) => `${problem.ruleId} ${problem.column}${problem.row}`);

const ratings = [
  ["Cơ quan", "Khối", "Mức", "Kỳ"],
  ["Sở Khoa học và Công nghệ", "Sở, ban, ngành", "xuất sắc", "2022"],
  ["Sở Nội vụ", "Sở, ban, ngành", "tốt", "2022"],
];
const scores = [
  ["Chỉ số", "Đơn vị", "Khối", "Giá trị", "Đơn vị tính", "Thứ hạng", "Trên tổng số"],
  ["SIPAS", "Sở Nội vụ", "Sở, ban, ngành", 99.4, "%", 1, 20],
  ["SIPAS", "Sở Tư pháp", "Sở, ban, ngành", 95.53, "%", 2, 20],
];

/** Repacks a workbook with parts added or changed. */
function repacked(bytes: Uint8Array, change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(bytes);
  change(parts);
  return zipSync(parts);
}

describe("a workbook", () => {
  it("gives what the same CSV gives, numbers as they are shown", async () => {
    const result = await ingest("scores", await workbook(scores, { columns: [{}, {}, {}, { numFmt: "0.00" }] }));
    expect(result.problems).toEqual([]);
    expect(result.tables.scores.map((row) => [row.agencyId, row.value, row.decimals, row.valueAsPrinted, row.rank, row.rawRow])).toEqual([
      ["hai-phong/so-noi-vu", 99.4, 2, "99,40", 1, 2],
      ["hai-phong/so-tu-phap", 95.53, 2, "95,53", 2, 3],
    ]);
  });

  it("writes its numbers in the style of the edition, so that none is misread", async () => {
    const result = await ingest("scores", await workbook(scores), { numberStyle: "en" });
    expect(result.problems).toEqual([]);
    expect(result.tables.scores.map((row) => row.valueAsPrinted)).toEqual(["99.4", "95.53"]);
  });

  it("reads numbers stored as text like any text, and names the cell of one in the other style", async () => {
    const asText = scores.map((row, index) =>
      index === 0 ? row : row.map((cell) => (typeof cell === "number" ? String(cell).replace(".", ",") : cell)),
    );
    expect((await ingest("scores", await workbook(asText))).tables.scores.map((row) => row.value)).toEqual([99.4, 95.53]);
    const wrong = scores.map((row, index) => (index === 2 ? row.map((cell) => (cell === 95.53 ? "95.53" : cell)) : row));
    expect(await problemsOf("scores", await workbook(wrong))).toMatchObject([{ ruleId: "number-style", column: "D", row: 3, suggestion: "95,53" }]);
  });

  it("keeps blank rows, so that cells are named as Excel shows them", async () => {
    const bytes = await workbook([ratings[0]!, [], [], ["Sở Lạ", "Sở, ban, ngành", "tốt", "2022"]]);
    expect(shown(await problemsOf("ratings", bytes))).toEqual(["agency-unknown A4"]);
  });

  it("is refused as no text where nobody opened it", () => {
    const result = ingestAll([{ family: "ratings", areaId: "hai-phong", edition: "x", origin: null, files: [] }], context);
    expect(result.problems.map((problem) => problem.ruleId)).toEqual(["origin-missing"]);
  });
});

interface Example {
  fires: () => Promise<Uint8Array>;
  at: string;
  suggestion?: string | null;
  quiet: () => Promise<Uint8Array>;
  family?: string;
}

const plain = (): Promise<Uint8Array> => workbook(ratings);
const cell = (key: string, value: object): { cells: Map<string, never> } => ({ cells: new Map([[key, value as never]]) });
const relations = (target: string, type: string): Uint8Array =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
  );

const examples: Record<string, Example> = {
  "xlsx-unreadable": { fires: async () => (await plain()).slice(0, 900), at: "0", quiet: plain },
  "xlsx-too-large": {
    fires: async () => repacked(await plain(), (parts) => (parts["xl/worksheets/sheet9.xml"] = new Uint8Array(60 * 1024 * 1024))),
    at: "0",
    quiet: async () => repacked(await plain(), (parts) => (parts["xl/media/image1.png"] = new Uint8Array(1024 * 1024))),
  },
  "xlsx-external-reference": {
    fires: async () =>
      repacked(
        await plain(),
        (parts) => (parts["xl/externalLinks/_rels/externalLink1.xml.rels"] = relations("file:///C:/Khac.xlsx", "externalLinkPath")),
      ),
    at: "0",
    quiet: async () =>
      repacked(await plain(), (parts) => (parts["xl/worksheets/_rels/sheet1.xml.rels"] = relations("https://example.org/", "hyperlink"))),
  },
  "xlsx-macro": { fires: async () => repacked(await plain(), (parts) => (parts["xl/vbaProject.bin"] = new Uint8Array(9))), at: "0", quiet: plain },
  "xlsx-several-tables": {
    fires: () => workbook(ratings, {}, [{ name: "Năm 2021", rows: ratings }]),
    at: "0",
    quiet: () => workbook(ratings, {}, [{ name: "Danh mục", rows: [["Cơ quan", "Mức"]] }]),
  },
  "xlsx-hidden-sheet": { fires: () => workbook(ratings, { hidden: true }, [{ name: "Trang bìa", rows: [["Kính gửi"]] }]), at: "0", quiet: plain },
  "xlsx-sheet-unread": {
    fires: () => workbook(ratings, {}, [{ name: "Năm 2021", hidden: true, rows: ratings }]),
    at: "0",
    quiet: () => workbook(ratings, {}, [{ name: "Trang3", rows: [] }]),
  },
  "xlsx-merged-cells": {
    fires: () =>
      workbook([ratings[0]!, ratings[1]!, ["Sở Nội vụ", null, "tốt", "2022"]], { merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }] }),
    at: "B2",
    quiet: () => workbook(ratings, { merges: [{ startRow: 10, startCol: 0, endRow: 11, endCol: 3 }] }),
  },
  "xlsx-formula": {
    family: "scores",
    fires: () => workbook(scores, cell("1,3", { value: null, formula: "98+1.4", formulaResult: 99.4 })),
    at: "D2",
    suggestion: "99,4",
    quiet: () => workbook(scores),
  },
  "xlsx-error-value": {
    family: "scores",
    fires: async () =>
      repacked(await workbook(scores), (parts) => {
        const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
        parts["xl/worksheets/sheet1.xml"] = strToU8(sheet.replace(/<c r="D2"[^>]*><v>99.4<\/v><\/c>/, '<c r="D2" t="e"><v>#N/A</v></c>'));
      }),
    at: "D2",
    quiet: () => workbook(scores),
  },
  "xlsx-date-cell": {
    fires: () => workbook(ratings, cell("1,3", { value: new Date("2023-06-01T00:00:00Z"), style: { numFmt: "d/m/yyyy" } })),
    at: "D2",
    quiet: plain,
  },
  "xlsx-hidden-cells": {
    fires: () => workbook(ratings, { rowDefs: new Map([[2, { hidden: true }]]) }),
    at: "3",
    quiet: () => workbook(ratings, { rowDefs: new Map([[5, { hidden: true }]]) }),
  },
  "xlsx-number-rounded": {
    family: "scores",
    fires: () =>
      workbook(
        scores.map((row) => row.map((value) => (value === 95.53 ? 95.5349 : value))),
        { columns: [{}, {}, {}, { numFmt: "0.00" }] },
      ),
    at: "D3",
    quiet: () => workbook(scores, { columns: [{}, {}, {}, { numFmt: "0.00" }] }),
  },
};

it("every rule about workbooks has an example here", () => {
  expect(
    rules
      .map((rule) => rule.id)
      .filter((id) => id.startsWith("xlsx-"))
      .sort(),
  ).toEqual(Object.keys(examples).sort());
});

describe.each(Object.entries(examples))("%s", (id, example) => {
  it("fires at the right cell, with words and a way out in both languages, and names the cell once", async () => {
    const problems = await problemsOf(example.family ?? "ratings", await example.fires());
    const [found, ...others] = problems.filter((problem) => problem.ruleId === id);
    expect(others).toEqual([]);
    expect(`${found?.column}${found?.row}`).toBe(example.at);
    if (example.suggestion !== undefined) expect(found?.suggestion).toBe(example.suggestion);
    for (const text of [found?.textVi, found?.textEn, found?.hintVi, found?.hintEn]) {
      expect(text).toMatch(/[.?…”")]$/);
      expect(text).not.toMatch(/undefined|\[object|\$|“”/);
    }
    const atSameCell = problems.filter((problem) => problem.column !== "" && `${problem.column}${problem.row}` === example.at);
    expect(shown(atSameCell)).toEqual(found?.column === "" ? [] : [`${id} ${example.at}`]);
  });

  it("stays quiet beside it", async () => {
    expect(await problemsOf(example.family ?? "ratings", await example.quiet())).toEqual([]);
  });
});

describe("a hostile package", () => {
  it("that lies about its size is not unpacked beyond what it declares", async () => {
    const bytes = repacked(await plain(), (parts) => (parts["xl/worksheets/sheet1.xml"] = new Uint8Array(8 * 1024 * 1024).fill(32)));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const entry = zipDirectory(bytes)!.findIndex(({ name }) => name === "xl/worksheets/sheet1.xml");
    const at = [...bytes.keys()].filter((position) => position + 4 <= bytes.length && view.getUint32(position, true) === 0x02014b50)[entry]!;
    view.setUint32(at + 24, 1000, true);
    expect(shown(await problemsOf("ratings", bytes))).toEqual(["xlsx-unreadable 0"]);
    view.setUint32(at + 24, 0, true);
    expect(shown(await problemsOf("ratings", bytes))).toEqual(["xlsx-too-large 0"]);
    view.setUint32(at + 24, 0xfffffff0, true);
    expect(shown(await problemsOf("ratings", bytes))).toEqual(["xlsx-too-large 0"]);
  });

  it("with entities that name one another stays small", async () => {
    const bytes = repacked(await plain(), (parts) => {
      const lines = Array.from({ length: 12 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join("");
      const strings = new TextDecoder().decode(parts["xl/sharedStrings.xml"]);
      parts["xl/sharedStrings.xml"] = strToU8(strings.replace(/<sst/, `<!DOCTYPE sst [<!ENTITY e0 "x">${lines}]><sst`).replace("Sở Nội vụ", "&e12;"));
    });
    const problems = await problemsOf("ratings", bytes);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem.value.length).toBeLessThan(200);
  });

  it("of any bytes never throws", async () => {
    const whole = await plain();
    for (let length = 4; length < whole.length; length += 397) expect(await problemsOf("ratings", whole.slice(0, length))).not.toEqual([]);
    for (let seed = 1; seed < 25; seed += 1) {
      const bytes = whole.slice();
      for (let index = 0; index < 40; index += 1) bytes[4 + ((seed * 7919 + index * 104729) % (bytes.length - 4))] = (seed * 31 + index * 17) % 256;
      expect(Array.isArray(await problemsOf("ratings", bytes))).toBe(true);
    }
  });
});

describe("numbers of cells", () => {
  it.each([
    [99.4, undefined, "99,4"],
    [99.4, "0.00", "99,40"],
    [99.05000000000001, "General", "99,05"],
    [8, "00", "08"],
    [0.9905, "0.00%", "99,05%"],
    [10424000, "#,##0", "10424000"],
    [-1.5, "0.0;[Red]-0.0", "-1,5"],
    [95.5, "0.##", "95,5"],
    [0, "0", "0"],
    [2023, '"năm "0', "2023"],
    [1.5, "# ?/?", "1,5"],
  ])("%d as %s is written %s", (stored, format, text) => {
    expect(sheetNumberText(readSheetNumber(stored, format), "vi")).toBe(text);
  });
});
