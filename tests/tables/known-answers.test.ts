import { describe, expect, it } from "vitest";
import type { Score } from "../../src/registry/observation-tables.ts";
import { readRegistry } from "../../src/tables/data-folder.ts";
import { deriveReportChecks } from "../../src/tables/report-checks.ts";
import type { Observations } from "../../src/tables/derive.ts";
import { figure, model, observations, provinceScore, rating, score, tally } from "./rows.ts";

/** Literal rows against the identities and components of the real registry; declared discrepancies are left to tests of the data. */
const registry = readRegistry("data");
const check = (rows: Partial<Observations>) => deriveReportChecks(observations(rows), registry).filter((row) => row.ruleId !== "declared");
const verdicts = (rows: Partial<Observations>, ruleId?: string) =>
  check(rows)
    .filter((row) => ruleId === undefined || row.ruleId === ruleId)
    .map((row) => row.verdict);

describe("the Sơn La report of 2021, appendix", () => {
  const cells: [string, number | null, string][] = [
    ["VB_TONG", 8, "08"],
    ["VB_CAPUY", 3, "03"],
    ["VB_CQ", 5, "05"],
    ["KT_DOAN", 1, "01"],
    ["KT_DONVI", 1, "01"],
    ["TT_TONG", 0, "0"],
    ["TT_RIENG", 0, "0 cuộc"],
    ["TT_LONGGHEP", 4, "04 cuộc"],
    ["DVC_M3", 26, "26"],
    ["DVC_M4", 19, "19"],
    ["DVC_TYLE34", 100, "100%"],
    ["VV_DAGQ", 0, "Đã giải quyết 0"],
    ["VV_CHUAGQ", 0, "Chưa giải quyết: 0"],
    ["DT_TONG", 1, "01 cuộc"],
    ["DT_TINH_CAPUY", 0, "0 cuộc"],
    ["DT_TINH_CQ", 3, "03 cuộc"],
    ["DT_HUYEN_CAPUY", null, ""],
    ["DT_HUYEN_CQ", null, ""],
    ["DT_XA_CAPUY", null, ""],
    ["DT_XA_CQ", null, ""],
    ["COVID_TONG", 10424000, "10.424.000 đồng"],
    ["COVID_DN", 0, "0 đồng"],
    ["COVID_NLD", 10424000, "10.424.000 đồng"],
    ["COVID_KHAC", 0, "0 đồng."],
  ];
  const figures = [
    ...cells.map(([indicatorId, value, valueAsPrinted]) => figure({ indicatorId, value, valueAsPrinted, year: 2021 })),
    figure({ indicatorId: "DON_TYLE", valueAsPrinted: "Không có", status: "noCase", year: 2021 }),
    figure({ indicatorId: "HNCBCC", value: 100, numerator: 4, denominator: 4, valueAsPrinted: "4/4 đơn vị đạt tỷ lệ: 100%", year: 2021 }),
  ];
  const checks = check({ reportFigures: figures });
  const about = (indicatorId: string) => checks.filter((row) => row.observationIds.some((id) => id.includes(`.${indicatorId}.`)));

  it("SL-01: total 0, but 0 separate and 4 combined", () => {
    expect(about("TT_TONG")).toMatchObject([{ verdict: "contradiction", left: "TT_TONG = 0", right: "TT_RIENG + TT_LONGGHEP = 0 + 4 = 4" }]);
  });

  it("SL-02: total 1, but 0 and 3 at province level alone", () => {
    expect(about("DT_TONG")).toMatchObject([{ verdict: "contradiction", left: "DT_TONG = 1" }]);
  });

  it("SL-09: 100 % online services cannot be checked without the total", () => {
    expect(about("DVC_TYLE34").map((row) => row.verdict)).toEqual(["notCheckable"]);
  });

  it("SL-16 to SL-20 are not flagged", () => {
    for (const indicatorId of ["VB_TONG", "KT_DOAN", "COVID_TONG", "HNCBCC"]) {
      expect(about(indicatorId).length).toBeGreaterThan(0);
      expect(about(indicatorId).map((row) => row.verdict)).toEqual(about(indicatorId).map(() => "holds"));
    }
    expect(about("DON_TYLE")).toEqual([]);
    expect(about("VV_DAGQ")).toEqual([]);
  });

  it("has these two contradictions and no other", () => {
    expect(checks.filter((row) => row.verdict === "contradiction" || row.verdict === "warning")).toHaveLength(2);
  });
});

describe("other known answers", () => {
  it("2 + 20 = 22 and 14 of 14 hold, with two units named", () => {
    const row = { scaleId: "hai-phong/dan-van-2022" };
    const excellent = { ...row, levelId: "hai-phong/dan-van-2022/xuat-sac" };
    const tallies = [
      tally({ ...excellent, count: 2, blockTotal: 22 }),
      tally({ ...row, levelId: "hai-phong/dan-van-2022/tot", count: 20, blockTotal: 22 }),
      tally({ ...row, blockId: "districts", levelId: "hai-phong/dan-van-2022/tot", count: 14, blockTotal: 14 }),
    ];
    const ratings = [rating(excellent), rating({ ...excellent, agencyId: "hai-phong/so-khoa-hoc-cong-nghe" })];
    expect(verdicts({ tallies, ratings })).toEqual(["holds", "holds", "holds"]);
  });

  it("7 + 57 = 64 holds", () => {
    const reportFigures = [
      ["DVC_M3", 7],
      ["DVC_M4", 57],
      ["DVC_TONG", 64],
      ["DVC_TYLE34", 100],
    ].map(([indicatorId, value]) => figure({ indicatorId: String(indicatorId), value: Number(value) }));
    expect(verdicts({ reportFigures })).toEqual(["holds", "holds"]);
  });

  it("SIPAS total is not the mean of its components: 99.4 against 99.59 gives no check", () => {
    const row: Partial<Score> = { indexId: "sipas", year: 2021, areaId: "hung-yen", agencyId: "hung-yen/so-khoa-hoc-cong-nghe", unit: "points" };
    const scores = [
      ["total", 99.4],
      ["ket_qua", 100],
      ["paknn", 100],
      ["to_chuc_giai_quyet", 99.05],
      ["cong_chuc", 99.32],
    ].map(([componentId, value]) => score({ ...row, componentId: String(componentId), value: Number(value) }));
    expect(check({ scores })).toEqual([]);
  });

  it("981.31 is outside 0–100", () => {
    const scores = [score({ value: 981.31, unit: "points", blockId: "districts", agencyId: null, statistic: "maximum", year: 2020 })];
    expect(verdicts({ scores })).toEqual(["contradiction"]);
  });

  it("62.88 + 24.42 + 8.135 = 95.435 printed 95.44 holds by rounding", () => {
    const row: Partial<Score> = { year: 2021, areaId: "yen-bai", blockId: "districts", agencyId: "yen-bai/thanh-pho-yen-bai/ubnd" };
    const parts = [
      ["diem_tai_lieu_kiem_chung", 62.88],
      ["tac_dong_xhh", 24.42],
      ["diem_hai_long", 8.135],
    ].map(([componentId, value]) => score({ ...row, unit: "points", componentId: String(componentId), value: Number(value) }));
    expect(check({ scores: [...parts, score({ ...row, unit: "points", value: 95.44 })] })).toMatchObject([
      { verdict: "holds", left: "62.88 + 24.42 + 8.135 = 95.435", right: "95.44" },
    ]);
    expect(verdicts({ scores: [...parts, score({ ...row, unit: "points", value: 95.25 })] })).toEqual(["contradiction"]);
  });

  it("376/527 printed 71.3 % and 35/46 printed 76 % hold", () => {
    const reportFigures = [
      figure({ indicatorId: "DON_KN_TYLE", value: 71.3, numerator: 376, denominator: 527, valueAsPrinted: "376 vụ việc KN, đạt 71,3%" }),
      figure({ indicatorId: "DON_TC_TYLE", value: 76, numerator: 35, denominator: 46, valueAsPrinted: "35 vụ việc TC, đạt 76%" }),
    ];
    expect(verdicts({ reportFigures }, "khieu-nai-ty-le")).toEqual(["holds"]);
    expect(verdicts({ reportFigures }, "to-cao-ty-le")).toEqual(["holds"]);
    expect(verdicts({ reportFigures })).not.toContain("contradiction");
  });

  it("69 + 54 = 123 holds", () => {
    expect(verdicts({ models: [model({ count: 123, collectives: 69, individuals: 54 })] })).toEqual(["holds"]);
  });

  it("two sources disagree: PAPI 2019 Bến Tre 44.74 and 46.74, PAR INDEX 2023 Hải Phòng 91.87 and 91.81", () => {
    const papi = [44.74, 46.74].map((value, position) =>
      provinceScore({ areaId: "ben-tre", indexId: "papi", unit: "points", year: 2019, value, sourceId: `s${position}` }),
    );
    const par = [91.87, 91.81].map((value, position) => provinceScore({ areaId: "hai-phong", year: 2023, value, sourceId: `s${position}` }));
    expect(check({ scores: [...papi, ...par] }).map((row) => [row.ruleId, row.areaId, row.verdict])).toEqual([
      ["sources-disagree", "ben-tre", "contradiction"],
      ["sources-disagree", "hai-phong", "contradiction"],
    ]);
  });

  it("93.76 points and 98.7 % of one agency are no contradiction", () => {
    expect(check({ scores: [score({ value: 93.76, unit: "points" }), score({ value: 98.7, sourceId: "s2" })] })).toEqual([]);
  });

  it("Vĩnh Phúc's total is the sum of its two parts", () => {
    const row: Partial<Score> = { areaId: "vinh-phuc", agencyId: "vinh-phuc/so-tai-chinh", year: 2019, unit: "points" };
    expect(
      verdicts({
        scores: [
          score({ ...row, value: 92.93 }),
          score({ ...row, componentId: "diem_danh_gia_truc_tiep", value: 59.25 }),
          score({ ...row, componentId: "diem_xhh", value: 33.68 }),
        ],
      }),
    ).toEqual(["holds"]);
  });
});
