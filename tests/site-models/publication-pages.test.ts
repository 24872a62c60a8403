import { describe, expect, it } from "vitest";
import { publicationPages } from "../../src/site/publication-pages.ts";
import { figuresOf, pageAt, plain, sectionOf } from "../helpers/page-text.ts";
import { smallData, smallPublication, smallRegistry } from "../helpers/small-data.ts";
import { rating, tally } from "../tables/rows.ts";

const path = "/xep-loai/dong/s1/";
const data = smallData(smallPublication, smallRegistry);

describe("the page of a rating publication", () => {
  it("opens with what was published, for when, by whom and by which document", () => {
    const [first = []] = pageAt(publicationPages(data, "vi"), path).lead;
    expect(plain(first)).toBe(
      "UBND tỉnh Đông xếp loại công tác dân vận năm 2022 theo Quyết định 12/QĐ-UBND ngày 07/7/2023; Nơi công bố thử s1 công bố ngày 11/7/2023.",
    );
    const [english = []] = pageAt(publicationPages(data, "en"), path).lead;
    expect(plain(english)).toBe(
      "UBND tỉnh Đông rated dân vận work for 2022 by Decision 12/QĐ-UBND of 7 July 2023, published by Nơi công bố thử s1 on 11 July 2023.",
    );
  });

  it("says how many of how many agencies are named", () => {
    expect(plain(pageAt(publicationPages(data, "vi"), path).lead[1] ?? [])).toBe("8 cơ quan, 2 được nêu tên.");
    expect(plain(pageAt(publicationPages(data, "en"), path).lead[1] ?? [])).toBe("8 agencies, 2 are named.");
  });

  it("lists levels best first and says what is not published", () => {
    expect(plain(pageAt(publicationPages(data, "vi"), path).lead[2] ?? [])).toBe(
      "Sở, ban, ngành: trong 5 đơn vị, 2 ở mức “xuất sắc”, 3 ở mức “hoàn thành tốt”; UBND cấp huyện: trong 3 đơn vị, 1 ở mức “xuất sắc”, số đơn vị mức “tốt” không công bố.",
    );
  });

  it("draws the shares of each block from tallies, not from named rows", () => {
    const [figure] = figuresOf(pageAt(publicationPages(data, "vi"), path));
    expect(figure?.chart?.kind).toBe("level-shares");
    expect(figure?.chart?.rows).toHaveLength(4);
    expect(figure?.notes.map(plain)).toContain("UBND cấp huyện: 2 trên 3 đơn vị không có số công bố theo mức.");
    expect(figure?.table.rows.map((row) => row.cells.map(plain).slice(1, 5))).toEqual([
      ["xuất sắc", "2", "5", "40,0%"],
      ["hoàn thành tốt", "3", "5", "60,0%"],
      ["xuất sắc", "1", "3", "33,3%"],
      ["tốt", "không công bố", "3", "–"],
    ]);
  });

  it("leads from every number of the table to its entry on the page of the source", () => {
    const [figure] = figuresOf(pageAt(publicationPages(data, "vi"), path));
    const numbers = figure?.table.rows.flatMap((row) => row.cells.slice(2, 5)).filter((cell) => /\d/.test(plain(cell))) ?? [];
    expect(numbers).toHaveLength(10);
    for (const [part] of numbers) expect(part).toMatchObject({ path: expect.stringMatching(/^\/nguon\/s1\/#tallies\./) });
  });

  it("is led to, in the list of publications, only where it has something to show", () => {
    const namesOnly = smallData({ ratings: smallPublication.ratings ?? [] }, smallRegistry);
    for (const shown of [data, namesOnly]) {
      const pages = [...publicationPages(shown, "vi")];
      const ids = pageAt(pages, path).sections.map((section) => section.id);
      const anchors = JSON.stringify(pageAt(pages, "/xep-loai/")).match(/s1\/#[a-z-]+/g) ?? [];
      expect(anchors.map((anchor) => anchor.slice(4)).filter((anchor) => !ids.includes(anchor))).toEqual([]);
    }
    expect(JSON.stringify(pageAt(publicationPages(data, "vi"), "/xep-loai/"))).toContain("#so-don-vi");
    expect(JSON.stringify(pageAt(publicationPages(namesOnly, "vi"), "/xep-loai/"))).not.toContain("#so-don-vi");
  });

  it("names agencies with the level as printed, in English with its meaning first", () => {
    const rows = (locale: "vi" | "en") =>
      sectionOf(pageAt(publicationPages(data, locale), path), "neu-ten").tables?.[0]?.rows.map((row) => row.cells.map(plain));
    expect(rows("vi")).toEqual([
      ["Sở Hai", "xuất sắc"],
      ["Sở Một", "xuất sắc"],
    ]);
    expect(rows("en")).toEqual([
      ["Department Two", "level xuất sắc (“xuất sắc”)"],
      ["Department One", "level xuất sắc (“xuất sắc”)"],
    ]);
  });

  it("shows the scale with thresholds and the criteria", () => {
    const { tables = [] } = sectionOf(pageAt(publicationPages(data, "vi"), path), "thang-dong-thang");
    expect(tables[0]?.rows.map((row) => row.cells.map(plain).slice(0, 3))).toEqual([
      ["xuất sắc", "1", "từ 90 điểm"],
      ["tốt", "2", "từ 70 đến dưới 90 điểm"],
      ["kém", "3", "không công bố"],
    ]);
    expect(tables[1]?.rows).toHaveLength(2);
  });

  it("draws nothing where the order of the levels is not published", () => {
    const unordered = smallData(
      { tallies: [tally({ areaId: "tay", scaleId: "tay/thang", levelId: "tay/thang/dau", levelAsPrinted: "đứng đầu", count: 4, blockTotal: 9 })] },
      smallRegistry,
    );
    const [figure] = figuresOf(pageAt(publicationPages(unordered, "vi"), "/xep-loai/tay/s1/"));
    expect(figure?.chart).toBeNull();
    expect(figure?.table.rows).toHaveLength(1);
    expect(figure?.notes.map(plain)).toContain("Nguồn không nêu đủ thứ bậc các mức nên không vẽ biểu đồ theo mức.");
  });

  it("says so where the source states neither total, document nor period", () => {
    const bare = smallData(
      {
        tallies: [
          tally({
            areaId: "dong",
            scaleId: "dong/thang",
            levelId: "dong/thang/tot",
            count: 4,
            blockTotal: null,
            year: null,
            periodBasis: "notStated",
          }),
        ],
      },
      smallRegistry,
    );
    const lead = pageAt(publicationPages(bare, "vi"), path).lead.map(plain);
    expect(lead[0]).toContain("nguồn không nêu số, ngày quyết định và kỳ được xếp loại");
    expect(lead[1]).toBe("Nguồn không nêu tổng số cơ quan, không cơ quan nào được nêu tên.");
    expect(lead.join(" ")).not.toContain("null");
  });

  it("counts an agency once where a block is also counted within all units", () => {
    const scaled = { areaId: "dong", scaleId: "dong/thang", levelId: "dong/thang/tot" } as const;
    const both = smallData(
      {
        tallies: [tally({ ...scaled, blockId: "all-units", count: 7, blockTotal: 10 }), tally({ ...scaled, count: 3, blockTotal: 5 })],
        ratings: [rating({ ...scaled, agencyId: "dong/so-mot" })],
      },
      smallRegistry,
    );
    expect(plain(pageAt(publicationPages(both, "vi"), path).lead[1] ?? [])).toBe("10 cơ quan, 1 được nêu tên.");
  });

  it("holds two years apart", () => {
    const scaled = { areaId: "dong", scaleId: "dong/thang", levelId: "dong/thang/xuat-sac" } as const;
    const years = smallData(
      { tallies: [tally({ ...scaled, year: 2021, count: 1, blockTotal: 4 }), tally({ ...scaled, year: 2022, count: 2, blockTotal: 5 })] },
      smallRegistry,
    );
    const page = pageAt(publicationPages(years, "vi"), path);
    expect(page.title).toBe("Xếp loại công tác dân vận năm 2021 và 2022, tỉnh Đông");
    expect(plain(page.lead[1] ?? [])).toBe("Kỳ 2022: 5 cơ quan, không cơ quan nào được nêu tên; kỳ 2021: 4 cơ quan, không cơ quan nào được nêu tên.");
    expect(figuresOf(page)[0]?.chart?.options).toMatchObject({ groups: [{ label: "Sở, ban, ngành, 2022" }, { label: "Sở, ban, ngành, 2021" }] });
  });

  it("gives two publications of one place and year titles of their own", () => {
    const scaled = { areaId: "dong", scaleId: "dong/thang", levelId: "dong/thang/xuat-sac" } as const;
    const twins = smallData({ tallies: [tally({ ...scaled, sourceId: "s1" }), tally({ ...scaled, sourceId: "s2" })] }, smallRegistry);
    const titles = [...publicationPages(twins, "vi")].map((page) => page.title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(sectionOf(pageAt(publicationPages(twins, "vi"), path), "ky-khac").links).toHaveLength(1);
  });

  it("makes a list and nothing else from no data", () => {
    const pages = [...publicationPages(smallData({}, smallRegistry), "vi")];
    expect(pages.map((page) => page.path)).toEqual(["/xep-loai/"]);
  });
});
