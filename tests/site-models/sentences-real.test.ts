import { resolve } from "node:path";
import { publisherName } from "../../src/i18n/publisher-name.ts";
import { describe, expect, it } from "vitest";
import { locales, type Locale } from "../../src/i18n/locale.ts";
import { siteData } from "../../src/tables/site-data.ts";
import { agencyPages } from "../../src/site/agency-pages.ts";
import { agencyTypePages } from "../../src/site/agency-type-pages.ts";
import { listedAgencyTypes } from "../../src/site/agency-types.ts";
import { areaPages } from "../../src/site/area-pages.ts";
import { checkPages } from "../../src/site/check-pages.ts";
import { coveragePages } from "../../src/site/coverage-pages.ts";
import { datasetPages } from "../../src/site/dataset-pages.ts";
import { datasets } from "../../src/site/datasets.ts";
import { homePages } from "../../src/site/home-page.ts";
import { indexPages } from "../../src/site/index-pages.ts";
import { methodPages } from "../../src/site/method-page.ts";
import type { PageModel } from "../../src/site/model.ts";
import { modelsPages } from "../../src/site/models-pages.ts";
import { publicationPages } from "../../src/site/publication-pages.ts";
import { reportPages } from "../../src/site/report-pages.ts";
import { sourcePages } from "../../src/site/source-pages.ts";
import { numbersIn, numbersOfDate } from "../helpers/numbers-in-text.ts";
import { pageAt, plain } from "../helpers/page-text.ts";
import { tableNumbers } from "./lead-numbers.ts";

const data = siteData(resolve("data"));
const { registry } = data;
const tables = tableNumbers(data);
const makers = [
  homePages,
  areaPages,
  agencyPages,
  agencyTypePages,
  indexPages,
  publicationPages,
  reportPages,
  modelsPages,
  datasetPages,
  sourcePages,
  checkPages,
  coveragePages,
  methodPages,
];
const pagesOf = (locale: Locale): PageModel[] => makers.flatMap((pages) => [...pages(data, locale)]);

/** Names that hold digits: titles, publishers, numbers of documents, names of places and offices, dates of blocks. */
const names = [
  ...registry.tables.sources.flatMap((source) => [source.title, source.publisher, publisherName(source.publisher, "en")]),
  ...registry.tables.instruments.map((instrument) => instrument.number),
  ...registry.tables.areaSuccessions.map((row) => row.instrument),
  ...registry.tables.agencies.flatMap((agency) => [agency.nameVi, agency.nameEn]),
  ...registry.tables.areas.flatMap((area) => [area.fullNameVi, area.fullNameEn, area.nameVi]),
]
  .filter((name): name is string => name !== null && /\d/.test(name))
  .sort((a, b) => b.length - a.length);

function withoutNames(text: string): string {
  return names.reduce((rest, name) => (rest.includes(name) ? rest.replaceAll(name, " ") : rest), text);
}

const provinceLists = [63, 34, 52, 23, 11, 1, 7, 30, 6, 2025];
const distinct = (values: readonly string[]) => new Set(values).size;

/** Every number that a page may open with, taken from the tables. */
function expected(path: string): number[] {
  const [, folder = "", ...rest] = path.split("/");
  const id = rest.slice(0, -1).join("/");
  const verdicts = ["holds", "contradiction", "warning", "notCheckable"].map(
    (verdict) => data.reportChecks.filter((check) => check.verdict === verdict).length,
  );
  switch (folder) {
    case "":
      return [tables.all.length, data.observations.sourceIds.length];
    case "dia-phuong":
      return id === "" || id.startsWith("nhu-") ? provinceLists : tables.ofArea(id);
    case "co-quan":
      return tables.ofAgency(id);
    case "loai-co-quan": {
      const agencies = registry.tables.agencies.filter((agency) => agency.agencyTypeId === id);
      const before = registry.tables.agencyTypeSuccessions.filter((row) => row.successorTypeId === id).map((row) => row.predecessorTypeId);
      const dates = [id, ...before].flatMap((typeId) => [
        registry.agencyTypeById.get(typeId)?.validFrom ?? null,
        registry.agencyTypeById.get(typeId)?.validTo ?? null,
      ]);
      return id === ""
        ? [listedAgencyTypes(data).length, listedAgencyTypes(data).reduce((sum, one) => sum + one.agencies.length, 0)]
        : [agencies.length, distinct(agencies.map((agency) => tables.provinceOf(agency.areaId))), ...dates.flatMap(numbersOfDate)];
    }
    case "chi-so": {
      const [indexId = "", year] = id.split("/");
      if (id === "") return [data.scores.length, distinct(data.scores.map((row) => row.indexId))];
      const described = numbersIn(registry.indexById.get(indexId)?.descriptionVi ?? "", "vi");
      return year === undefined
        ? [...tables.ofIndex(indexId), ...described]
        : [...tables.ofIndexYear(indexId, Number(year)), ...registry.tables.gaps.map((gap) => gap.year)];
    }
    case "xep-loai": {
      const rows = [...data.ratings, ...data.tallies].map((row) => [tables.provinceOf(row.areaId), row.sourceId]);
      return id === ""
        ? [distinct(rows.map((row) => row.join("|"))), distinct(rows.map(([area = ""]) => area))]
        : tables.ofPublications(id.split("/").slice(0, -1).join("/"), id.split("/").at(-1));
    }
    case "bao-cao":
      return id === "" ? [data.reportFigures.length, distinct(data.reportFigures.map((row) => row.reportId))] : tables.ofReport(id);
    case "mo-hinh":
      return [data.models.length, distinct(data.models.map((row) => tables.provinceOf(row.areaId))), 1];
    case "du-lieu": {
      const dataset = datasets.find((one) => one.schema.name === id);
      if (dataset === undefined) return [datasets.length, tables.all.length];
      const described = [
        ...numbersIn(dataset.schema.descriptionVi, "vi"),
        ...numbersIn(dataset.schema.descriptionEn, "en"),
        ...numbersOfDate("2025-07-01"),
        ...numbersOfDate("2025-06-30"),
        ...numbersOfDate("2025-03-01"),
      ];
      return [dataset.rows(data).length, dataset.schema.fields.length, ...described];
    }
    case "nguon": {
      const { sources } = registry.tables;
      if (id === "") return [sources.length, tables.all.length, sources.filter((source) => source.coverage === "whole").length];
      const rows = data.observations.ofSource(id).map(({ row }) => row);
      return [
        rows.length,
        rows.filter((row) => !row.comparedWithOriginal).length,
        ...numbersOfDate(registry.sourceById.get(id)?.publicationDate ?? null),
      ];
    }
    case "bat-nhat":
      return [data.reportChecks.length, ...verdicts];
    case "do-day-du": {
      const provinces = registry.tables.areas.filter((area) => area.level === "province");
      const states = ["complete", "partial", "unknownTotal", "rankOnly", "countsOnly", "statisticOnly", "withheld"].map(
        (state) => data.coverage.filter((row) => row.state === state).length,
      );
      const found = new Set([...tables.all.map(({ row }) => tables.provinceOf(row.areaId)), ...registry.tables.gaps.map((gap) => gap.areaId)]);
      return [data.coverage.length, ...states, provinces.length, provinces.filter((area) => !found.has(area.areaId)).length];
    }
    default:
      return [];
  }
}

describe.each(locales)("the opening sentences of every page (%s)", (locale) => {
  const pages = pagesOf(locale);

  it("state no number that the tables do not hold for that very page", () => {
    let read = 0;
    const strange = pages.flatMap((page) => {
      const known = expected(page.path);
      return page.lead.flatMap((sentence) =>
        numbersIn(withoutNames(plain(sentence)), locale).flatMap((number) => {
          read += 1;
          return known.some((value) => Math.abs(value - number) < 1e-9) ? [] : [`${page.path}: ${number} in “${plain(sentence)}”`];
        }),
      );
    });
    expect(strange).toEqual([]);
    expect(read).toBeGreaterThan(3_000);
  });

  it("take of an index the very statement that the chart below takes", () => {
    let read = 0;
    const differing = pages.flatMap((page) => {
      if (!/^\/(?:co-quan|dia-phuong)\/./.test(page.path)) return [];
      const stated = new Set(
        page.lead.flatMap((sentence) =>
          sentence.flatMap((part) => (typeof part === "object" && "path" in part ? [part.path.split("#")[1] ?? ""] : [])),
        ),
      );
      return page.sections
        .flatMap((section) => section.figures ?? [])
        .filter((figure) => figure.chart?.kind === "trend")
        .flatMap((figure) => {
          const [indexId] = figure.chartId?.split("--").slice(1) ?? [];
          const ofLead = data.scores.filter(
            (row) => row.indexId === indexId && row.componentId === "total" && row.value !== null && stated.has(row.observationId),
          );
          return ofLead.flatMap((row) => {
            const drawn = (figure.chart?.rows as readonly { year: number; value: number; unit?: string }[]).find((one) => one.year === row.year);
            const unit = drawn?.unit ?? (figure.chart?.options as { unit: string }).unit;
            read += 1;
            return drawn?.value === row.value && unit === row.unit ? [] : [`${page.path}: ${row.observationId}, drawn ${drawn?.value} ${unit}`];
          });
        });
    });
    expect(differing).toEqual([]);
    expect(read).toBeGreaterThan(60);
  });

  it("leave out no latest value and no printed rank of an agency", () => {
    let read = 0;
    const lacking = data.registry.tables.agencies.flatMap((agency) => {
      const totals = data.scores.filter(
        (row) => row.agencyId === agency.agencyId && row.componentId === "total" && row.statistic === "value" && row.year !== null,
      );
      const lead =
        pages
          .find((page) => page.path === `/co-quan/${agency.agencyId}/`)
          ?.lead.map(plain)
          .join(" ") ?? "";
      const said = numbersIn(withoutNames(lead), locale);
      return [...new Set(totals.map((row) => row.indexId))].flatMap((indexId) => {
        const ofIndex = totals.filter((row) => row.indexId === indexId);
        const latest = ofIndex.filter((row) => row.year === Math.max(...ofIndex.map((other) => other.year ?? 0)));
        read += 1;
        return latest.some((row) => (row.value === null || said.includes(row.value)) && (row.rank === null || said.includes(row.rank)))
          ? []
          : [`${agency.agencyId} ${indexId}: ${lead}`];
      });
    });
    expect(lacking).toEqual([]);
    expect(read).toBeGreaterThan(300);
  });

  it("speak of a change only where the tables have one that may be compared, and always with its condition", () => {
    const moves = locale === "vi" ? /(?:tăng|giảm) [\d.,]+ điểm|bằng năm \d{4}/g : /(?:up|down) [\d.,]+ (?:percentage )?points|the same as in \d{4}/g;
    const allowed = new Map(
      data.changes
        .filter((change) => change.comparability !== "notComparable")
        .map((change) => [`${change.agencyId ?? change.areaId}|${change.indexId}`, change]),
    );
    let read = 0;
    for (const page of pages) {
      const said = page.lead
        .map(plain)
        .join(" ")
        .replace(/“[^”]*”/g, "");
      const found = [...said.matchAll(moves)].length;
      read += found;
      if (found === 0) continue;
      const subjects = /^\/(?:co-quan|dia-phuong)\/(.+)\/$/.exec(page.path)?.[1] ?? "";
      const own = [...allowed].filter(([key]) => key.startsWith(`${subjects}|`) || key.startsWith(`${subjects}/ubnd|`));
      expect(`${page.path} ${found <= own.length}`).toBe(`${page.path} true`);
    }
    expect(read).toBeGreaterThan(50);
  });

  it("say of every last value that has one before it what changed, or that the two do not compare", () => {
    const lastYears = new Map<string, number>();
    const unitOf = (row: { agencyId: string | null; areaId: string; indexId: string; blockId: string }) =>
      [row.agencyId ?? row.areaId, row.indexId, row.agencyId === null ? row.blockId : ""].join("|");
    const totals = data.scores.filter((score) => score.componentId === "total" && score.statistic === "value" && score.year !== null);
    for (const score of totals) lastYears.set(unitOf(score), Math.max(lastYears.get(unitOf(score)) ?? 0, score.year ?? 0));
    const last = data.changes.filter((change) => change.componentId === "total" && lastYears.get(unitOf(change)) === change.toYear);
    const silent = last.flatMap((change) => {
      const page = pageAt(pages, change.agencyId === null ? `/dia-phuong/${change.areaId}/` : `/co-quan/${change.agencyId}/`);
      const year = locale === "vi" ? `(?:so với|không so sánh được với|bằng) năm ${change.fromYear}` : `(?:on|with|same as in) ${change.fromYear}`;
      return new RegExp(year).test(page.lead.map(plain).join(" ")) ? [] : [`${page.path} ${change.indexId} ${change.fromYear}–${change.toYear}`];
    });
    expect(silent).toEqual([]);
    expect(last.length).toBeGreaterThan(80);
  });

  it("neither praise nor blame", () => {
    const loaded =
      /đáng khen|thành tích|nổi bật|ấn tượng|vươn lên|tụt hạng|yếu kém|tồi tệ|dẫn đầu|đứng đầu|đứng cuối|đội sổ|impressive|outstanding|excellent result|poor|worst|best|leads the|lags/i;
    const found = pages
      .filter((page) => !page.path.startsWith("/du-lieu/"))
      .flatMap((page) =>
        page.lead
          .map((sentence) => plain(sentence.filter((part) => typeof part === "string")).replace(/“[^”]*”/g, ""))
          .filter((text) => loaded.test(text))
          .map((text) => `${page.path}: ${text}`),
      );
    expect(found).toEqual([]);
  });
});
