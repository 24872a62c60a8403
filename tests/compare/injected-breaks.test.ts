import { describe, expect, it, vi } from "vitest";
import type { ChartSpec } from "../../src/charts/chart-spec.ts";
import { chartKinds } from "../../src/charts/chart-spec.ts";
import { renderChart } from "../../src/charts/render.ts";
import type { Comparison } from "../../src/compare/rule.ts";
import { locales } from "../../src/i18n/locale.ts";
import { createRegistry, groupBy, type Registry } from "../../src/registry/registry.ts";
import type { Score } from "../../src/registry/observation-tables.ts";
import type { Figure, PageModel } from "../../src/site/model.ts";
import { type PageKind, pageKinds } from "../../src/site/page-kinds.ts";
import { pagesOf } from "../../src/site/plan.ts";
import { createSiteData } from "../../src/tables/create-site-data.ts";
import { deriveTables } from "../../src/tables/derive.ts";
import { siteData, type SiteData } from "../../src/tables/site-data.ts";
import { plain } from "../helpers/page-text.ts";
import { elements, inherited } from "../helpers/svg.ts";

/** Whether the engine refuses every two figures, whatever they are. */
const engine = vi.hoisted(() => ({ refuses: false }));
const refusal: Comparison = {
  verdict: "notComparable",
  reasons: [{ id: "area-break", verdict: "notComparable", textVi: "Thử.", textEn: "Test.", basis: [] }],
};
vi.mock("../../src/compare/compare.ts", async (load) => {
  const real = await load<typeof import("../../src/compare/compare.ts")>();
  return {
    ...real,
    compare: (...asked: Parameters<typeof real.compare>) => (engine.refuses ? refusal : real.compare(...asked)),
    // What sets and groups ask; a figure beside itself is a set of one.
    findReasons: (...asked: Parameters<typeof real.findReasons>) =>
      engine.refuses && asked[0] !== asked[1] ? refusal.reasons : real.findReasons(...asked),
  };
});

interface MadePage {
  kind: PageKind;
  page: PageModel;
}

function pagesFrom(data: SiteData): MadePage[] {
  return locales.flatMap((locale) => [...pagesOf(data, locale)].map(([kind, page]) => ({ kind, page })));
}

/** The real figures, looked up and worked out anew. */
function rebuilt(scores: readonly Score[], registry: Registry): SiteData {
  const { ratings, tallies, reportFigures, models } = siteData();
  const observations = { ratings, tallies, scores: [...scores], reportFigures, models };
  const derived = deriveTables(observations, registry);
  return createSiteData(registry, { ...observations, ...derived, componentProfiles: () => derived.componentProfiles });
}

/** Every year of every index gets a set of criteria of its own: a break between any two years. */
function withYearlyMethods(): SiteData {
  const { registry, scores } = siteData();
  const [example] = registry.tables.methods;
  const scored = scores.filter((score) => score.year !== null);
  const idOf = (score: Score): string => `injected/${score.indexId}/${score.blockId}/${score.year}`;
  const methods = [...new Map(scored.map((score) => [idOf(score), score])).entries()].map(([methodId, { indexId, blockId, year }]) => ({
    ...example!,
    methodId,
    indexId,
    blockId,
    fromYear: year!,
    toYear: year,
    yearsCertain: true,
  }));
  return rebuilt(
    scores.map((score) => (score.year === null ? score : { ...score, methodId: idOf(score) })),
    createRegistry({ ...registry.tables, methods: [...registry.tables.methods, ...methods] }),
  );
}

function refused(): SiteData {
  engine.refuses = true;
  // Copies: what was found of the scores themselves may be kept.
  return rebuilt(
    siteData().scores.map((score) => ({ ...score })),
    siteData().registry,
  );
}

const figuresOf = ({ page }: MadePage): Figure[] => page.sections.flatMap((section) => section.figures ?? []);
const chartsOf = (pages: readonly MadePage[]): ChartSpec[] => pages.flatMap(figuresOf).flatMap(({ chart }) => (chart === null ? [] : [chart]));
const overYears = (pages: readonly MadePage[]): ChartSpec[] => {
  const charts = chartsOf(pages).filter(({ kind, options }) => (kind === "trend" || kind === "small-multiples") && options.locale === "vi");
  return [...new Map(charts.map((chart) => [JSON.stringify(chart), chart])).values()];
};
/** Counts the drawn lines that join values. */
const joins = (chart: ChartSpec): number =>
  elements(renderChart(chart), "path").filter((path) => inherited(path, "fill") === "none" && /M.*L/.test(path.getAttribute("d") ?? "")).length;
const movement = /(?:tăng|giảm|up|down) [\d.,]+ (?:điểm|points|percentage)|bằng năm \d|the same as in \d/;
const moving = (pages: readonly MadePage[]): string[] =>
  pages.flatMap(({ page }) =>
    [...page.lead, ...page.sections.flatMap((section) => section.paragraphs ?? [])]
      .map((text) => plain(text).replace(/“[^”]*”/g, ""))
      .filter((text) => movement.test(text))
      .map((text) => `${page.path}: ${text}`),
  );
/** A bound stands below the counts, as an open bar that is no part of their order. */
const mostCountsInAPanel = ({ rows }: Extract<ChartSpec, { kind: "model-counts" }>): number =>
  Math.max(...[...groupBy(rows, ({ basisId }) => basisId).values()].map((panel) => panel.filter(({ bound }) => bound == null).length));
/** Kinds of chart that set no two figures of different units or years together. */
const joiningNothing = ["components", "report-figures", "small-multiples", "trend"];

describe("every chart and every page of the real figures", () => {
  const asFound = pagesFrom(siteData());
  const broken = pagesFrom(withYearlyMethods());
  const withoutAny = pagesFrom(refused());
  engine.refuses = false;

  it("is made, of every kind, with lines and movements to lose", () => {
    for (const pages of [asFound, broken, withoutAny]) expect([...new Set(pages.map(({ kind }) => kind))].sort()).toEqual([...pageKinds].sort());
    expect([...new Set(chartsOf(asFound).map(({ kind }) => kind))].sort()).toEqual([...chartKinds].sort());
    const lines = overYears(asFound).map((chart) => [chart.kind, joins(chart)] as const);
    for (const kind of ["trend", "small-multiples"]) expect(lines.filter(([of, count]) => of === kind && count > 0).length, kind).toBeGreaterThan(20);
    expect(moving(asFound).length).toBeGreaterThan(50);
  });

  it("stops its lines at a break between any two years, and says that they are not joined", () => {
    const charts = overYears(broken);
    expect(charts.length).toBeGreaterThan(50);
    expect(charts.filter((chart) => joins(chart) > 0).map(({ options }) => options.title)).toEqual([]);
    const silent = broken.flatMap((made) =>
      figuresOf(made)
        .filter(({ chart }) => chart?.kind === "trend" && new Set(chart.rows.map(({ segment }) => segment)).size > 1)
        .filter(({ notes }) => !notes.some((note) => /^Không nối|not joined/.test(plain(note))))
        .map(({ id }) => `${made.page.path}#${id}`),
    );
    expect(silent).toEqual([]);
  });

  it("says of no change across such a break how large it was", () => {
    expect(moving(broken)).toEqual([]);
  });

  it("draws no order, middle, map, pair, share or panel of counts where the engine refuses every two figures", () => {
    const left = chartsOf(withoutAny).filter((chart) => chart.kind !== "model-counts" || mostCountsInAPanel(chart) > 1);
    expect([...new Set(left.map(({ kind }) => kind))].sort()).toEqual(joiningNothing);
    expect(overYears(withoutAny).filter((chart) => joins(chart) > 0)).toEqual([]);
    expect(moving(withoutAny)).toEqual([]);
  });

  it("has no rank, change or median computed across what the engine refuses", () => {
    const [real, none] = [siteData(), refused()];
    engine.refuses = false;
    const computed = ({ ranks, changes, distributions }: SiteData): number[] => [
      ranks.filter(({ computedRank }) => computedRank !== null).length,
      changes.filter(({ change }) => change !== null).length,
      // A block of one has no two figures to refuse.
      distributions.filter(({ median, published }) => median !== null && published > 1).length,
    ];
    expect(Math.min(...computed(real))).toBeGreaterThan(10);
    expect(computed(none)).toEqual([0, 0, 0]);
  });
});
