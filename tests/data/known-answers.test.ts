import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reportChecks } from "../../src/registry/derived-tables.ts";
import { reportFigures, scores } from "../../src/registry/observation-tables.ts";
import { tableFromCsv } from "../../src/registry/table-csv.ts";
import type { Row, TableSchema } from "../../src/registry/table-schema.ts";

function committed<T extends TableSchema>(schema: T): Row<T>[] {
  const path = `data/tables/${schema.name}.csv`;
  if (!existsSync(path)) throw new Error(`${path} is missing. Hint: npm run data writes it.`);
  return tableFromCsv(schema, readFileSync(path, "utf8"));
}
const checks = committed(reportChecks);
const figures = committed(reportFigures);
const values = committed(scores);

const flagged = (rows: typeof checks) => rows.filter((row) => row.verdict === "contradiction" || row.verdict === "warning");
const findCheck = (part: Partial<(typeof checks)[number]>) => checks.filter((row) => Object.entries(part).every(([name, value]) => row[name as keyof typeof row] === value));

describe("the Sơn La report, in the committed tables", () => {
  const report = "son-la-538-bc-skhcn";
  const about = checks.filter((row) => row.sourceIds.includes(report));
  const verdictOn = (indicatorId: string) => about.filter((row) => row.ruleId !== "declared" && row.observationIds.some((id) => id.includes(`.${indicatorId}.`))).map((row) => row.verdict);

  it("has its figures", () => {
    expect(figures.filter((row) => row.sourceId === report).length).toBeGreaterThan(25);
  });

  it("SL-01 and SL-02 are found by arithmetic", () => {
    expect(about.filter((row) => row.left === "TT_TONG = 0")).toMatchObject([{ verdict: "contradiction", right: "TT_RIENG + TT_LONGGHEP = 0 + 4 = 4" }]);
    expect(about.filter((row) => row.left === "DT_TONG = 1")).toMatchObject([{ verdict: "contradiction", right: expect.stringContaining("= 0 + 3 +") }]);
  });

  it("SL-03, SL-04 and SL-05 are declared contradictions, SL-06 and SL-07 declared warnings", () => {
    const declared = (id: string) => findCheck({ checkId: `declared.${id}` }).map((row) => row.verdict);
    expect(["SL-03", "SL-04", "SL-05"].map(declared)).toEqual([["contradiction"], ["contradiction"], ["contradiction"]]);
    expect(["SL-06", "SL-07"].map(declared)).toEqual([["warning"], ["warning"]]);
  });

  it("SL-09 is not checkable", () => {
    expect(verdictOn("DVC_TYLE34")).toEqual(["notCheckable"]);
  });

  it("SL-16 to SL-20 are not flagged", () => {
    for (const indicatorId of ["VB_TONG", "KT_DOAN", "COVID_TONG", "HNCBCC"]) expect([...new Set(verdictOn(indicatorId))], indicatorId).toEqual(["holds"]);
    expect(verdictOn("DON_TYLE")).toEqual([]);
  });

  it("is flagged for these seven and nothing else", () => {
    expect(flagged(about).map((row) => row.checkId.replace(/^declared\./, "").split(".")[0]).sort()).toEqual(["SL-03", "SL-04", "SL-05", "SL-06", "SL-07", "doi-thoai-tong", "tuyen-truyen-tong"]);
  });
});

describe("other known answers, in the committed tables", () => {
  it("2 + 20 = 22 holds, 14 of 14 too", () => {
    expect(findCheck({ ruleId: "tally-sum", areaId: "hai-phong", left: "2 + 20 = 22", right: "22" }).map((row) => row.verdict)).toEqual(["holds"]);
    expect(findCheck({ ruleId: "tally-sum", areaId: "hai-phong", left: "14", right: "14" }).map((row) => row.verdict)).toEqual(["holds"]);
  });

  it("7 + 57 = 64 holds", () => {
    const sums = checks.filter((row) => row.areaId === "hung-yen" && row.left === "DVC_M3 + DVC_M4 = 7 + 57 = 64");
    expect(sums.map((row) => row.verdict)).toEqual(["holds"]);
  });

  it("nothing takes Hưng Yên's SIPAS total of 99.4 for the mean of its components", () => {
    expect(values.filter((row) => row.agencyId === "hung-yen/so-khoa-hoc-cong-nghe" && row.indexId === "sipas" && row.year === 2021).length).toBeGreaterThan(4);
    expect(flagged(checks.filter((row) => row.agencyId === "hung-yen/so-khoa-hoc-cong-nghe"))).toEqual([]);
  });

  it("981.31 is a contradiction", () => {
    const about = flagged(checks).filter((row) => row.areaId === "gia-lai" && /981[.,]31/.test(row.textVi));
    expect(about.length).toBeGreaterThan(0);
    expect(about.every((row) => row.verdict === "contradiction")).toBe(true);
  });

  it("62.88 + 24.42 + 8.135 = 95.435 printed 95.44 holds", () => {
    expect(findCheck({ ruleId: "component-sum", left: "62.88 + 24.42 + 8.135 = 95.435" })).toMatchObject([{ verdict: "holds", right: "95.44", areaId: "yen-bai" }]);
  });

  it("376/527 printed 71.3 % holds", () => {
    const about = checks.filter((row) => row.areaId === "quang-ninh" && row.observationIds.some((id) => id.includes(".DON_KN_TYLE.")));
    expect(about.some((row) => row.verdict === "holds" && row.left?.includes("71.3"))).toBe(true);
    expect(flagged(about)).toEqual([]);
  });

  it.each([["Trà Vinh", "tra-vinh", /3\.720/], ["Bình Đại", "ben-tre", /139/]])("%s's models that do not add up are a contradiction", (_, areaId, number) => {
    expect(flagged(checks).filter((row) => row.areaId === areaId && number.test(row.textVi)).map((row) => row.verdict)).toEqual(["contradiction"]);
  });

  it("PAPI 2019 Bến Tre: 44.74 and 46.74 disagree", () => {
    expect(flagged(checks).filter((row) => row.areaId === "ben-tre" && row.textVi.includes("44,74") && row.textVi.includes("46,74")).map((row) => row.verdict)).toEqual(["contradiction"]);
  });

  it("PAR INDEX 2023 Hải Phòng: 91.87 and 91.81 disagree", () => {
    expect(findCheck({ ruleId: "sources-disagree", areaId: "hai-phong", year: 2023, verdict: "contradiction" }).map((row) => row.textVi)).toEqual(["PAR INDEX 2023, Thành phố Hải Phòng: các nguồn ghi khác nhau: 91,81 và 91,87."]);
  });

  it("PAR INDEX 2023: the ranks 33 of Hồ Chí Minh and 32 of Cà Mau stand against their values, and no other ranks do", () => {
    expect(findCheck({ ruleId: "rank-against-value" }).map((row) => [row.verdict, row.areaId, row.left, row.right])).toEqual([
      ["contradiction", "ho-chi-minh", "33; 86.97 (tinh-s087)", "32; 86.89 (tinh-s060)"],
    ]);
  });

  it("81 and 81.06 agree by rounding", () => {
    const about = checks.filter((row) => row.ruleId === "sources-disagree" && row.agencyId === "viet-nam/bo-giao-thong-van-tai" && row.year === 2013 && row.textVi.includes("81,06"));
    expect(about.map((row) => row.verdict)).toEqual(["holds"]);
  });

  it("points and percent of one agency are no contradiction", () => {
    const both = values.filter((row) => row.agencyId === "binh-thuan/vp-ubnd" && row.year === 2018 && row.componentId === "total").map((row) => [row.unit, row.value]);
    expect(both).toEqual(expect.arrayContaining([["points", 93.76], ["percent", 98.7]]));
    expect(flagged(checks.filter((row) => row.agencyId === "binh-thuan/vp-ubnd"))).toEqual([]);
  });

  it("all agencies of Vĩnh Phúc 2019 add up, and 132 + 37 = 169 models", () => {
    const sums = findCheck({ ruleId: "component-sum", areaId: "vinh-phuc", year: 2019 });
    expect(sums.length).toBe(22);
    expect([...new Set(sums.map((row) => row.verdict))]).toEqual(["holds"]);
    expect(findCheck({ ruleId: "model-parts", left: "132 + 37 = 169" }).map((row) => row.verdict)).toEqual(["holds"]);
  });

  it("Lai Châu: “.34” is found by the sum that the other departments keep", () => {
    expect(findCheck({ ruleId: "component-sum", areaId: "lai-chau", verdict: "contradiction" }).map((row) => [row.agencyId, row.right])).toEqual([["lai-chau/so-ke-hoach-dau-tu", "13.859"]]);
  });
});
