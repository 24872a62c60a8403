import { describe, expect, it } from "vitest";
import { locales } from "../../src/i18n/locale.ts";
import { compareVietnamese } from "../../src/lib/collation.ts";
import { agencyTypePages } from "../../src/site/agency-type-pages.ts";
import type { PageModel, Text } from "../../src/site/model.ts";
import { siteData } from "../../src/tables/site-data.ts";

const data = siteData();
const plain = (text: Text): string => text.map((part) => (typeof part === "string" ? part : part.text)).join("");
const rowsOf = (page: PageModel) =>
  page.sections.filter((section) => section.id === "theo-dia-phuong").flatMap((section) => section.tables?.[0]?.rows ?? []);

describe.each(locales)("pages of a kind of agency (%s)", (locale) => {
  const [list, ...pages] = agencyTypePages(data, locale);
  const pageOf = (id: string) => pages.find((page) => page.path === `/loai-co-quan/${id}/`) as PageModel;

  it("hold every agency below the ministries once", () => {
    const listed = pages.flatMap((page) =>
      rowsOf(page).map((row) => row.cells[0]?.map((part) => (typeof part === "string" || !("path" in part) ? "" : part.path)).join("")),
    );
    const expected = data.registry.tables.agencies.filter((agency) => data.registry.agencyTypeById.get(agency.agencyTypeId)?.level !== "country");
    expect(expected.length).toBeGreaterThan(300);
    expect(listed.sort()).toEqual(expected.map((agency) => `/co-quan/${agency.agencyId}/`).sort());
  });

  it("stand in the order of areas, not of results, and say that provinces do not compare", () => {
    const page = pageOf("so-noi-vu");
    const provinces = rowsOf(page).map((row) => {
      const link = row.cells[0]?.[0];
      const [province = ""] = typeof link === "object" && "path" in link ? link.path.replace("/co-quan/", "").split("/") : [];
      return data.registry.areaById.get(province)?.nameVi ?? "";
    });
    expect(provinces.length).toBeGreaterThan(10);
    expect(provinces).toEqual([...provinces].sort(compareVietnamese));
    expect(page.lead.map(plain).join(" ")).toMatch(locale === "vi" ? /không so sánh được với nhau.*không xếp hạng/ : /do not compare.*ranks nobody/);
    expect(JSON.stringify(page)).not.toMatch(locale === "vi" ? /cao nhất|đứng đầu/ : /highest|best/);
  });

  it("link every level and number to the entry of its source", () => {
    let numbers = 0;
    for (const page of pages) {
      for (const row of rowsOf(page)) {
        for (const cell of row.cells.slice(1)) {
          if (plain(cell) === "–") continue;
          numbers += 1;
          expect(cell[0]).toMatchObject({ path: expect.stringMatching(/^\/nguon\/[^/]+\/#/) });
          expect(cell.at(-1)).toMatch(/^ \(.+\)$/);
        }
      }
    }
    expect(numbers).toBeGreaterThan(300);
  });

  it("show the latest of several years", () => {
    const row = rowsOf(pageOf("so-noi-vu")).find(({ cells }) => JSON.stringify(cells[0]).includes("/co-quan/hoa-binh/so-noi-vu/"));
    const years = (data.scoresByAgency.get("hoa-binh/so-noi-vu") ?? [])
      .filter((score) => score.indexId === "par-index")
      .map((score) => score.year ?? 0);
    expect(new Set(years).size).toBeGreaterThan(1);
    expect(row?.cells.map(plain).join("|")).toContain(`(${Math.max(...years)})`);
  });

  it("exist for a kind that has no figure yet and name what it came from", () => {
    const page = pageOf("so-nong-nghiep-moi-truong");
    expect(rowsOf(page)).toEqual([]);
    expect(page.lead.flat()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: "/loai-co-quan/so-nong-nghiep-ptnt/" }),
        expect.objectContaining({ path: "/loai-co-quan/so-tai-nguyen-moi-truong/" }),
      ]),
    );
  });

  it("are all in the list, ministries as links to their own pages", () => {
    const paths = JSON.stringify(list);
    expect(pages.filter((page) => !paths.includes(`"${page.path}"`)).map((page) => page.path)).toEqual([]);
    expect(paths).toContain('"/co-quan/viet-nam/bo-tu-phap/"');
    expect(pages.map((page) => page.title)).toEqual([...new Set(pages.map((page) => page.title))]);
  });
});
