import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { currentRows } from "../../scripts/data/current-rows.ts";
import { readEditionFolder } from "../../scripts/data/read-editions.ts";
import { projectRoot } from "../../scripts/lib/project-root.ts";
import { checkFiles, type FileCheck } from "../../src/ingest/check-file/check-files.ts";
import type { EditionFile, EditionInput } from "../../src/ingest/edition.ts";
import { createResolver } from "../../src/ingest/resolver.ts";
import { openWorkbook } from "../../src/ingest/xlsx/open-workbooks.ts";
import { createRegistry } from "../../src/registry/registry.ts";
import type { Instrument } from "../../src/registry/registry-tables.ts";
import type { Family } from "../../src/registry/observation-tables.ts";
import { readRegistry } from "../../src/tables/data-folder.ts";
import { workbook } from "../fixtures/workbooks.ts";

const data = join(projectRoot, "data");
const { tables } = readRegistry(data);
const last = tables.instruments.find(({ instrumentId }) => instrumentId === "hai-phong/1937-qd-ubnd-2023") as Instrument;
/** The real registry with the decision of the year rehearsed. */
const registry = createRegistry({
  ...tables,
  instruments: [...tables.instruments, { ...last, instrumentId: "hai-phong/99-qd-ubnd-2024", date: "2024-02-05" }],
});
const context = { registry, resolver: createResolver(registry), today: "2026-11-24", current: currentRows(data) };

const fileOf = (name: string, bytes: Uint8Array): Promise<EditionFile> =>
  openWorkbook({ name, bytes, sha256: createHash("sha256").update(bytes).digest("hex") });

/** Lays a file out as the new edition of a clerk of Hải Phòng, of whom everything is right but what the test spoils. */
async function edition(family: Family, content: string | Uint8Array, origin: Record<string, unknown> = {}, folder = "2023"): Promise<EditionInput> {
  const file = await fileOf(
    `${family}.${typeof content === "string" ? "csv" : "xlsx"}`,
    typeof content === "string" ? new TextEncoder().encode(content) : content,
  );
  const fields = {
    family,
    areaId: "hai-phong",
    sourceId: "dv-s01",
    instrumentId: "hai-phong/99-qd-ubnd-2024",
    scaleId: family === "ratings" || family === "tallies" ? "hai-phong/dan-van-2022" : null,
    agencyId: null,
    period: "2023",
    periodBasis: "stated",
    decisionDate: "2024-02-05",
    publicationDate: "2024-02-09",
    numberStyle: "vi",
    comparedWithOriginal: true,
    coverage: "complete",
    files: [{ name: file.name, sha256: file.sha256 }],
    ...origin,
  };
  const yaml = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return { family, areaId: fields.areaId, edition: folder, origin: new TextEncoder().encode(yaml.join("\n")), files: [file] };
}

const block = '"Sở, ban, ngành"';
const ratings = `Cơ quan,Khối,Mức
Sở Khoa học và Công nghệ,${block},xuất sắc
Sở Nội vụ,${block},xuất sắc
Sở TTTT,${block},hoàn thành tốt
Thanh tra thành phố,${block},tốt
`;
const tallies = `Khối,Mức,Số đơn vị,Tổng số
${block},xuất sắc,02,04
${block},tốt,02,04
${block},trung bình,0,04
`;
const scores = `Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính,Thứ hạng,Trên tổng số
SIPAS,Sở Nội vụ,${block},"99,32",%,1,4
SIPAS,Sở Khoa học và Công nghệ,${block},"99,05",%,2,4
SIPAS,Sở Thông tin và Truyền thông,${block},"97,1",%,3,4
SIPAS,Thanh tra thành phố,${block},"96,84",%,4,4
`;
const rows = (csv: string): (string | null)[][] =>
  csv
    .trimEnd()
    .split("\n")
    .map((line) =>
      line
        .replace(block, "Sở; ban; ngành")
        .split(",")
        .map((cell) => cell.replace("Sở; ban; ngành", "Sở, ban, ngành")),
    );
const without = (csv: string, name: string): string =>
  csv
    .split("\n")
    .filter((line) => !line.includes(name))
    .join("\n");

/** A real publication, as it lies in the data folder. */
const published = (path: string): EditionInput => {
  const [family = "", areaId = "", name = ""] = path.split("/");
  return readEditionFolder(join(data, "raw", path), { family, areaId, edition: name });
};
const lastYears = readFileSync(join(data, "raw/scores/gia-lai/gl-2021-bao/scores.csv"), "utf8");
const giaLai = (csv: string) =>
  edition("scores", csv, { areaId: "gia-lai", sourceId: "gl-2023-iagrai", instrumentId: null, decisionDate: null, coverage: "partial" }, "2023");

interface Mistake {
  /** The editions to check; the first is the one with the mistake. */
  make: (isSpoiled: boolean) => Promise<EditionInput[]>;
  rule: string;
  /** The cell as Excel shows it; a number: the line of origin.yaml; "0": the whole file. */
  at: string;
  suggestion?: string;
}

const mistakes: Record<string, Mistake> = {
  "a wrong level word": {
    make: async (bad) => [await edition("ratings", bad ? ratings.replace("xuất sắc", "xuất xắc") : ratings)],
    rule: "level-unknown",
    at: "C2",
    suggestion: "xuất sắc",
  },
  "99.05 for 99,05": {
    make: async (bad) => [await edition("scores", bad ? scores.replace('"99,05"', "99.05") : scores)],
    rule: "number-style",
    at: "D3",
    suggestion: "99,05",
  },
  "a duplicate agency": {
    make: async (bad) => [await edition("ratings", bad ? ratings.replace("Thanh tra thành phố", "Sở Thông tin và Truyền thông") : ratings)],
    rule: "duplicate-observation",
    at: "A5",
  },
  "an unknown abbreviation": {
    make: async (bad) => [await edition("ratings", bad ? ratings.replace("Sở TTTT", "Sở TT&TTh") : ratings)],
    rule: "agency-unknown",
    at: "A4",
  },
  "a missing decision number": {
    make: async (bad) => [await edition("tallies", tallies, bad ? { instrumentId: null } : {})],
    rule: "instrument-not-given",
    at: "4",
  },
  "deleted rows, against the ranks": {
    make: async (bad) => [await edition("scores", bad ? without(scores, "Thông tin") : scores)],
    rule: "rank-gap",
    at: "F4",
  },
  "deleted rows at the end, against the number ranked": {
    make: async (bad) => [await edition("scores", bad ? without(scores, "Thanh tra") : scores)],
    rule: "rows-below-rank-of",
    at: "G4",
  },
  "deleted rows, against the tally": {
    make: async (bad) => [await edition("ratings", bad ? without(ratings, "Thanh tra") : ratings), await edition("tallies", tallies)],
    rule: "named-below-tally",
    at: "C4",
  },
  "deleted rows, against what is published": {
    make: async (bad) => {
      const real = published("scores/gia-lai/gl-2020-dakpo");
      const [file] = real.files;
      const lines = new TextDecoder().decode(file!.bytes).split("\n");
      const spoiled = await fileOf("scores.csv", new TextEncoder().encode(lines.filter((_, index) => index !== 4).join("\n")));
      const origin = new TextDecoder().decode(real.origin!).replace(file!.sha256, spoiled.sha256);
      return [bad ? { ...real, origin: new TextEncoder().encode(origin), files: [spoiled] } : real];
    },
    rule: "row-withdrawn",
    at: "B4",
  },
  "decomposed Unicode": {
    make: async (bad) => [await edition("ratings", bad ? ratings.replace("Sở Nội vụ", "Sở Nội vụ".normalize("NFD")) : ratings)],
    rule: "text-decomposed",
    at: "A3",
    suggestion: "Sở Nội vụ",
  },
  "merged cells": {
    make: async (bad) => [
      await edition(
        "ratings",
        await workbook(
          rows(ratings).map((row, index) => (bad && index > 1 ? [row[0]!, null, row[2]!] : row)),
          bad ? { merges: [{ startRow: 1, startCol: 1, endRow: 4, endCol: 1 }] } : {},
        ),
      ),
    ],
    rule: "xlsx-merged-cells",
    at: "B2",
  },
  "a date as text": {
    make: async (bad) => [
      await edition(
        "ratings",
        ratings
          .split("\n")
          .map((line, index) => (line === "" ? line : `${line},${index === 0 ? "Kỳ" : index === 2 && bad ? "31/12/2023" : "2023"}`))
          .join("\n"),
      ),
    ],
    rule: "period-unreadable",
    at: "D3",
    suggestion: "2023",
  },
  "a total that does not add": {
    make: async (bad) => [await edition("tallies", bad ? tallies.replace(",tốt,02,", ",tốt,01,") : tallies)],
    rule: "tally-sum",
    at: "C2",
  },
  "an agency that no longer existed": {
    make: async (bad) => {
      const csv = `Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính\nSIPAS,${bad ? "Sở Giao thông vận tải" : "Sở Tài chính"},${block},"95,53",%\nSIPAS,Sở Nội vụ,${block},"94,1",%\n`;
      return [
        await edition(
          "scores",
          csv,
          { areaId: "hai-phong-2025", period: "2025", instrumentId: null, decisionDate: null, publicationDate: "2026-02-09" },
          "2025",
        ),
      ];
    },
    rule: "agency-not-in-force",
    at: "B2",
  },
  "last year's file again": {
    make: async (bad) => [await giaLai(bad ? lastYears : lastYears.replace('"95,44"', '"95,47"'))],
    rule: "edition-repeats",
    at: "0",
  },
};

const check = (editions: readonly EditionInput[]): FileCheck[] =>
  checkFiles(
    editions.map((made) => ({ edition: made })),
    context,
  );
const shown = (checks: readonly FileCheck[]): string[] =>
  checks.flatMap((result) => result.problems.map((problem) => `${problem.ruleId} ${problem.column}${problem.row}`));

describe.each(Object.entries(mistakes))("%s", (_, { make, rule, at, suggestion }) => {
  it("is caught with its cell and a way out, and nothing else is blamed", async () => {
    const checks = check(await make(true));
    expect(shown(checks)).toEqual([`${rule} ${at}`]);
    const [problem] = checks.flatMap((result) => result.problems);
    for (const text of [problem?.textVi, problem?.textEn, problem?.hintVi, problem?.hintEn]) expect(text).toMatch(/\S.{8,}/);
    if (suggestion !== undefined) expect(problem?.suggestion).toBe(suggestion);
  });

  it("is not seen in the clean twin", async () => {
    const twins = await make(false);
    expect(twins.length).toBeGreaterThan(0);
    const checks = check(twins);
    expect(shown(checks)).toEqual([]);
    for (const result of checks) expect(result.rows).toBeGreaterThan(1);
  });
});

it("a date that Excel made of 4/4 or 6/2023 is refused too", async () => {
  const dated = await workbook([...rows(ratings).map((row, index) => [...row, index === 0 ? "Kỳ" : "2023"])], {
    cells: new Map([["2,3", { value: new Date("2023-06-01T00:00:00Z"), style: { numFmt: "m/yyyy" } }]]),
  });
  expect(shown(check([await edition("ratings", dated)]))).toEqual(["xlsx-date-cell D3"]);
});
