import { beforeAll, describe, expect, it } from "vitest";
import type { IngestContext } from "../../src/ingest/edition.ts";
import { ingestAll, type IngestResult } from "../../src/ingest/ingest-all.ts";
import { readEdition } from "../../src/ingest/read-edition.ts";
import { createResolver } from "../../src/ingest/resolver.ts";
import { cleanCsv, edition } from "../fixtures/editions.ts";
import { smallRegistry } from "../fixtures/small-registry.ts";

const context: IngestContext = { registry: smallRegistry, resolver: createResolver(smallRegistry), today: "2026-01-15" };
const families = ["ratings", "tallies", "scores", "reports", "models"] as const;

describe("clean editions", () => {
  it.each(families)("give no problem at all: %s", (family) => {
    const result = readEdition(edition(family), context);
    expect(result.problems).toEqual([]);
    expect(result.rows.length).toBe(result.rowsRead);
    expect(result.rowsRead).toBeGreaterThan(0);
  });
});

describe("all families together", () => {
  let result: IngestResult;
  beforeAll(() => {
    result = ingestAll(
      [...families].reverse().map((family) => edition(family)),
      context,
    );
  });

  it("fill their tables, sorted by id", () => {
    expect(result.problems).toEqual([]);
    expect(result.tables.ratings.map((row) => [row.observationId, row.levelId, row.levelAsPrinted])).toEqual([
      ["ratings.hai-phong.hai-phong/so-khoa-hoc-cong-nghe.2022.nguon-a", "hai-phong/dan-van-2022/xuat-sac", "xuất sắc"],
      ["ratings.hai-phong.hai-phong/so-noi-vu.2022.nguon-a", "hai-phong/dan-van-2022/tot", "hoàn thành tốt"],
    ]);
    expect(result.tables.tallies.map((row) => [row.observationId, row.count, row.blockTotal])).toEqual([
      ["tallies.hai-phong.departments.tot.official.2022.nguon-a", 20, 22],
      ["tallies.hai-phong.departments.xuat-sac.official.2022.nguon-a", 2, 22],
    ]);
    expect(result.tables.scores[1]).toMatchObject({
      observationId: "scores.hai-phong/so-tu-phap.departments.sipas.total.value.percent.2022.nguon-a",
      value: 95.53,
      decimals: 2,
      valueAsPrinted: "95,53",
      unit: "percent",
      rank: 2,
      rankOf: 20,
      methodId: null,
      status: "stated",
      rawFile: "data/raw/scores/hai-phong/mau/scores.csv",
      rawRow: 3,
      year: 2022,
    });
    expect(
      result.tables.reportFigures.map((row) => [row.indicatorId, row.value, row.numerator, row.denominator, row.status, row.valueAsPrinted]),
    ).toEqual([
      ["COVID_TONG", 10424000, null, null, "stated", "10.424.000 đồng"],
      ["DON_TYLE", null, null, null, "noCase", "Không có"],
      ["HNCBCC", 100, 4, 4, "stated", "4/4 đơn vị đạt tỷ lệ: 100%"],
      ["VB_TONG", 8, null, null, "stated", "08"],
    ]);
    expect(result.tables.models[0]).toMatchObject({
      observationId: "models.hai-phong.registered.dang-ky-xay-dung.2022.nguon-a",
      count: 123,
      collectives: 69,
      individuals: 54,
    });
  });

  it("do not depend on the order in which they are given", () => {
    expect(
      ingestAll(
        families.map((family) => edition(family)),
        context,
      ).tables,
    ).toEqual(result.tables);
  });
});

describe("files as clerks send them", () => {
  const score = (more: Parameters<typeof edition>[1]) => readEdition(edition("scores", more), context);
  it("read semicolons, tabs, UTF-16 and English headings in any order", () => {
    const english = "rankOf;unit;subject;index;value;block;rank\n20;percent;Department of Home Affairs;SIPAS;99,4;departments;1\n";
    const utf16 = new Uint8Array(new Uint16Array([...`\uFEFF${english}`].map((character) => character.charCodeAt(0))).buffer);
    const tabs = cleanCsv["scores"]?.replace(/"([^"]*)"|,/g, (found, quoted: string | undefined) => quoted ?? (found === "," ? "\t" : found)) ?? "";
    const semicolons = score({ csv: english });
    expect(semicolons.problems).toEqual([]);
    expect(semicolons.rows[0]).toMatchObject({ agencyId: "hai-phong/so-noi-vu", value: 99.4, rank: 1 });
    expect(score({ bytes: utf16 }).rows[0]).toMatchObject({ agencyId: "hai-phong/so-noi-vu", value: 99.4 });
    expect(score({ csv: tabs }).rows).toHaveLength(2);
    expect(score({ csv: `sep=;\n${english}` }).rows[0]).toMatchObject({ rawRow: 2 });
  });

  it("number rows as a spreadsheet does, across quoted line breaks and blank rows", () => {
    const csv =
      'Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính\r\nSIPAS,"Sở\r\nNội vụ","Sở, ban, ngành","99,4",%\r\n\r\nSIPAS,Sở Lạ,"Sở, ban, ngành","95,5",%\r\n';
    const result = score({ csv });
    expect(result.rows[0]).toMatchObject({ agencyId: "hai-phong/so-noi-vu", rawRow: 2 });
    expect(result.problems).toMatchObject([{ ruleId: "agency-unknown", row: 4, column: "B" }]);
  });

  it("are never told that a heading means a column that is there already", () => {
    const [problem] = score({ csv: "Chỉ số,Đơn vị,Khối,Điểm số 2023,Đơn vị tính,Điểm tối đa\nSIPAS,Sở Nội vụ,Departments,95,%,\n" }).problems;
    expect(problem).toMatchObject({ ruleId: "header-unknown", column: "D" });
    expect(problem?.hintVi).not.toContain("Điểm tối đa");
  });

  it("report every problem of every file in one run", () => {
    const result = ingestAll(
      [
        edition("scores", { csv: "Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính\nSIPAS,Sở Lạ,Khối lạ,4O,dặm\nXYZ,Sở Nội vụ,Districts,abc,%\n" }),
        edition("models", { csv: "" }),
      ],
      context,
    );
    expect(result.problems.map((problem) => `${problem.ruleId} ${problem.column}${problem.row}`)).toEqual([
      "file-empty 0",
      "agency-unknown B2",
      "block-unknown C2",
      "unit-unknown E2",
      "index-unknown A3",
      "block-of-another-level C3",
      "number-unreadable D3",
    ]);
    for (const problem of result.problems)
      for (const text of [problem.textVi, problem.textEn, problem.hintVi, problem.hintEn]) expect(text).not.toMatch(/undefined|\$\{|^$/);
  });

  it("say what a committee of an unknown district needs beside itself", () => {
    const hintOf = (agency: string) =>
      readEdition(edition("ratings", { csv: `Cơ quan,Khối,Mức\n${agency},Departments,tốt\n` }), context).problems.find(
        ({ ruleId }) => ruleId === "agency-unknown",
      )?.hintVi;
    for (const total of ["Tổng cộng", "Tổng số", "Trung bình", "Ghi chú"]) expect(hintOf(total)).toContain("xóa dòng này");
    expect(hintOf("Tổng cục giả lập")).not.toContain("xóa dòng này");
    for (const committee of ["UBND huyện Xa Lạ", "Ủy ban nhân dân phường Xa Lạ", "thị xã Xa Lạ"]) expect(hintOf(committee)).toContain("areas.csv");
    expect(hintOf("Sở Khoa học")).not.toContain("areas.csv");
  });

  it("say once that a heading is misspelt, not also that it is missing", () => {
    const rulesOf = (heading: string) =>
      readEdition(edition("ratings", { csv: cleanCsv["ratings"]?.replace("Mức", heading) ?? "" }), context).problems.map(({ ruleId }) => ruleId);
    expect(rulesOf("Mưc.")).toEqual(["header-unknown"]);
    expect(rulesOf("Người nhập")).toEqual(["header-unknown", "header-missing"]);
  });

  it("say once what is wrong with the whole edition", () => {
    const gone = readEdition(edition("scores", { origin: { period: "2025", publicationDate: "2026-01-10" } }), context);
    expect(gone.problems.map((problem) => problem.ruleId)).toEqual(["area-not-in-force"]);
    expect(gone.problems[0]?.hintVi).toContain("[hai-phong-2025]");
    expect(gone.rows).toEqual([]);
    const scale = readEdition(edition("ratings", { origin: { scaleId: "son-la/dan-van" } }), context);
    expect(scale.problems.map((problem) => problem.ruleId)).toEqual(["scale-of-another-place"]);
  });

  it("never throw, whatever the bytes", () => {
    for (const bytes of [
      new Uint8Array(),
      Uint8Array.of(0xff, 0xfe),
      Uint8Array.of(0xff, 0xfe, 0x41),
      Uint8Array.of(0, 0, 0, 0),
      Uint8Array.from({ length: 300 }, (_, position) => (position * 97) % 256),
    ]) {
      expect(score({ bytes }).problems.some((problem) => problem.severity === "error")).toBe(true);
    }
    expect(score({ csv: '"' }).problems.length).toBeGreaterThan(0);
    expect(score({ csv: ",,,\n,,,\n" }).problems.length).toBeGreaterThan(0);
    expect(score({ originText: "- a\n- b" }).problems).toMatchObject([{ ruleId: "origin-unreadable" }]);
    expect(score({ originText: "" }).problems).toMatchObject([{ ruleId: "origin-unreadable" }]);
  });
});

describe("kinds of missing", () => {
  const statusOf = (cells: string, headings = "Chỉ số,Đơn vị,Khối,Đơn vị tính,Giá trị,Thứ hạng,Tình trạng,Ghi chú") => {
    const result = readEdition(edition("scores", { csv: `${headings}\nSIPAS,Sở Nội vụ,Departments,%,${cells}\n` }), context);
    expect(result.problems.filter((problem) => problem.severity === "error")).toEqual([]);
    return result.rows[0];
  };
  it.each([
    ["0,,,", { value: 0, status: "zero" }],
    [",,không công bố,", { value: null, status: "notPublished" }],
    ["Không có,,,", { value: null, status: "noCase" }],
    [",,không áp dụng,", { value: null, status: "notApplicable" }],
    [",,bị cắt,", { value: null, status: "cutOff" }],
    [",1,,", { value: null, rank: 1, status: "stated" }],
    [",cuối bảng,,", { value: null, rank: null, rankAsPrinted: "cuối bảng", status: "stated" }],
    ["trên 95,,,", { value: 95, bound: "above", status: "bound" }],
    ["80-<90%,,,", { value: 80, upperBound: 90, bound: "atLeast", status: "bound" }],
    ["gần 78,,,", { value: 78, bound: null, status: "approximate" }],
    ['"81,5",,tạm tính,', { value: 81.5, status: "provisional" }],
    ['"981,31",,,nguồn in đúng như vậy', { value: 981.31, status: "stated" }],
  ])("stay apart: %s", (cells, expected) => {
    expect(statusOf(cells)).toMatchObject(expected);
  });

  it("a unit that could not be rated has no level but keeps the wording", () => {
    const result = readEdition(edition("ratings", { csv: "Cơ quan,Khối,Mức\nSở Nội vụ,Departments,không đủ điều kiện xếp loại\n" }), context);
    expect(result.problems).toEqual([]);
    expect(result.rows[0]).toMatchObject({ levelId: null, levelAsPrinted: "không đủ điều kiện xếp loại", status: "notRated" });
  });

  it("“không có” as a count is an explicit zero", () => {
    const result = readEdition(edition("tallies", { csv: "Khối,Mức,Số đơn vị,Tổng số\nDepartments,tốt,không có,22\n" }), context);
    expect(result.rows[0]).toMatchObject({ count: 0, status: "zero" });
  });
});

describe("periods and dates", () => {
  const rating = (origin: Record<string, unknown>, csv?: string) =>
    readEdition(edition("ratings", { origin, ...(csv === undefined ? {} : { csv }) }), context);
  it("the row's own period wins; the year is the last one", () => {
    const result = rating({ period: "2022" }, "Cơ quan,Khối,Mức,Kỳ\nSở Nội vụ,Departments,tốt,6 tháng đầu năm 2023\nSở Tư pháp,Departments,tốt,\n");
    expect(result.rows.map((row) => [row.period, row.year, row.periodBasis])).toEqual([
      ["2023-01/2023-06", 2023, "stated"],
      ["2022", 2022, "stated"],
    ]);
  });
  it("an unknown period stays unknown", () => {
    const result = rating({ period: null, periodBasis: "publicationDate" });
    expect(result.problems).toEqual([]);
    expect(result.rows[0]).toMatchObject({
      period: null,
      year: null,
      periodBasis: "publicationDate",
      observationId: "ratings.hai-phong.hai-phong/so-khoa-hoc-cong-nghe.na.nguon-a",
    });
  });
  it("names are read on the last day of the period, or earlier where it was decided earlier", () => {
    const sonLa = (origin: Record<string, unknown>) =>
      readEdition(
        edition("scores", {
          origin: { areaId: "son-la", ...origin },
          csv: "Chỉ số,Đơn vị,Khối,Giá trị,Đơn vị tính\nSIPAS,Sở Nội vụ,Departments,90,%\n",
        }),
        context,
      ).rows[0];
    expect(sonLa({ period: "2024", publicationDate: "2025-04-01" })).toMatchObject({ agencyId: "son-la/so-noi-vu" });
    expect(sonLa({ period: "2025", publicationDate: null })).toMatchObject({ agencyId: "son-la/so-noi-vu-2025" });
    expect(sonLa({ period: "2025", publicationDate: "2025-02-10" })).toMatchObject({ agencyId: "son-la/so-noi-vu" });
  });
  it("old and new places of one name are told apart by the date", () => {
    const province = (period: string) =>
      readEdition(
        edition("scores", {
          origin: { areaId: "viet-nam", period, publicationDate: null },
          csv: "Chỉ số,Đơn vị,Loại đơn vị,Khối,Giá trị,Đơn vị tính\nPAR INDEX,Hải Phòng,địa phương,Provinces,91,%\n",
        }),
        context,
      ).rows[0];
    expect(province("2023")).toMatchObject({ areaId: "hai-phong", agencyId: null, methodId: "par-index/provinces/2022" });
    expect(province("2025")).toMatchObject({ areaId: "hai-phong-2025", methodId: null });
  });
});
