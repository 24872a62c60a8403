import { describe, expect, it } from "vitest";
import { modelsPages } from "../../src/site/models-pages.ts";
import { modelMeasures, periodLength } from "../../src/views/model-groups.ts";
import { figuresOf, linksOf, pageAt, plain, sectionOf } from "../helpers/page-text.ts";
import { smallData, smallModels, smallRegistry } from "../helpers/small-data.ts";
import { model } from "../tables/rows.ts";

const data = smallData(smallModels, smallRegistry);
const page = pageAt(modelsPages(data, "vi"), "/mo-hinh/");

describe("the page of models", () => {
  it("draws one figure a measure", () => {
    expect(figuresOf(page).map((figure) => figure.title)).toEqual([
      "Số mô hình “Dân vận khéo”: cách đếm registered",
      "Số mô hình “Dân vận khéo”: cách đếm recognised",
    ]);
  });

  it("puts only one level of place and one length of period on a scale", () => {
    const [registered] = modelMeasures(data);
    expect(registered?.bases.map((basis) => [basis.level, basis.length.kind, basis.length.months, basis.rows.length])).toEqual([
      ["province", "months", 12, 2],
      ["province", "months", 36, 1],
      ["district", "notStated", 0, 1],
    ]);
    const chart = figuresOf(page)[0]?.chart;
    expect(chart?.kind === "model-counts" ? chart.options.bases.map((basis) => basis.label) : []).toEqual(["Tỉnh, thành phố, kỳ 1 năm"]);
  });

  it("draws no count that has nothing to stand beside, and says so", () => {
    const [registered, recognised] = figuresOf(page);
    expect(registered?.chart?.rows.map((row) => ("count" in row ? row.count : null))).toEqual([1500, 900]);
    expect(registered?.notes.map(plain)).toContain(
      "2 số liệu không có số nào cùng cách đếm, cùng cấp và cùng độ dài kỳ để đặt cạnh nên chỉ ghi trong bảng.",
    );
    expect(registered?.table.rows).toHaveLength(4);
    expect(recognised?.chart).toBeNull();
    expect(recognised?.table.rows).toHaveLength(1);
  });

  it("measures periods by their months", () => {
    const length = (period: string | null, periodBasis: "stated" | "asOf" | "notStated" = "stated") => periodLength({ period, periodBasis });
    expect(length("2022")).toEqual({ kind: "months", months: 12 });
    expect(length("2021-12/2022-11")).toEqual({ kind: "months", months: 12 });
    expect(length("2018-01/2018-06")).toEqual({ kind: "months", months: 6 });
    expect(length("2022", "asOf")).toEqual({ kind: "asOf", months: 0 });
    expect(length(null, "notStated")).toEqual({ kind: "notStated", months: 0 });
  });

  it("keeps bounds and splits as they are, and never adds a total", () => {
    const rows = sectionOf(page, "theo-dia-phuong").tables?.[0]?.rows.map((row) => [
      row.id ?? "",
      plain(row.cells[0] ?? []),
      ...row.cells.slice(4, 7).map(plain),
    ]);
    expect(rows).toEqual([
      ["dong", "Đông", "7 tập thể, 2 cá nhân", "7", "2"],
      ["", "Đông", "trên 1.500", "–", "–"],
      ["", "Huyện Nam, Đông", "30", "–", "–"],
      ["tay", "Tây", "900", "–", "–"],
      ["", "Tây", "2.600", "–", "–"],
    ]);
  });

  it("has an anchor for every province it lists", () => {
    const anchors = new Set(sectionOf(page, "theo-dia-phuong").tables?.[0]?.rows.map((row) => row.id));
    const jumps = linksOf(page).filter((link) => link.path.startsWith("/mo-hinh/#"));
    expect(jumps).toHaveLength(2);
    for (const jump of jumps) expect(anchors).toContain(jump.path.split("#")[1]);
  });

  it("gives a row to each basis and province instead of each count once they are too many to read", () => {
    const many = smallData(
      {
        models: Array.from({ length: 700 }, (_, index) =>
          model({
            areaId: index % 2 === 0 ? "dong" : "tay",
            measureId: "registered",
            year: 2015 + (index % 5),
            count: index,
            sourceId: index % 3 === 0 ? "s1" : "s2",
          }),
        ),
      },
      smallRegistry,
    );
    const [long] = modelsPages(many, "vi");
    const [figure] = figuresOf(long as NonNullable<typeof long>);
    expect(figure?.chart).toBeNull();
    expect(figure?.table.rows.map((row) => row.cells.map(plain))).toEqual([["Tỉnh, thành phố, kỳ 1 năm", "700"]]);
    expect(figure?.notes.map(plain).join(" ")).toContain("Có 700 số liệu");
    expect(sectionOf(long as NonNullable<typeof long>, "theo-dia-phuong").tables?.[0]?.rows.map((row) => row.cells.map(plain))).toEqual([
      ["Tỉnh Đông", "350", "2015–2019"],
      ["Tỉnh Tây", "350", "2015–2019"],
    ]);
  });

  it("stands without models", () => {
    const [empty] = modelsPages(smallData({}, smallRegistry), "vi");
    expect(figuresOf(empty as NonNullable<typeof empty>)).toEqual([]);
  });
});
