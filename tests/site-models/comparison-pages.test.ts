import { describe, expect, it } from "vitest";
import { compareScores } from "../../src/compare/compare-scores.ts";
import { locales } from "../../src/i18n/locale.ts";
import { agencyTypePages } from "../../src/site/agency-type-pages.ts";
import { areaPages } from "../../src/site/area-pages.ts";
import { comparisonPages } from "../../src/site/comparison/comparison-pages.ts";
import { scoreParts } from "../../src/site/comparison/score-parts.ts";
import type { Figure, PageModel } from "../../src/site/model.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { choiceFromHash } from "../../src/views/comparison-choice.ts";
import { scoreComparison } from "../../src/views/score-comparison.ts";
import { figuresOf, linksOf, pageAt, plain } from "../helpers/page-text.ts";

const data = siteData();
const scoreById = new Map(data.scores.map((score) => [score.observationId, score]));
const pages = { vi: [...comparisonPages(data, "vi")], en: [...comparisonPages(data, "en")] };
const choicesOf = (page: PageModel) =>
  linksOf(page).flatMap((link) => (link.path.startsWith("/so-sanh/#") ? [choiceFromHash(link.path.slice("/so-sanh/#".length))] : []));

describe("ready comparisons", () => {
  it("are listed, each once, on the page of comparing", () => {
    const [list, ...presets] = pages.vi;
    const listed = linksOf(list as PageModel)
      .map((link) => link.path)
      .filter((path) => path.startsWith("/so-sanh/"));
    expect(listed).toEqual(presets.map((page) => page.path));
    for (const folder of ["tinh-giu-nguyen", "qua-cac-nam/hai-phong", "co-quan-cua/ha-noi", "loai-co-quan/so-y-te"])
      expect(listed).toContain(`/so-sanh/${folder}/`);
  });

  it.each(locales)("state every number as the tables do, with a way to its source (%s)", (locale) => {
    let numbers = 0;
    for (const page of pages[locale].slice(1)) {
      for (const link of linksOf(page)) {
        const score = scoreById.get(link.path.split("#")[1] ?? "");
        if (score?.value == null || !link.path.startsWith("/nguon/") || !/\d/.test(link.text)) continue;
        const printed = score.value.toFixed(score.decimals ?? 0).replace(".", locale === "vi" ? "," : ".");
        if (link.text.includes(printed)) numbers += 1;
        else if (/^(?:hạng|rank) (\d+)/.exec(link.text)?.[1] === String(score.rank)) continue;
        else if (!/^[^\d]*$|\d{4}/.test(link.text)) throw new Error(`${page.path}: "${link.text}" for ${printed}`);
      }
    }
    expect(numbers).toBeGreaterThan(500);
  });

  it("draw every value of a chart as the tables state it", () => {
    let points = 0;
    for (const page of pages.vi.slice(1)) {
      for (const figure of figuresOf(page)) {
        for (const { unitId, year, value } of drawnValues(figure)) {
          const own = data.scores.filter(
            (score) =>
              (score.agencyId ?? score.areaId) === unitId &&
              score.statistic === "value" &&
              score.componentId === "total" &&
              (year === null || score.year === year),
          );
          points += 1;
          expect(
            own.some((score) => score.value === value),
            `${page.path} ${figure.id} ${unitId} ${year}: ${value}`,
          ).toBe(true);
        }
      }
    }
    expect(points).toBeGreaterThan(600);
  });

  it("say of every value the unit that its source states", () => {
    const mixed = new Set<string>();
    for (const page of pages.vi.slice(1))
      for (const { chart, description } of figuresOf(page)) {
        if (chart?.kind !== "small-multiples") continue;
        for (const row of chart.rows) {
          const own = data.scores.filter(
            (score) => (score.agencyId ?? score.areaId) === row.panelId && score.year === row.year && score.value === row.value,
          );
          const unit = row.unit ?? chart.options.unit;
          expect(
            own.map((score) => score.unit),
            `${page.path} ${row.panelId} ${row.year}`,
          ).toContain(unit);
          const printed = row.value.toFixed(row.decimals ?? 0).replace(".", ",");
          expect(description).toContain(unit === "points" ? `${printed} điểm` : `${printed}%`);
          if (row.unit !== undefined) mixed.add(row.panelId);
        }
      }
    expect(mixed).toContain("ha-noi/so-tai-chinh");
  });

  it("never set values in one order that the engine refuses, and always say why", () => {
    let refused = 0;
    for (const page of pages.vi.slice(1)) {
      for (const choice of choicesOf(page)) {
        if (choice === null) throw new Error(`${page.path}: a choice cannot be read`);
        const comparison = scoreComparison(data, { indexId: choice.subject, unitIds: choice.unitIds, years: choice.years });
        for (const year of comparison.byYear) {
          for (const group of year.groups)
            for (const [a, b] of pairs(group.scores)) expect(compareScores(a, b, data.registry).verdict).not.toBe("notComparable");
          for (const [one, other] of pairs(year.groups)) {
            refused += 1;
            expect(one.scores.some((a) => other.scores.some((b) => compareScores(a, b, data.registry).verdict === "notComparable"))).toBe(true);
          }
          expect(year.refusals.length > 0).toBe(year.groups.length > 1);
        }
      }
    }
    expect(refused).toBeGreaterThan(50);
  });

  it("share an axis between panels only where all values of a year compare", () => {
    const axes = new Set<boolean>();
    for (const page of pages.vi.slice(1)) {
      const choices = choicesOf(page);
      for (const { chart } of figuresOf(page)) {
        if (chart?.kind !== "small-multiples") continue;
        axes.add(chart.options.isAxisShared);
        if (!chart.options.isAxisShared) continue;
        const choice = choices.find((one) => chart.rows.every((row) => one?.unitIds.includes(row.panelId)));
        const { byYear } = scoreComparison(data, { indexId: choice?.subject ?? "", unitIds: choice?.unitIds ?? [], years: null });
        expect([page.path, byYear.filter((year) => year.groups.length > 1).map((year) => year.year)]).toEqual([page.path, []]);
      }
    }
    expect(axes).toEqual(new Set([true, false]));
  });

  it("offer what can be compared where values are refused", () => {
    const page = pageAt(pages.vi, "/so-sanh/loai-co-quan/so-y-te/");
    const instead = page.sections.find((section) => section.id === "par-index-thay-vao-do");
    expect(instead?.links?.map((link) => link.text)).toEqual(expect.arrayContaining([expect.stringContaining("Sở Y tế, tỉnh Gia Lai")]));
    expect(page.sections[0]?.paragraphs?.map(plain).join(" ")).toMatch(/không so sánh được.*bộ tiêu chí riêng/);
  });

  it("are linked from the pages of what they compare", () => {
    const from = (page: PageModel) => linksOf(page).map((link) => link.path);
    const area = pageAt(areaPages(data, "vi"), "/dia-phuong/hai-phong/");
    const type = agencyTypePages(data, "vi").find((page) => page.path === "/loai-co-quan/so-y-te/");
    expect(from(area as PageModel)).toEqual(expect.arrayContaining(["/so-sanh/qua-cac-nam/hai-phong/", "/so-sanh/co-quan-cua/hai-phong/"]));
    expect(from(type as PageModel)).toContain("/so-sanh/loai-co-quan/so-y-te/");
  });

  it("hold the eleven provinces that were not merged", () => {
    const page = pageAt(pages.vi, "/so-sanh/tinh-giu-nguyen/");
    expect(page.title).toMatch(/^11 /);
    for (const choice of choicesOf(page)) expect(choice?.unitIds).toHaveLength(11);
  });
});

describe("a comparison of a reader's own", () => {
  const unitIds = ["gia-lai/so-y-te", "tay-ninh/so-y-te"];
  const parts = (years: number[] | null) => scoreParts(data, { indexId: "par-index", unitIds, years }, { locale: "vi", idPrefix: "x" });

  it("refuses the same kind of agency of two provinces, and still shows every value in the table", () => {
    const { isRefused, figures, verdicts, instead } = parts(null);
    expect(isRefused).toBe(true);
    expect(figures.map((figure) => figure.chart?.kind)).toEqual(["small-multiples"]);
    expect(figures[0]?.table.rows).toHaveLength(2);
    expect(verdicts.map(plain).join(" ")).toContain("Mỗi tỉnh, thành phố chấm các cơ quan của mình theo bộ tiêu chí riêng.");
    expect(instead.length).toBeGreaterThan(1);
  });

  it("keeps to the years that are asked for", () => {
    expect(parts([2021]).figures[0]?.table.columns.map((column) => column.title)).toEqual(["Đơn vị", "2021"]);
    expect(parts([1999])).toMatchObject({ isRefused: false, figures: [], instead: [] });
    expect(parts([1999]).verdicts.map(plain)).toEqual(["Chưa tìm thấy số liệu đã công bố nào của lựa chọn này."]);
  });

  it("takes no unit, an unknown one and one alone", () => {
    const of = (ids: string[]) => scoreParts(data, { indexId: "par-index", unitIds: ids, years: null }, { locale: "en", idPrefix: "x" });
    expect(of([]).figures).toEqual([]);
    expect(of(["khong-co"]).verdicts.map(plain)).toEqual(["No published figure of this choice has been found."]);
    expect(of(["hai-phong"]).isRefused).toBe(false);
  });
});

function drawnValues({ chart }: Figure): { unitId: string; year: number | null; value: number }[] {
  if (chart?.kind === "small-multiples") return chart.rows.map((row) => ({ unitId: row.panelId, year: row.year, value: row.value }));
  if (chart?.kind === "ranked") return chart.rows.flatMap((row) => (row.value === null ? [] : [{ unitId: row.id, year: null, value: row.value }]));
  return [];
}

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, position) => all.slice(position + 1).map((other): [T, T] => [one, other]));
}
