import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { locales, type Locale } from "../../src/i18n/locale.ts";
import { chartCsv, comparabilityFields } from "../../src/site/charts/site-chart.ts";
import type { PageModel } from "../../src/site/model.ts";
import { tableOfFamily } from "../../src/registry/observation-tables.ts";
import { tableFromCsv } from "../../src/registry/table-csv.ts";
import { readReleases, readRevisions } from "../../src/tables/releases.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { numbersIn, numbersOfDate } from "../helpers/numbers-in-text.ts";
import { linksOf, pageAt, plain } from "../helpers/page-text.ts";
import { pagesAndCharts } from "../helpers/pages-and-charts.ts";

const folder = resolve("data");
const data = siteData(folder);
const { pages, charts } = pagesAndCharts();

/** Numbers that a sentence says itself; those in the names of pages that it links to belong to them. */
const ownNumbers = (sentence: PageModel["lead"][number], locale: Locale): number[] =>
  sentence.flatMap((part) => (typeof part === "string" ? numbersIn(part, locale) : []));

describe.each(locales)("the opening of a page (%s)", (locale) => {
  it("has two to four sentences, whichever page it is", () => {
    expect(pages[locale].length).toBeGreaterThan(900);
    const wrong = pages[locale].filter(({ lead, hasForm }) => hasForm !== true && (lead.length < 2 || lead.length > 4));
    expect(wrong.map(({ path, lead }) => `${path}: ${lead.length}`)).toEqual([]);
  });

  it("has whole sentences", () => {
    const wrong = pages[locale].flatMap(({ path, lead }) =>
      lead
        .map((sentence) => plain(sentence))
        .flatMap((text) => (/^[\p{Lu}\d“].*[.!?”]$/su.test(text) && !/undefined|NaN|null/.test(text) ? [] : [`${path}: ${text}`])),
    );
    expect(wrong).toEqual([]);
  });

  it("of a chart states numbers of its CSV", () => {
    const wrong = charts[locale].flatMap((chart) => {
      const table = tableOfFamily[chart.observations[0]!.family];
      const rows = tableFromCsv({ ...table, fields: [...table.fields, ...comparabilityFields] }, chartCsv(chart).csv) as {
        sourceId: string;
        year: number | null;
        period: string | null;
        comparability: string;
        reasons: string[];
      }[];
      const verdicts = ["comparable", "conditional", "notComparable"].map((verdict) => rows.filter((row) => row.comparability === verdict).length);
      const spec = chart.figure.chart;
      const breaks = spec.kind === "trend" ? [spec.options.breaks.length] : [];
      const [what, how] = pageAt(pages[locale], `/bieu-do/${chart.chartId}/`).lead;
      const years = rows.flatMap((row) => (row.period?.match(/\d{4}/g) ?? (row.year === null ? [] : [row.year])).map(Number));
      const empty = rows.filter((row) => row.reasons.includes("value-missing")).length;
      const known = [
        rows.length,
        new Set(rows.map((row) => row.sourceId)).size,
        ...(years.length === 0 ? [] : [Math.min(...years), Math.max(...years)]),
      ];
      const strange = [
        ...ownNumbers(what!, locale).filter((number) => !known.includes(number)),
        ...ownNumbers(how!, locale).filter((number) => ![...verdicts, verdicts[2]! - empty, empty, ...breaks].includes(number)),
      ];
      return strange.length === 0 && ownNumbers(what!, locale)[0] === rows.length ? [] : [`${chart.chartId}: ${strange.join()}`];
    });
    expect(charts[locale].length).toBeGreaterThan(250);
    expect(wrong).toEqual([]);
  });

  it("of the lists of charts, kinds, pages and releases states what they hold", () => {
    const at = (path: string) => pageAt(pages[locale], path);
    const numbers = (path: string): number[] => at(path).lead.flatMap((sentence) => ownNumbers(sentence, locale));
    const drawn = charts[locale].flatMap((chart) => chart.observations);
    expect(numbers("/bieu-do/")).toEqual([
      charts[locale].length,
      new Set(drawn.map(({ row }) => row.observationId)).size,
      new Set(drawn.map(({ row }) => row.sourceId)).size,
      charts[locale].filter(({ figure }) => figure.chart.options.condition != null).length,
    ]);
    const kinds = pages[locale].filter(({ path }) => /^\/loai-co-quan\/[^/]+\/$/.test(path));
    const ofKinds = kinds.reduce((sum, { path }) => sum + (numbers(path)[0] ?? 0), 0);
    expect(numbers("/loai-co-quan/")).toEqual([ofKinds, kinds.length]);
    const contents = at("/muc-luc/");
    const leadsTo = new Set(linksOf({ ...contents, lead: [], sections: contents.sections.slice(1) }).map(({ path }) => path.replace(/#.*$/, "")));
    expect(numbers("/muc-luc/")).toEqual([leadsTo.size, contents.sections.length - 1]);
    const releases = readReleases(folder);
    const known = [
      ...releases.flatMap(({ version, date, tables }) => [...numbersIn(version, locale), ...numbersOfDate(date), ...tables.map(({ rows }) => rows)]),
      releases.length,
    ];
    const observed = [...data.observations.all()].length;
    const strange = [...numbers("/v/"), ...numbers("/v/sua-doi/")].filter(
      (number) => ![...known, observed, readRevisions(folder).length, 0].includes(number),
    );
    expect(strange).toEqual([]);
  });
});
