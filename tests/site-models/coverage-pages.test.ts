import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { locales } from "../../src/i18n/locale.ts";
import { areaPages } from "../../src/site/area-pages.ts";
import { coveragePages } from "../../src/site/coverage-pages.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { linksOf, pageAt, plain, sectionOf, tablesOf, textsOf } from "../helpers/page-text.ts";
import { smallData, smallModels, smallPublication, smallRegistry, smallReport } from "../helpers/small-data.ts";
import { index, provinceScore, score, withheldGap } from "../tables/rows.ts";

const scores = [
  provinceScore({ areaId: "dong", year: 2021, value: 80 }),
  provinceScore({ areaId: "dong", year: 2023, value: null, rank: 4 }),
  score({ areaId: "dong", agencyId: "dong/so-mot", year: 2022, rankOf: 2 }),
  score({ areaId: "dong", agencyId: "dong/so-hai", year: 2022, rankOf: 2 }),
  score({ areaId: "dong", agencyId: "dong/so-mot", year: 2023, rankOf: 2, value: null, rank: 1 }),
];
const data = smallData(
  { ...smallPublication, ...smallReport, ...smallModels, scores },
  { ...smallRegistry, gaps: [withheldGap], indices: [index("par-index", { shortName: "PAR INDEX" })] },
);
const [page = pageAt([], "")] = coveragePages(data, "vi");
const rowsOf = (id: string) =>
  (sectionOf(page, id).tables ?? []).flatMap((table) => [
    table.columns.map((column) => column.title),
    ...table.rows.map((row) => row.cells.map(plain)),
  ]);

describe("the page of coverage", () => {
  it("says year by year what is there: whole, rank only, withheld, not found", () => {
    expect(rowsOf("scores-par-index")).toEqual([
      ["Nơi", "Khối", "2021", "2022", "2023", "2024"],
      ["viet-nam", "provinces", "1/2", "–", "chỉ hạng: 1/2", "–"],
      ["Đông", "Sở, ban, ngành", "–", "đủ 2/2", "chỉ hạng: 1/2", "quyết định không công bố"],
    ]);
    expect(rowsOf("own-par-index")).toEqual([
      ["Nơi", "2021", "2022", "2023"],
      ["Đông", "có điểm", "–", "chỉ hạng"],
    ]);
  });

  it("opens with how many cells hold what, naming only what there is", () => {
    const [first, second] = page.lead.map(plain);
    const count = (state: string) => data.coverage.filter((row) => row.state === state).length;
    expect(first).toContain(`ở ${data.coverage.length} ô, mỗi ô là một nơi, một loại số liệu, một khối và một năm; ${count("complete")} ô có đủ`);
    expect(second).toMatch(/^Trong các ô còn lại, \d+ ô mới có một phần số đơn vị của khối, .+ và 1 ô không công bố theo quyết định\.$/);
    expect(second).not.toContain("cao nhất");
    const stated = [...(second ?? "").matchAll(/(\d+) ô/g)].reduce((sum, [, number]) => sum + Number(number), 0);
    expect(stated + count("complete")).toBe(data.coverage.length);
  });

  it("tells named agencies from counts only, and counts figures and models", () => {
    expect(rowsOf("ratings")).toEqual([
      ["Nơi", "Khối", "2022"],
      ["Đông", "Sở, ban, ngành", "2/5"],
      ["Đông", "UBND cấp huyện", "chỉ có số lượng"],
    ]);
    expect(rowsOf("reports")).toEqual([
      ["Nơi", "2022"],
      ["Đông", "3 số liệu"],
    ]);
    expect(rowsOf("models").slice(0, 2)).toEqual([
      ["Nơi", "2022", "không nêu kỳ"],
      ["Đông", "2 số đếm", "–"],
    ]);
  });

  it("gives the reason and the source of a gap, and says province by province what was not found", () => {
    expect(rowsOf("ly-do")[1]).toEqual(["Tỉnh Đông", "PAR INDEX năm 2024 của khối sở, ban, ngành", "Đang sắp xếp bộ máy", "Nơi công bố thử s1"]);
    expect((sectionOf(page, "ratings").paragraphs ?? []).map(plain)).toEqual([
      "Chưa tìm thấy ở 1 tỉnh, thành phố trước sắp xếp hoặc không sắp xếp và 0 nơi lập ngày 01/7/2025 (xem tổng quan).",
    ]);
    const overview = rowsOf("tong-quan");
    expect(overview[0]?.slice(0, 2)).toEqual(["Tỉnh, thành phố", "Xếp loại công tác dân vận"]);
    expect(overview.find((row) => row[0] === "Tây")).toEqual(["Tây", "–", "–", "–", "–", "2022"]);
    expect(overview.find((row) => row[0] === "Đông")?.slice(1)).toEqual(["2022", "2021, 2023", "2022–2024", "2022", "2022, không nêu kỳ"]);
  });

  it("explains every sign that a cell may show", () => {
    const signs = tablesOf(page)
      .filter((table) => table.caption === "Cách đọc")
      .flatMap((table) => table.rows.map((row) => row.id));
    expect(signs).toEqual(["complete", "partial", "unknownTotal", "rankOnly", "countsOnly", "statisticOnly", "withheld", "notPublished", "notFound"]);
  });
});

describe("coverage on the real data", () => {
  const real = siteData(resolve("data"));

  it("shows every row of the table once, names and tallies of one block together", () => {
    const seenInTallies = (row: (typeof real.coverage)[number]) =>
      row.family === "ratings" &&
      real.coverage.some(
        (other) => other.family === "tallies" && other.areaId === row.areaId && other.blockId === row.blockId && other.year === row.year,
      );
    const expected = real.coverage.filter((row) => !seenInTallies(row)).length;
    for (const locale of locales) {
      const rows = coveragePages(real, locale).flatMap((all) =>
        all.sections
          .filter((section) => /^(?:ratings|scores-|reports|models)/.test(section.id))
          .flatMap((section) => (section.tables ?? []).flatMap((table) => table.rows)),
      );
      const filled = rows.flatMap((row) => row.cells.slice(1)).filter((cell) => typeof cell[0] === "object");
      expect(filled).toHaveLength(expected);
    }
    expect(expected).toBeGreaterThan(200);
  });

  it("says on the page of Đắk Lắk that the ranking of departments was withheld, and why", () => {
    const dakLak = pageAt(areaPages(real, "vi"), "/dia-phuong/dak-lak/");
    expect(dakLak.lead.map(plain).join(" ")).toContain(
      "PAR INDEX năm 2024 của khối sở, ban, ngành không công bố theo quyết định của nơi có trách nhiệm",
    );
    expect(
      textsOf({ ...dakLak, sections: [sectionOf(dakLak, "do-day-du")] })
        .map(plain)
        .join(" "),
    ).toContain("do đang sắp xếp tổ chức bộ máy");
    expect(tablesOf(dakLak).flatMap((table) => table.rows.map((row) => row.cells.map(plain).join(" | ")))).toContain(
      "PAR INDEX | Sở, ban, ngành | – | quyết định không công bố",
    );
  });

  it("leads from every status word of a missing figure to its meaning", () => {
    const anchors = [...areaPages(real, "vi")].flatMap(linksOf).filter((link) => link.path.startsWith("/phuong-phap/#tinh-trang-"));
    expect(anchors.length).toBeGreaterThan(10);
  });
});
