import { describe, expect, it } from "vitest";
import { sourcePages } from "../../src/site/source-pages.ts";
import { linksOf, pageAt, plain, sectionOf } from "../helpers/page-text.ts";
import { smallData, smallModels, smallPublication, smallRegistry, smallReport } from "../helpers/small-data.ts";
import { provinceScore, score } from "../tables/rows.ts";

const scores = [
  score({
    areaId: "dong",
    agencyId: "dong/so-mot",
    value: 95,
    valueAsPrinted: "trên 95",
    bound: "above",
    status: "bound",
    unit: "points",
    maximum: 100,
    rank: 2,
    rankOf: 20,
    gradeAsPrinted: "Tốt",
  }),
  provinceScore({ areaId: "dong", value: null, valueAsPrinted: null, status: "notPublished" }),
  score({ areaId: "dong", agencyId: null, statistic: "mean", value: 88.5, valueAsPrinted: "88,5" }),
];
const data = smallData({ ...smallPublication, ...smallReport, ...smallModels, scores }, smallRegistry);
const observations = [...data.ratings, ...data.tallies, ...data.scores, ...data.reportFigures, ...data.models];

describe("the pages of sources", () => {
  it("has a row with the id of every observation, on the page of its source", () => {
    expect(observations).toHaveLength(17);
    for (const locale of ["vi", "en"] as const) {
      const pages = [...sourcePages(data, locale)];
      for (const observation of observations) {
        const table = sectionOf(pageAt(pages, `/nguon/${observation.sourceId}/`), "so-lieu").tables?.[0];
        expect(table?.rows.map((row) => row.id)).toContain(observation.observationId);
      }
    }
  });

  it("says what, who, when, as printed, where and how far compared", () => {
    const table = sectionOf(pageAt(sourcePages(data, "vi"), "/nguon/s1/"), "so-lieu").tables?.[0];
    const cells = (part: string) => table?.rows.find((row) => row.id?.includes(part))?.cells.map(plain);
    expect(cells("ratings.dong/so-mot")).toEqual([
      "Mức xếp loại công tác dân vận",
      "Sở Một, tỉnh Đông",
      "2022",
      "“xuất sắc”",
      "có công bố",
      "Đoạn 2",
      "Quyết định 12/QĐ-UBND ngày 07/7/2023",
      "07/7/2023",
      "11/7/2023",
      "2",
      "đã đối chiếu",
      "số liệu này",
      "lần công bố",
    ]);
    expect(cells("tallies.dong.districts.dong/thang/tot")?.slice(0, 5)).toEqual([
      "Số đơn vị mức “tốt”",
      "Tỉnh Đông: UBND cấp huyện",
      "2022",
      "không công bố trên 3",
      "không công bố",
    ]);
    expect(cells("scores.dong/so-mot")?.slice(3, 5)).toEqual(["“trên 95” điểm; thứ hạng 2/20; hạng “Tốt”", "giới hạn"]);
    expect(cells("scores.dong.provinces")?.slice(1, 5)).toEqual(["Tỉnh Đông", "2022", "không công bố", "không công bố"]);
    expect(cells("scores.dong.departments")?.slice(0, 2)).toEqual(["par-index, trung bình của khối", "Tỉnh Đông: Sở, ban, ngành"]);
    expect(cells(".MOT.")?.slice(3, 5)).toEqual(["“02” ≠", "có công bố"]);
    expect(cells("models.dong.recognised")?.[3]).toBe("7 tập thể, 2 cá nhân");
  });

  it("says once what all figures of a source share", () => {
    const section = sectionOf(pageAt(sourcePages(data, "vi"), "/nguon/s1/"), "so-lieu");
    expect(section.facts?.map((fact) => [fact.term, plain(fact.detail)])).toEqual([["Tệp gốc", "test.csv"]]);
    expect(section.tables?.[0]?.columns.map((column) => column.title)).not.toContain("Tệp gốc");
    const single = sectionOf(pageAt(sourcePages(data, "vi"), "/nguon/s2/"), "so-lieu");
    expect(single.facts).toBeUndefined();
    expect(single.tables?.[0]?.columns.map((column) => column.title)).toContain("Tệp gốc");
  });

  it("leads to the pages where a figure is used", () => {
    const paths = linksOf(pageAt(sourcePages(data, "vi"), "/nguon/s1/")).map((link) => link.path);
    expect(paths).toEqual(
      expect.arrayContaining([
        "/xep-loai/dong/s1/",
        "/bao-cao/dong/bao-cao/",
        "/mo-hinh/#dong",
        "/chi-so/par-index/2022/",
        "/co-quan/dong/so-mot/",
        "/dia-phuong/dong/",
      ]),
    );
  });

  it("says how far a source was read, and which dates are estimates", () => {
    const facts = sectionOf(pageAt(sourcePages(data, "vi"), "/nguon/s2/"), "thong-tin").facts?.map((fact) => [fact.term, plain(fact.detail)]);
    expect(facts).toContainEqual(["Ngày công bố", "2024 (ước theo địa chỉ trang hoặc sự kiện, chưa xác minh)"]);
    expect(facts).toContainEqual(["Mức độ đã đọc", "đọc được một phần: Thiếu trang cuối"]);
    expect(facts).toContainEqual(["Đối chiếu", "chưa đối chiếu bản gốc"]);
  });

  it("says what else rests on a source", () => {
    const facts = sectionOf(pageAt(sourcePages(data, "en"), "/nguon/s1/"), "thong-tin").facts?.map((fact) => [fact.term, plain(fact.detail)]);
    expect(facts).toContainEqual(["Backs the registry", "Instruments: 1 row; Rating scales: 2 rows; Levels: 4 rows; Criteria: 2 rows"]);
  });

  it("lists sources by kind of publisher with their counts", () => {
    const rows = sectionOf(pageAt(sourcePages(data, "vi"), "/nguon/"), "press").tables?.[0]?.rows.map((row) => plain(row.cells[4] ?? []));
    expect(rows).toEqual(["16", "1"]);
  });

  it("has a page for a source without figures", () => {
    const page = pageAt(sourcePages(smallData({}, smallRegistry), "vi"), "/nguon/s1/");
    expect(page.sections.map((section) => section.id)).toEqual(["thong-tin"]);
  });
});
