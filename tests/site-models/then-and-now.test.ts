import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { locales } from "../../src/i18n/locale.ts";
import { agencyPage } from "../../src/site/agency-pages.ts";
import { areaPages } from "../../src/site/area-pages.ts";
import { nowPage } from "../../src/site/now-page.ts";
import { thenPage } from "../../src/site/then-page.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { countSums } from "../../src/views/then-and-now.ts";
import { pageAt, plain, sectionOf } from "../helpers/page-text.ts";
import { smallData, smallRegistry } from "../helpers/small-data.ts";
import { area, index, merged, model, provinceScore } from "../tables/rows.ts";

const province = (areaId: string, nameVi: string, dates: { validFrom?: string; validTo?: string } = {}) =>
  area({ areaId, nameVi, fullNameVi: `Tỉnh ${nameVi}`, fullNameEn: `${nameVi} Province`, ...dates });
const rows = {
  ...smallRegistry,
  areas: [
    province("dong", "Đông", { validTo: "2025-06-30" }),
    province("tay", "Tây", { validTo: "2025-06-30" }),
    province("nam", "Nam"),
    province("dong-2025", "Đông", { validFrom: "2025-07-01" }),
  ],
  areaSuccessions: [merged("dong", "dong-2025"), merged("tay", "dong-2025")],
  agencies: [],
  indices: [index("par-index", { shortName: "PAR INDEX" })],
};
const counted = { measureId: "registered", measureAsPrinted: "đăng ký", year: 2022 } as const;
const sumsOf = (models: ReturnType<typeof model>[]) => countSums(smallData({ models }, rows), ["dong", "tay"]);

describe("counts summed onto a successor", () => {
  it("are the sum of one exact count of each predecessor, of one measure and period", () => {
    expect(
      sumsOf([model({ ...counted, areaId: "dong", count: 120 }), model({ ...counted, areaId: "tay", count: 80, sourceId: "s2" })]),
    ).toMatchObject([{ measureId: "registered", period: "2022", sum: 200, noSum: null, missing: [] }]);
  });

  it("are refused where a predecessor has none, or none of that measure or period", () => {
    expect(sumsOf([model({ ...counted, areaId: "dong" })])).toMatchObject([{ sum: null, noSum: "missing", missing: ["tay"] }]);
    expect(
      sumsOf([model({ ...counted, areaId: "dong" }), model({ ...counted, areaId: "tay", measureId: "recognised" })]).map((row) => row.noSum),
    ).toEqual(["missing", "missing"]);
    expect(sumsOf([model({ ...counted, areaId: "dong" }), model({ ...counted, areaId: "tay", year: 2023 })]).map((row) => row.noSum)).toEqual([
      "missing",
      "missing",
    ]);
    expect(
      sumsOf([model({ ...counted, areaId: "dong" }), model({ ...counted, areaId: "tay", period: "2020/2022", year: 2022 })]).map((row) => row.noSum),
    ).toEqual(["missing", "missing"]);
  });

  it("are refused for bounds, counts within limits, unstated periods and other units", () => {
    const other = model({ ...counted, areaId: "tay" });
    expect(sumsOf([model({ ...counted, areaId: "dong", bound: "above", status: "bound" }), other])[0]?.noSum).toBe("bound");
    expect(sumsOf([model({ ...counted, areaId: "dong", count: null, collectives: 3 }), other])[0]?.noSum).toBe("bound");
    expect(sumsOf([model({ ...counted, areaId: "dong" }), model({ ...counted, areaId: "dong", sourceId: "s2" }), other])[0]?.noSum).toBe(
      "severalCounts",
    );
    expect(
      sumsOf([model({ ...counted, areaId: "dong", period: null, year: null }), model({ ...counted, areaId: "tay", period: null, year: null })])[0]
        ?.noSum,
    ).toBe("periodNotStated");
    expect(sumsOf([model({ ...counted, areaId: "dong", unitAsPrinted: "tập thể" }), other])[0]?.noSum).toBe("notComparable");
    expect(sumsOf([])).toEqual([]);
  });
});

describe("the page of the provinces as they are now", () => {
  const data = smallData(
    {
      scores: [provinceScore({ areaId: "dong", value: 80, rank: 5 }), provinceScore({ areaId: "tay", value: 90, rank: 2 })],
      models: [model({ ...counted, areaId: "dong", count: 1200 }), model({ ...counted, areaId: "tay", count: 800, sourceId: "s2" })],
    },
    rows,
  );
  const section = sectionOf(nowPage(data, "vi"), "dong-2025");

  it("sets scores of the former units beside each other and gives the new one none", () => {
    expect(section.tables?.[0]?.rows[0]?.cells.map(plain)).toEqual(["PAR INDEX 2022", "80%, hạng 5/3", "90%, hạng 2/3", "–"]);
    expect(section.tables?.[0]?.columns.map((column) => column.title)).toEqual([
      "Số liệu",
      "Đông (đến 30/6/2025)",
      "Tây (đến 30/6/2025)",
      "Đông (từ 01/7/2025)",
    ]);
    expect(JSON.stringify(section)).not.toMatch(/\b85\b|\b170\b/);
  });

  it("adds counts with the parts shown, and says why where it does not", () => {
    expect(section.tables?.[1]?.rows[0]?.cells.map(plain)).toEqual(["Cách đếm registered", "2022", "1.200 (“đăng ký”)", "800 (“đăng ký”)", "2.000"]);
    const alone = smallData({ models: [model({ ...counted, areaId: "dong", count: 1200 })] }, rows);
    expect(sectionOf(nowPage(alone, "vi"), "dong-2025").tables?.[1]?.rows[0]?.cells.map(plain).at(-1)).toBe(
      "không cộng: chưa tìm thấy số cùng cách đếm, cùng kỳ của Tây",
    );
  });
});

describe("then and now on the real data", () => {
  const data = siteData(resolve("data"));

  it("lists the 63 and the 34, each once", () => {
    for (const locale of locales) {
      const then = sectionOf(thenPage(data, locale), "danh-sach").tables?.[0]?.rows ?? [];
      expect(then).toHaveLength(63);
      expect(new Set(then.map((row) => row.id)).size).toBe(63);
      const now = nowPage(data, locale);
      const merged = now.sections.filter((section) => section.id.endsWith("-2025"));
      expect(merged).toHaveLength(23);
      expect(sectionOf(now, "giu-nguyen").tables?.[0]?.rows).toHaveLength(11);
      expect(now.lead[1]?.join("")).toMatch(locale === "vi" ? /không cộng, không tính trung bình/ : /neither added, averaged nor estimated/);
    }
  });

  it("shows every score of the 52 that were merged on the page of today, as published", () => {
    const merged = new Set(
      data.registry.tables.areaSuccessions
        .filter((row) => row.kind === "merge" && row.successorId.endsWith("-2025") && !row.predecessorId.startsWith("vung"))
        .map((row) => row.predecessorId),
    );
    expect(merged.size).toBe(52);
    const text = JSON.stringify(nowPage(data, "vi"));
    const facts = new Set(
      data.scores
        .filter(
          (row) => merged.has(row.areaId) && row.agencyId === null && row.componentId === "total" && row.statistic === "value" && row.value !== null,
        )
        .map((row) => `${row.areaId}|${row.indexId}|${row.year}`),
    );
    expect(facts.size).toBeGreaterThan(60);
    const shown = [...facts].filter((fact) =>
      data.scores.some((row) => `${row.areaId}|${row.indexId}|${row.year}` === fact && text.includes(`#${row.observationId}"`)),
    );
    expect(shown).toHaveLength(facts.size);
  });

  it("breaks the series of a department of a merged province twice, with dates and legal acts", () => {
    const agency = data.registry.agencyById.get("hai-phong/so-noi-vu");
    if (agency === undefined) throw new Error("no agency");
    const facts = Object.fromEntries(
      (sectionOf(agencyPage(data, agency, "vi"), "thong-tin").facts ?? []).map((fact) => [fact.term, plain(fact.detail)]),
    );
    expect(facts["Sắp xếp cơ quan"]).toContain("Sở Nội vụ (45/2025/NĐ-CP, từ 01/3/2025)");
    expect(facts["Sắp xếp tỉnh, thành phố"]).toBe("thành phố Hải Phòng (202/2025/QH15, từ 01/7/2025)");
    expect(facts["Chuỗi số liệu"]).toMatch(/^đứt hai lần/);
    expect(facts["Cơ quan sau sắp xếp có trang ở đây"]).toBe("Sở Nội vụ, thành phố Hải Phòng (từ 01/7/2025)");
    const later = data.registry.agencyById.get("hai-phong-2025/so-noi-vu");
    if (later === undefined) throw new Error("no agency");
    const before = Object.fromEntries(
      (sectionOf(agencyPage(data, later, "vi"), "thong-tin").facts ?? []).map((fact) => [fact.term, plain(fact.detail)]),
    );
    expect(before["Tỉnh, thành phố trước sắp xếp"]).toBe("tỉnh Hải Dương (đến 30/6/2025); thành phố Hải Phòng (đến 30/6/2025)");
    expect(before["Cơ quan trước sắp xếp có trang ở đây"]).toContain("Sở Nội vụ, thành phố Hải Phòng (đến 30/6/2025)");
  });

  it("breaks the series of a department of an unchanged province once", () => {
    const agency = data.registry.agencyById.get("son-la/so-khoa-hoc-cong-nghe");
    if (agency === undefined) throw new Error("no agency");
    const terms = (sectionOf(agencyPage(data, agency, "vi"), "thong-tin").facts ?? []).map((fact) => fact.term);
    expect(terms).toContain("Sắp xếp cơ quan");
    expect(terms).not.toContain("Chuỗi số liệu");
  });

  it("names predecessors and successors with the act on the pages of areas", () => {
    const pages = [...areaPages(data, "vi")];
    const detail = (path: string, term: string) =>
      (sectionOf(pageAt(pages, path), "thong-tin").facts ?? []).filter((fact) => fact.term === term).map((fact) => plain(fact.detail));
    expect(detail("/dia-phuong/hai-phong/", "Sau sắp xếp")).toEqual(["Thành phố Hải Phòng (202/2025/QH15, hiệu lực 01/7/2025)"]);
    expect(detail("/dia-phuong/hai-phong-2025/", "Trước sắp xếp")).toEqual([
      "Tỉnh Hải Dương (202/2025/QH15, hiệu lực 01/7/2025); Thành phố Hải Phòng (202/2025/QH15, hiệu lực 01/7/2025)",
    ]);
    expect(detail("/dia-phuong/hue/", "Đổi loại đơn vị")).toEqual(["Thành phố Huế (175/2024/QH15, hiệu lực 01/01/2025)"]);
  });
});
