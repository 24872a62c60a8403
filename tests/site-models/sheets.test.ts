import { describe, expect, it } from "vitest";
import { locales } from "../../src/i18n/locale.ts";
import { agencyPages } from "../../src/site/agency-pages.ts";
import { areaPages } from "../../src/site/area-pages.ts";
import { observationsById } from "../../src/site/observations-by-id.ts";
import { looseDateText } from "../../src/site/values.ts";
import { citedVersion } from "../../src/tables/cited-version.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { numbersIn } from "../helpers/numbers-in-text.ts";
import { plain } from "../helpers/page-text.ts";

const data = siteData("data");

describe.each(locales)("the sheet of an area or agency (%s)", (locale) => {
  const pages = [...areaPages(data, locale), ...agencyPages(data, locale)].filter(
    ({ path }) => /^\/(?:co-quan|dia-phuong)\/./.test(path) && !/\/nhu-/.test(path),
  );
  const sheets = pages.map((page) => ({ page, sheet: page.sections[0]! }));
  const lines = sheets.flatMap(({ page, sheet }) => (sheet.tables ?? []).flatMap((table) => table.rows.map((row) => ({ page, row }))));

  it("stands first on every page, with its address and the version of the data", () => {
    expect(sheets.length).toBeGreaterThan(500);
    for (const { page, sheet } of sheets) {
      expect([sheet.id, sheet.isSheet], page.path).toEqual(["phieu", true]);
      const facts = sheet.facts!.map(({ detail }) => plain(detail));
      expect(facts[0], page.path).toContain(page.path);
      expect(facts[1], page.path).toContain(citedVersion().version.replace("+unreleased", ""));
    }
  });

  it("names of each figure the source and the day, and no more figures than fit", () => {
    expect(lines.length).toBeGreaterThan(400);
    for (const { page, row } of lines) {
      const link = row.cells[3]!.find((part) => typeof part === "object" && "path" in part) as { path: string };
      const observation = observationsById(data).get(link.path.split("#")[1] ?? "");
      const date = data.registry.sourceById.get(observation?.row.sourceId ?? "")?.publicationDate ?? null;
      expect(plain(row.cells[3]!), page.path).toContain(looseDateText(date, locale));
    }
    for (const { page, sheet } of sheets) expect(sheet.tables?.[0]?.rows.length ?? 0, page.path).toBeLessThanOrEqual(18);
  });

  it("states numbers of the observation that it names", () => {
    const strange = lines.flatMap(({ page, row }) => {
      const link = row.cells[3]!.find((part) => typeof part === "object" && "path" in part) as { path: string };
      const observation = observationsById(data).get(link.path.split("#")[1] ?? "")?.row as unknown as Record<string, unknown>;
      const known = ["value", "upperBound", "maximum", "rank", "rankOf", "count", "blockTotal", "collectives", "individuals"].map(
        (column) => observation[column],
      );
      const scale = data.registry.scaleById.get(String(observation["scaleId"] ?? ""));
      const levels = data.registry.levelsByScale.get(scale?.scaleId ?? "") ?? [];
      const placed = [data.registry.levelById.get(String(observation["levelId"] ?? ""))?.order, levels.length, 1];
      const named = numbersIn(`${scale?.nameVi ?? ""} ${scale?.nameEn ?? ""}`, locale);
      const ofReport = "reportId" in observation ? [data.reportFigures.filter((figure) => figure.reportId === observation["reportId"]).length] : [];
      const provinces = observation["blockId"] === "provinces" ? [63, 34] : [];
      return numbersIn(plain(row.cells[1]!), locale)
        .filter((number) => ![...known, ...named, ...placed, ...ofReport, ...provinces].includes(number))
        .map((number) => `${page.path}: ${number} in ${plain(row.cells[1]!)}`);
    });
    expect(strange).toEqual([]);
  });

  it("says where a level stands in its scale, and what the mark beside a number means", () => {
    const agency = pages.find(({ path }) => path === "/co-quan/hai-phong/so-khoa-hoc-cong-nghe/")!.sections[0]!;
    expect(plain(agency.tables![0]!.rows[0]!.cells[1]!)).toMatch(locale === "vi" ? /^“xuất sắc”, mức 1 trên 3 / : /^“xuất sắc”, level 1 of 3 /);
    const explained = (path: string) =>
      pages
        .find((page) => page.path === path)!
        .sections[0]!.paragraphs!.map(plain)
        .filter((text) => /^≠: .+\/bat-nhat\/$/.test(text));
    expect(explained("/dia-phuong/hai-phong/")).toHaveLength(1);
    expect(explained("/dia-phuong/hai-phong-2025/")).toEqual([]);
  });

  it("is told of on the page itself, where the sheet is not seen", () => {
    for (const page of pages) {
      const links = page.sections
        .flatMap(({ facts = [] }) => facts.flatMap(({ detail }) => detail))
        .filter((part) => typeof part === "object" && "path" in part);
      expect(
        links.map((link) => (link as { path: string }).path),
        page.path,
      ).toContain("/trich-dan/#in-ra-giay");
    }
  });
});
