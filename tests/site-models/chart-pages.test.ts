import { resolve } from "node:path";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { drawChart } from "../../src/charts/render.ts";
import { strictest } from "../../src/compare/compare.ts";
import type { Verdict } from "../../src/compare/rule.ts";
import { reasonById } from "../../src/compare/rules.ts";
import { locales } from "../../src/i18n/locale.ts";
import { escapeHtml } from "../../src/lib/escape-html.ts";
import { tableFromCsv } from "../../src/registry/table-csv.ts";
import { tableOfFamily } from "../../src/registry/observation-tables.ts";
import { chartEmbed } from "../../src/sharing/chart-embed.ts";
import { chartPicture } from "../../src/sharing/chart-picture.ts";
import { embedStyles } from "../../src/sharing/embed-style.ts";
import { chartFormats } from "../../src/site/charts/chart-formats.ts";
import { chartList } from "../../src/site/charts/chart-list.ts";
import { chartCopy } from "../../src/site/charts/chart-copy.ts";
import { chartCsv, chartTable, comparabilityFields, type SiteChart } from "../../src/site/charts/site-chart.ts";
import { releasedHashes } from "../../src/tables/released-files.ts";
import { readReleases } from "../../src/tables/releases.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { fontCharacters } from "../helpers/font-characters.ts";
import { pagesAndCharts } from "../helpers/pages-and-charts.ts";
import { xmlProblem } from "../helpers/xml-problem.ts";

const data = siteData(resolve("data"));
const { pages, charts } = pagesAndCharts();

const all = (): SiteChart[] => locales.flatMap((locale) => charts[locale]);
const breaking = (rule: (chart: SiteChart) => string | null): string[] =>
  all().flatMap((chart) => {
    const problem = rule(chart);
    return problem === null ? [] : [`${chart.chartId} (${chart.locale}): ${problem}`];
  });

describe("charts that can be taken along", () => {
  it("are the same in both languages, each with a page that has its files, citation and embed", () => {
    expect(charts.vi.length).toBeGreaterThan(250);
    expect(charts.en.map(({ chartId }) => chartId)).toEqual(charts.vi.map(({ chartId }) => chartId));
    const byPath = new Map(locales.flatMap((locale) => pages[locale].map((page) => [`${locale}${page.path}`, page])));
    expect(
      breaking(({ chartId, locale }) => {
        const page = byPath.get(`${locale}/bieu-do/${chartId}/`);
        return page?.sections.map(({ id }) => id).join() === "bieu-do,tai-ve,trich-dan,nhung" ? null : "no page with all four sections";
      }),
    ).toEqual([]);
  });

  it("come as workbook, CSV for Excel and JSON with the figures of their CSV", async () => {
    const everyTenth = charts.vi.flatMap((chart, position) => (position % 10 === 0 ? [[chart, charts.en[position]!] as const] : []));
    expect(everyTenth.length).toBeGreaterThan(25);
    for (const [chart, english] of everyTenth) {
      const formats = await chartFormats(data.registry, [chart, english], "1.0.0");
      const { schema } = chartTable(chart);
      const rows = tableFromCsv(schema, chartCsv(chart).csv);
      expect(JSON.parse(Buffer.from(formats.json).toString("utf8")), chart.chartId).toEqual(rows);
      for (const format of ["excel-csv", "excel-csv-en"] as const) {
        const text = Buffer.from(formats[format]).toString("utf8");
        const { data: lines } = Papa.parse<string[]>(text.slice(1), { delimiter: format === "excel-csv" ? ";" : ",", skipEmptyLines: true });
        expect([text[0], lines.length, lines[0]!.length], chart.chartId).toEqual(["\uFEFF", rows.length + 1, schema.fields.length]);
      }
      const sheets = unzipSync(formats.xlsx);
      const sheet = Buffer.from(sheets["xl/worksheets/sheet1.xml"]!).toString("utf8");
      expect(sheet.match(/<row /g)?.length, chart.chartId).toBe(rows.length + 1);
      expect(Buffer.from(sheets["docProps/core.xml"]!).toString("utf8"), chart.chartId).toContain(
        escapeHtml(`${chart.title} - ${english.title}`).slice(0, 20),
      );
    }
  });

  it("offer a frozen embed of the last release that keeps one, also while newer data wait for theirs", () => {
    const kept = new Map(readReleases("data").map(({ version }) => [version, releasedHashes("data", version)]));
    expect(kept.size).toBeGreaterThan(0);
    const codes = locales.flatMap((locale) =>
      pages[locale]
        .filter(({ path }) => /^\/bieu-do\/./.test(path))
        .flatMap(({ sections }) => sections.find(({ id }) => id === "nhung")?.samples?.map(({ code }) => code) ?? []),
    );
    const frozen = codes.flatMap((code) => {
      const [, version = "", file = ""] = /src="[^"]*?\/v\/([^/"]+)\/([^"]+)"/.exec(code) ?? [];
      return version === "" ? [] : [{ version, file }];
    });
    expect(frozen.length).toBeGreaterThan(400);
    expect(frozen.filter(({ version, file }) => kept.get(version)?.has(`site/${file}`) !== true)).toEqual([]);
  });

  it("have in the list the condition under which their figures compare, in both languages", () => {
    const { data: rows } = Papa.parse<Record<string, string>>(chartList([charts.vi, charts.en]), { header: true, skipEmptyLines: true });
    const condition = ({ figure }: SiteChart): string => figure.chart.options.condition ?? "";
    expect(rows.map(({ chartId, conditionVi, conditionEn }) => [chartId, conditionVi, conditionEn])).toEqual(
      charts.vi.map((chart, position) => [chart.chartId, condition(chart), condition(charts.en[position]!)]),
    );
    expect(rows.filter(({ conditionVi }) => conditionVi?.startsWith("So sánh có điều kiện: ")).length).toBeGreaterThan(20);
  });

  it("are all charts of all pages, but the second groups of a comparison, whose place may change", () => {
    const without = pages.vi.flatMap((page) =>
      page.sections.flatMap((section) =>
        (section.figures ?? [])
          .filter((figure) => figure.chart !== null && figure.chartId === undefined)
          .map((figure) => `${page.path}#${figure.id}`),
      ),
    );
    expect(without.filter((place) => !/^\/(?:bieu-do\/|so-sanh\/.*-\d{4}-\d+$)/.test(place))).toEqual([]);
  });

  it("have names that fit an address on every host, and tell where they are shown", () => {
    expect(breaking(({ chartId }) => (/^[a-z0-9]+(?:-{1,2}[a-z0-9]+)+$/.test(chartId) ? null : "name"))).toEqual([]);
    expect(new Set(charts.vi.map(({ chartId }) => chartId)).size).toBe(charts.vi.length);
    for (const locale of locales) expect(new Set(charts[locale].map(({ title }) => title)).size).toBe(charts[locale].length);
    const ofAgency = charts.vi.find(({ chartId }) => chartId === "chuoi--par-index--hoa-binh--so-noi-vu");
    expect(ofAgency?.title).toBe("PAR INDEX của Sở Nội vụ, tỉnh Hòa Bình qua các năm");
    expect(ofAgency?.home.path).toBe("/co-quan/hoa-binh/so-noi-vu/#f-chuoi-par-index");
  });

  it("once given out keep their names for ever", () => {
    const given = [
      "ban-do--par-index--2023",
      "hang--par-index--hoa-binh--departments--2024",
      "chuoi--par-index--quang-ninh",
      "thanh-phan--par-index--2019--vinh-phuc--so-tu-phap--vp-2019--points",
      "hai-chi-so--sipas--par-index--hoa-binh--departments--2024",
      "muc--hai-phong--dan-van-2022--official--dv-s01",
      "bao-cao--son-la--2021-538-bc-skhcn--son-la--so-khoa-hoc-cong-nghe--2021--result",
    ];
    const names = new Set(charts.vi.map(({ chartId }) => chartId));
    expect(given.filter((name) => !names.has(name))).toEqual([]);
  });

  it("mark no row, as no page does that they stand on", () => {
    expect(
      breaking(({ figure }) =>
        figure.chart.options.highlightId == null && figure.table.rows.every((row) => row.emphasis !== true) ? null : "a mark",
      ),
    ).toEqual([]);
  });

  it("have as CSV the very rows of the table they rest on, with every value that is drawn", () => {
    const rowsById = new Map([...data.observations.all()].map(({ row }) => [row.observationId, row]));
    let drawn = 0;
    expect(
      breaking((chart) => {
        const family = chart.observations[0]!.family;
        const table = tableOfFamily[family];
        const compared = tableFromCsv({ ...table, fields: [...table.fields, ...comparabilityFields] }, chartCsv(chart).csv) as CsvRow[];
        const rows = compared.map(({ comparability: _comparability, reasons: _reasons, ...row }) => row);
        if (rows.length === 0) return "no row";
        for (const row of rows)
          if (JSON.stringify(row) !== JSON.stringify(rowsById.get(row.observationId))) return `${row.observationId} differs from the table`;
        const values = new Set(rows.flatMap((row) => [row.value, row.count]));
        const shown = (chart.figure.chart.rows as readonly { value?: number | null; count?: number | null; x?: number; y?: number }[]).flatMap(
          (row) => [row.value, row.count, row.x, row.y],
        );
        const missing = shown.filter((value) => value != null && !values.has(value));
        drawn += shown.length;
        return missing.length === 0 ? null : `drawn but not in the CSV: ${missing.slice(0, 3).join()}`;
      }),
    ).toEqual([]);
    expect(drawn).toBeGreaterThan(3_000);
  });
});

interface CsvRow {
  observationId: string;
  value?: number | null;
  count?: number | null;
  comparability: Verdict;
  reasons: string[];
}

describe("the CSV of a chart", () => {
  const rowsOf = (chart: SiteChart): CsvRow[] => {
    const table = tableOfFamily[chart.observations[0]!.family];
    return tableFromCsv({ ...table, fields: [...table.fields, ...comparabilityFields] }, chartCsv(chart).csv) as CsvRow[];
  };
  const verdictOf = (reasons: readonly string[]): Verdict => strictest(reasons.map((id) => reasonById.get(id)!.verdict));

  it("says of every value how it compares, and why where it does not, by reasons that the pages explain", () => {
    const verdicts = new Map<Verdict, number>();
    expect(
      breaking((chart) => {
        for (const { observationId, comparability, reasons } of rowsOf(chart)) {
          verdicts.set(comparability, (verdicts.get(comparability) ?? 0) + 1);
          if (comparability !== verdictOf(reasons)) return `${observationId}: ${comparability} for ${reasons.join()}`;
        }
        return null;
      }),
    ).toEqual([]);
    for (const verdict of ["comparable", "conditional", "notComparable"] as const) expect(verdicts.get(verdict), verdict).toBeGreaterThan(100);
  });

  it("has no condition above the chart that no row carries", () => {
    const conditional = all().filter(({ figure }) => figure.chart.options.condition != null);
    expect(conditional.length).toBeGreaterThan(40);
    expect(
      breaking((chart) => {
        const { condition } = chart.figure.chart.options;
        if (condition == null) return null;
        const texts = new Set(
          rowsOf(chart).flatMap(({ reasons }) => reasons.map((id) => reasonById.get(id)![chart.locale === "vi" ? "textVi" : "textEn"])),
        );
        return [...texts].some((text) => condition.includes(text)) ? null : "the condition is on no row";
      }),
    ).toEqual([]);
  });

  it("refuses the value at which a line stops", () => {
    const broken = charts.vi.filter(({ figure: { chart } }) => chart.kind === "trend" && new Set(chart.rows.map((row) => row.segment)).size > 1);
    expect(broken.length).toBeGreaterThan(5);
    for (const chart of broken) expect(rowsOf(chart).filter((row) => row.comparability === "notComparable").length, chart.chartId).toBeGreaterThan(0);
  });
});

describe("a chart away from the site", () => {
  const drawings = new Map<string, { picture: string; embed: string; copy: ReturnType<typeof chartCopy> }>();
  beforeAll(() => {
    for (const chart of all()) {
      const copy = chartCopy(data, chart);
      const drawing = drawChart(copy.spec);
      drawings.set(`${chart.chartId} ${chart.locale}`, { copy, picture: chartPicture(copy, drawing), embed: chartEmbed(copy, drawing) });
    }
  }, 60_000);
  const wrong = (rule: (one: { picture: string; embed: string; copy: ReturnType<typeof chartCopy> }) => string | null): string[] =>
    [...drawings].flatMap(([name, one]) => {
      const problem = rule(one);
      return problem === null ? [] : [`${name}: ${problem}`];
    });
  const textOf = (svg: string): string =>
    svg
      .replace(/<desc[\s\S]*?<\/desc>|<title[\s\S]*?<\/title>/g, "")
      .replace(/<[^>]+>/g, " ")
      .replaceAll("&amp;", "&")
      .replace(/\s+/g, " ");
  const words = (text: string): string[] => text.replace(/[“”]/g, "").split(/\s+/).slice(0, 4);

  it("is a picture with title, sources and days in it, complete in itself", () => {
    expect(drawings.size).toBeGreaterThan(500);
    expect(
      wrong(({ picture, copy }) => {
        const problem = xmlProblem(picture);
        if (problem !== null) return problem;
        if (/var\(|currentColor|style=|<style|href|<script|undefined|NaN/.test(picture)) return "needs something else";
        const text = textOf(picture);
        for (const word of [...words(copy.title), ...words(copy.sources), ...words(copy.notes[0] ?? "")])
          if (!text.replace(/[“”]/g, "").includes(word)) return `"${word}" is not in the picture`;
        return /\d{4}|không rõ ngày|date not known/.test(copy.sources) ? null : "no day";
      }),
    ).toEqual([]);
  });

  it("keeps its text inside the picture", () => {
    expect(
      wrong(({ picture }) => {
        const height = Number(/ height="(\d+)"/.exec(picture)?.[1]);
        const lowest = Math.max(...[...picture.matchAll(/<text x="16" y="([\d.]+)"/g)].map(([, y]) => Number(y)));
        return lowest < height - 10 && lowest > height - 40 ? null : `the last line stands at ${lowest} of ${height}`;
      }),
    ).toEqual([]);
  });

  it("is an embed of one file of 30 KB at most, without a script, that loads nothing", () => {
    expect(
      wrong(({ embed, copy }) => {
        if (Buffer.byteLength(embed) > 30 * 1024) return `${Buffer.byteLength(embed)} bytes`;
        if (/<script|<link|<img|src=|url\((?!#)|@import|javascript:|\son[a-z]+=|var\(/.test(embed)) return "loads or runs something";
        const style = /<style>(.*?)<\/style>/.exec(embed)?.[1] ?? "";
        if (style !== embedStyles.at(-1)) return "a style that the policy does not know";
        for (const word of [...words(copy.title), ...words(copy.sources)])
          if (!embed.replaceAll("&amp;", "&").replaceAll("&quot;", '"').includes(word)) return `"${word}" is missing`;
        return /<html lang="(vi|en)">/.test(embed) && embed.includes('name="robots" content="noindex"') ? null : "head";
      }),
    ).toEqual([]);
  });

  it("is drawn with a font that has every letter of every picture", () => {
    const fonts = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((file) => fontCharacters(resolve("scripts/charts/fonts", file)));
    expect(fonts.every((font) => font.has("ữ".codePointAt(0)!) && !font.has(0xe123))).toBe(true);
    const used = new Set([...drawings.values()].flatMap(({ picture }) => [...textOf(picture)]));
    expect(used.size).toBeGreaterThan(150);
    expect([...used].filter((character) => fonts.some((font) => !font.has(character.codePointAt(0)!)))).toEqual([]);
  });
});
