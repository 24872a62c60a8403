import { describe, expect, it } from "vitest";
import { reportPages } from "../../src/site/report-pages.ts";
import { figuresOf, pageAt, plain, sectionOf } from "../helpers/page-text.ts";
import { smallData, smallRegistry, smallReport } from "../helpers/small-data.ts";
import { figure } from "../tables/rows.ts";

const path = "/bao-cao/dong/bao-cao/";
const data = smallData(smallReport, smallRegistry);

describe("the page of a report", () => {
  it("counts its figures, kinds of missing and checks", () => {
    const lead = pageAt(reportPages(data, "vi"), path).lead.map(plain);
    expect(lead[0]).toBe("Nguồn nêu 3 số liệu về thực hiện quy chế dân chủ ở cơ sở (Nơi công bố thử s1, công bố 11/7/2023).");
    expect(lead[1]).toBe("Trong số đó: 3 số có giá trị.");
    expect(lead[2]).toBe("Trong 1 phép kiểm tra: 0 khớp, 1 bất nhất, 0 cần lưu ý, 0 không kiểm tra được.");
  });

  it("draws a total with the parts it should add up from, and the verdict", () => {
    const [figureOfReport] = figuresOf(pageAt(reportPages(data, "vi"), path));
    const rows = figureOfReport?.chart?.kind === "report-figures" ? figureOfReport.chart.rows : [];
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ rowId: "TONG", value: 5, verdict: "contradiction", parts: [{ value: 2 }, { value: 4 }] });
    expect(rows[1]).toMatchObject({ rowId: "MOT", verdict: null });
  });

  it("shows each figure as printed, linked to its entry, with the failing check", () => {
    const table = figuresOf(pageAt(reportPages(data, "vi"), path))[0]?.table;
    expect(table?.rows.map((row) => row.cells.slice(0, 5).map(plain))).toEqual([
      ["chỉ tiêu TONG", "“05”", "5 ≠", "có công bố", "Bất nhất"],
      ["chỉ tiêu MOT", "“02”", "2 ≠", "có công bố", "Bất nhất"],
      ["chỉ tiêu HAI", "“04”", "4 ≠", "có công bố", "Bất nhất"],
    ]);
    expect(table?.rows[0]?.cells[2]?.[0]).toMatchObject({ path: "/nguon/s1/#reports.dong/bao-cao.dong/so-mot.TONG.2022" });
    expect(table?.rows[0]?.cells[5]?.[0]).toMatchObject({ path: "/nguon/s1/" });
    expect(table?.rows[0]?.cells[4]?.[0]).toMatchObject({ path: expect.stringMatching(/^\/bat-nhat\/#tong\./) });
  });

  it("writes failing checks in words", () => {
    const texts = sectionOf(pageAt(reportPages(data, "en"), path), "kiem-tra").paragraphs?.map(plain) ?? [];
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/^Contradiction: Identity tong.* See both statements$/);
  });

  it("tells kinds of missing apart and shows none of them as zero", () => {
    const missing = smallData(
      {
        reportFigures: [
          figure({ reportId: "dong/bao-cao", areaId: "dong", agencyId: null, indicatorId: "MOT", status: "noCase", valueAsPrinted: "Không có" }),
          figure({ reportId: "dong/bao-cao", areaId: "dong", agencyId: null, indicatorId: "HAI", status: "notPublished" }),
          figure({ reportId: "dong/bao-cao", areaId: "dong", agencyId: null, indicatorId: "TONG", status: "zero", value: 0, valueAsPrinted: "0" }),
        ],
      },
      smallRegistry,
    );
    const page = pageAt(reportPages(missing, "vi"), path);
    expect(plain(page.lead[1] ?? [])).toBe("Trong số đó: 1 số có giá trị (trong đó 1 số bằng 0), 1 số không có vụ việc và 1 số không công bố.");
    expect(figuresOf(page)[0]?.table.rows.map((row) => row.cells.slice(1, 4).map(plain))).toEqual([
      ["“Không có”", "không có vụ việc", "không có vụ việc"],
      ["–", "không công bố", "không công bố"],
      ["“0”", "0", "bằng 0"],
    ]);
    const ways = figuresOf(page)[0]?.table.rows.map(({ cells }) =>
      cells.at(-1)?.map((part) => (typeof part === "object" && "path" in part ? part.path : part)),
    );
    expect(ways).toEqual([["/nguon/s1/"], ["/nguon/s1/#reports.dong/bao-cao.dong.HAI.2022"], ["/nguon/s1/"]]);
  });

  it("keeps plans and results in figures of their own", () => {
    const both = smallData(
      {
        reportFigures: [
          figure({ reportId: "dong/bao-cao", areaId: "dong", agencyId: null, indicatorId: "MOT", value: 1 }),
          figure({ reportId: "dong/bao-cao", areaId: "dong", agencyId: null, indicatorId: "HAI", value: 3, stage: "planned" }),
        ],
      },
      smallRegistry,
    );
    const figures = figuresOf(pageAt(reportPages(both, "vi"), path));
    expect(figures.map((one) => one.table.rows.length)).toEqual([1, 1]);
    expect(new Set(figures.map((one) => one.id)).size).toBe(2);
    expect(figures[1]?.title).toContain("(kế hoạch)");
  });

  it("lists the reports with the number of contradictions", () => {
    const table = sectionOf(pageAt(reportPages(data, "vi"), "/bao-cao/"), "danh-sach").tables?.[0];
    expect(table?.rows.map((row) => row.cells.map(plain))).toEqual([["Sở Một, tỉnh Đông", "2022", "3", "1", "Nơi công bố thử s1"]]);
  });
});
