import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readRawFolder } from "../../scripts/data/read-editions.ts";
import type { AnyRow, EditionInput, ObservationTables } from "../../src/ingest/edition.ts";
import { ingestAll } from "../../src/ingest/ingest-all.ts";
import { createResolver } from "../../src/ingest/resolver.ts";
import { observationLink } from "../../src/site/links.ts";
import { readRegistry } from "../../src/tables/data-folder.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { edition } from "../fixtures/editions.ts";

const registry = readRegistry(resolve("data"));
const { editions } = readRawFolder(resolve("data"));
const ingested = (inputs: readonly EditionInput[]) => ingestAll(inputs, { registry, resolver: createResolver(registry), today: "2026-01-01" });
const rowsOf = (tables: ObservationTables): AnyRow[] => [
  ...tables.ratings,
  ...tables.tallies,
  ...tables.scores,
  ...tables.reportFigures,
  ...tables.models,
];

/** What a row states, wherever it stands in its file. */
const stated = (row: AnyRow) => JSON.stringify({ ...row, rawRow: 0 });

let before: Map<string, AnyRow>;
beforeAll(() => {
  before = new Map(rowsOf(ingested(editions).tables).map((row) => [row.observationId, row]));
}, 60_000);

const later = { areaId: "hung-yen", sourceId: "dv-s01", period: "2024", decisionDate: null, publicationDate: "2025-02-01" };
const scoresLater = edition("scores", {
  csv: 'Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính,Thứ hạng,Trên tổng số\nSIPAS,Sở Khoa học và Công nghệ,"Sở, ban, ngành","91,2",%,3,20\nPAR INDEX,Sở Khoa học và Công nghệ,"Sở, ban, ngành","88,1",%,5,20\n',
  origin: later,
  folder: { areaId: "hung-yen", edition: "2024-sau-nay" },
});

/** Puts the last row of a file first, as when rows are added above the others. */
function withLastRowFirst(input: EditionInput): EditionInput {
  const [file] = input.files;
  if (file === undefined || input.origin === null) throw new Error("an edition without a file");
  const [head = "", ...rows] = new TextDecoder().decode(file.bytes).trimEnd().split("\n");
  const bytes = new TextEncoder().encode([head, rows.at(-1) ?? "", ...rows.slice(0, -1), ""].join("\n"));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const origin = new TextEncoder().encode(new TextDecoder().decode(input.origin).replace(/[0-9a-f]{64}/, sha256));
  return { ...input, origin, files: [{ ...file, bytes, sha256 }] };
}

describe("permalinks", () => {
  it("are those of the committed tables", () => {
    const committed = [...siteData(resolve("data")).observations.all()].map(({ row }) => row.observationId);
    expect([...before.keys()].sort()).toEqual(committed.sort());
    expect(before.size).toBeGreaterThan(1_200);
  });

  it("stay when an edition is added: every figure keeps its id and what it states", () => {
    const result = ingested([scoresLater, ...editions]);
    expect(result.problems.filter((problem) => problem.severity === "error")).toEqual([]);
    const after = new Map(rowsOf(result.tables).map((row) => [row.observationId, row]));
    expect(after.size).toBe(before.size + 2);
    for (const [id, row] of before) {
      const kept = after.get(id);
      expect(kept === undefined ? id : stated(kept)).toBe(stated(row));
    }
  });

  it("stay when rows are put above others in a file", () => {
    const moved = editions.find((input) => input.family === "scores" && input.edition === "gl-2020-dakpo");
    if (moved === undefined) throw new Error("the edition of this test is gone");
    const result = ingested(editions.map((input) => (input === moved ? withLastRowFirst(input) : input)));
    expect(result.problems.filter((problem) => problem.severity === "error")).toEqual([]);
    const after = rowsOf(result.tables);
    expect(after.map((row) => row.observationId).sort()).toEqual([...before.keys()].sort());
    expect(after.filter((row) => before.get(row.observationId)?.rawRow !== row.rawRow).length).toBeGreaterThan(10);
    expect(after.filter((row) => stated(row) !== stated(before.get(row.observationId) ?? row))).toEqual([]);
  });

  it("stay when editions come in another order", () => {
    const after = rowsOf(ingested([...editions].reverse()).tables);
    expect(new Map(after.map((row) => [row.observationId, stated(row)]))).toEqual(new Map([...before].map(([id, row]) => [id, stated(row)])));
  });

  it("once given out lead to the same figure for ever", () => {
    const given: [path: string, printed: string][] = [
      ["/nguon/dv-s01/#ratings.hai-phong.hai-phong/so-noi-vu.2022.dv-s01", "xuất sắc"],
      ["/nguon/dv-s01/#tallies.hai-phong.departments.xuat-sac.official.2022.dv-s01", "2"],
      ["/nguon/tinh-s021/#scores.hai-phong.provinces.par-index.total.value.percent.2023.tinh-s021", "91.87"],
      ["/nguon/gl-2020-dakpo/#scores.gia-lai/thanh-pho-pleiku/ubnd.districts.par-index.total.value.points.2020.gl-2020-dakpo", "81.31"],
      ["/nguon/son-la-538-bc-skhcn/#reports.son-la/2021-538-bc-skhcn.son-la/so-khoa-hoc-cong-nghe.VB_TONG.2021", "08"],
      ["/nguon/dv-s66/#models.tra-vinh.registered.dang-ky-xay-dung.2009--2015.dv-s66", "3720"],
    ];
    for (const [path, printed] of given) {
      const row = before.get(path.split("#")[1] ?? "");
      expect(row === undefined ? path : observationLink(row, "").path).toBe(path);
      const { levelAsPrinted, count, value, valueAsPrinted } = row as unknown as Record<string, unknown>;
      expect([levelAsPrinted, count, value, valueAsPrinted].map(String)).toContain(printed);
    }
  });

  it("of two figures are never the same, be it after an id is lower-cased", () => {
    const ids = [...before.keys()];
    expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length);
    expect(ids.filter((id) => /[\s"'<>#?%]/.test(id))).toEqual([]);
  });
});
