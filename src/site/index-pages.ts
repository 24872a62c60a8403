import { rankedFigure } from "./figures/ranked-figure.ts";
import { sourceCell, sourceList } from "./figures/figure-parts.ts";
import { scoreTableNotes } from "./figures/reason-texts.ts";
import { tileGridFigure } from "./figures/tile-grid-figure.ts";
import { trendFigure } from "./figures/trend-figure.ts";
import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { Score } from "../registry/observation-tables.ts";
import type { Index } from "../registry/registry-tables.ts";
import { groupBy } from "../registry/registry.ts";
import type { SiteData } from "../tables/site-data.ts";
import { allBlockScores, type BlockScores } from "../views/block-scores.ts";
import { areaLink, indexLink } from "./links.ts";
import type { Link, PageModel, Section, Table, Text } from "./model.ts";
import { areaName, componentName, shortAreaName } from "./names.ts";
import { indexLead, indexYearLead } from "./sentences/index-lead.ts";
import { rankCell, scoreCell } from "./value-cells.ts";
import { numberText } from "./values.ts";
import { yearSpan } from "./year-span.ts";

/** Makes the list of indices, the page of each index, and of each index and year. */
export function* indexPages(data: SiteData, locale: Locale): Generator<PageModel> {
  const { indices } = data.registry.tables;
  yield listPage(data, locale);
  for (const index of indices) {
    yield indexPage(data, index, locale);
    for (const year of yearsOf(data, index.indexId)) yield yearPage(data, index, year, locale);
  }
}

const byIndexCache = new WeakMap<SiteData, Map<string, Score[]>>();

function scoresOf(data: SiteData, indexId: string): Score[] {
  let byIndex = byIndexCache.get(data);
  if (byIndex === undefined) {
    byIndex = groupBy(data.scores, (score) => score.indexId);
    byIndexCache.set(data, byIndex);
  }
  return byIndex.get(indexId) ?? [];
}

function yearsOf(data: SiteData, indexId: string): number[] {
  return [...new Set(scoresOf(data, indexId).map((score) => score.year))].filter((year) => year !== null).sort((a, b) => b - a);
}

function blocksOf(data: SiteData, indexId: string, year?: number): BlockScores[] {
  return [...allBlockScores(data).values()].filter((block) => block.indexId === indexId && (year === undefined || block.year === year));
}

/** Links the page of every index, and of every year of it, by its title. */
export function indexPageLinks(data: SiteData, locale: Locale): Link[] {
  return data.registry.tables.indices.flatMap((index) => [
    { text: indexTitle(index, locale), path: `/chi-so/${index.indexId}/` },
    ...yearLinksOf(data, index).map(({ link }) => link),
  ]);
}

/** Links the page of every year of every index. */
export function indexYearLinks(data: SiteData): { year: number; link: Link }[] {
  return data.registry.tables.indices.flatMap((index) => yearLinksOf(data, index));
}

function yearLinksOf(data: SiteData, index: Index): { year: number; link: Link }[] {
  return yearsOf(data, index.indexId).map((year) => ({
    year,
    link: { text: `${index.shortName} ${year}`, path: `/chi-so/${index.indexId}/${year}/` },
  }));
}

function indexTitle(index: Index, locale: Locale): string {
  return `${index.shortName}: ${inLocale(locale, index.nameVi, index.nameEn)}`;
}

function listPage(data: SiteData, locale: Locale): PageModel {
  return {
    path: "/chi-so/",
    locale,
    title: words(locale).indices,
    description: inLocale(
      locale,
      "PAR INDEX, SIPAS, PAPI và chỉ số chất lượng giải quyết thủ tục hành chính.",
      "PAR INDEX, SIPAS, PAPI and the quality of administrative procedures.",
    ),
    breadcrumbs: [{ text: words(locale).home, path: "/" }],
    lead: [
      [
        inLocale(
          locale,
          "Mỗi chỉ số do một cơ quan khác nhau công bố, đo một điều khác nhau; điểm của hai chỉ số không so sánh với nhau được.",
          "Each index is published by someone else and measures something else; scores of two indices do not compare.",
        ),
      ],
      [
        inLocale(
          locale,
          `Bộ dữ liệu có ${numberText(data.scores.length, "vi")} điểm, thứ hạng và hạng của ${numberText(data.registry.tables.indices.filter((index) => scoresOf(data, index.indexId).length > 0).length, "vi")} chỉ số.`,
          `The data set holds ${numberText(data.scores.length, "en")} scores, ranks and grades of ${numberText(data.registry.tables.indices.filter((index) => scoresOf(data, index.indexId).length > 0).length, "en")} indices.`,
        ),
      ],
    ],
    sections: data.registry.tables.indices.map((index) => ({
      id: index.indexId,
      heading: `${index.shortName}: ${inLocale(locale, index.nameVi, index.nameEn)}`,
      paragraphs: [[inLocale(locale, index.descriptionVi, index.descriptionEn)]],
      links: [
        { ...indexLink(data.registry, index.indexId), text: inLocale(locale, `Xem ${index.shortName}`, `See ${index.shortName}`) },
        ...yearsOf(data, index.indexId).map((year) => indexLink(data.registry, index.indexId, year)),
      ],
    })),
  };
}

function indexPage(data: SiteData, index: Index, locale: Locale): PageModel {
  const scores = scoresOf(data, index.indexId);
  const years = yearsOf(data, index.indexId);
  const means = scores.filter(
    (score) => score.statistic === "mean" && score.componentId === "total" && score.areaId === "viet-nam" && score.blockId === "provinces",
  );
  return {
    path: `/chi-so/${index.indexId}/`,
    locale,
    title: indexTitle(index, locale),
    description: inLocale(locale, index.descriptionVi, index.descriptionEn),
    breadcrumbs: [{ text: words(locale).indices, path: "/chi-so/" }],
    lead: indexLead(data, index, years, locale),
    sections: [
      ...(means.length > 1
        ? [
            {
              id: "ca-nuoc",
              heading: inLocale(locale, "Trung bình cả nước đã công bố", "Published national means"),
              figures: [
                trendFigure(data, means, {
                  locale,
                  subjectName: inLocale(locale, "các tỉnh, thành phố (trung bình)", "the provinces (mean)"),
                  indexId: index.indexId,
                }),
              ],
            },
          ]
        : []),
      ...yearSections(data, index, years, locale),
      ...methodSection(data, index, locale),
      ...componentSection(data, index, locale),
    ],
  };
}

function yearSections(data: SiteData, index: Index, years: readonly number[], locale: Locale): Section[] {
  if (years.length === 0) return [];
  const heading = inLocale(locale, "Theo năm", "By year");
  return [
    {
      id: "theo-nam",
      heading,
      tables: [
        {
          caption: heading,
          columns: [
            { title: inLocale(locale, "Năm", "Year") },
            { title: inLocale(locale, "Tỉnh, thành phố có điểm", "Provinces with a value"), numeric: true },
            { title: inLocale(locale, "Địa phương có điểm của sở, huyện, xã", "Areas with scores of agencies") },
          ],
          rows: years.map((year) => {
            const blocks = blocksOf(data, index.indexId, year);
            const provinces = blocks.find((block) => block.areaId === "viet-nam" && block.blockId === "provinces");
            const areas = [...new Set(blocks.filter((block) => block.areaId !== "viet-nam").map((block) => block.areaId))];
            return {
              cells: [
                [indexLink(data.registry, index.indexId, year)],
                [provinces === undefined ? "0" : numberText(provinces.published, locale)],
                areas.flatMap((areaId, position) => [
                  position === 0 ? "" : ", ",
                  areaLink(data.registry, areaId, locale, shortAreaName(data.registry, areaId, locale).replace(/ \(đến.*\)| \(to 30.*\)/, "")),
                ]),
              ] satisfies Text[],
            };
          }),
        },
      ],
    },
  ];
}

function methodSection(data: SiteData, index: Index, locale: Locale): Section[] {
  const methods = data.registry.tables.methods.filter((method) => method.indexId === index.indexId);
  if (methods.length === 0) return [];
  const heading = inLocale(locale, "Các lần thay đổi phương pháp", "Changes of method");
  return [
    {
      id: "phuong-phap",
      heading,
      paragraphs: [
        [
          inLocale(
            locale,
            "Giá trị ở hai bên một lần thay đổi không so sánh được với nhau; biểu đồ ngắt đường tại đó.",
            "Values on the two sides of a change do not compare; charts stop the line there.",
          ),
        ],
      ],
      tables: [
        {
          caption: heading,
          columns: [
            { title: inLocale(locale, "Bộ tiêu chí", "Method") },
            { title: inLocale(locale, "Áp dụng cho kỳ", "Assessed years") },
            { title: inLocale(locale, "Văn bản", "Legal act") },
          ],
          rows: methods.map((method) => ({
            cells: [
              [inLocale(locale, method.nameVi, method.nameEn)],
              [
                `${yearSpan(method.fromYear, method.toYear, locale)}${method.yearsCertain ? "" : inLocale(locale, " (chưa xác minh năm)", " (years not verified)")}`,
              ],
              [method.instrument ?? words(locale).notStated],
            ],
          })),
        },
      ],
    },
  ];
}

function componentSection(data: SiteData, index: Index, locale: Locale): Section[] {
  const components = data.registry.tables.components.filter((component) => component.indexId === index.indexId);
  if (components.length === 0) return [];
  const heading = inLocale(locale, "Thành phần", "Components");
  const table: Table = {
    caption: heading,
    columns: [
      { title: inLocale(locale, "Thành phần", "Component") },
      { title: inLocale(locale, "Điểm tối đa", "Maximum"), numeric: true },
      { title: inLocale(locale, "Kỳ", "Years") },
      { title: words(locale).source },
    ],
    rows: components.map((component) => ({
      cells: [
        [inLocale(locale, component.nameVi ?? component.nameEn, component.nameEn)],
        [component.maximum === null ? words(locale).notStated : numberText(component.maximum, locale)],
        [yearSpan(component.fromYear, component.toYear, locale)],
        sourceList(data.registry, component.sourceIds, locale),
      ] satisfies Text[],
    })),
  };
  return [{ id: "thanh-phan", heading, tables: [table] }];
}

function yearPage(data: SiteData, index: Index, year: number, locale: Locale): PageModel {
  const { registry } = data;
  const blocks = blocksOf(data, index.indexId, year).sort(
    (a, b) => (registry.blockById.get(a.blockId)?.order ?? 99) - (registry.blockById.get(b.blockId)?.order ?? 99) || (a.areaId < b.areaId ? -1 : 1),
  );
  const national = blocks.filter((block) => block.areaId === "viet-nam");
  const local = blocks.filter((block) => block.areaId !== "viet-nam");
  const provinces = national.find((block) => block.blockId === "provinces");
  const statistics = scoresOf(data, index.indexId).filter((score) => score.year === year && score.statistic !== "value");
  const years = yearsOf(data, index.indexId);
  return {
    path: `/chi-so/${index.indexId}/${year}/`,
    locale,
    title: `${index.shortName} ${year}`,
    description: inLocale(
      locale,
      `${index.shortName} năm ${year}: điểm và thứ hạng đã công bố của tỉnh, bộ, sở, huyện; kèm nguồn.`,
      `${index.shortName} ${year}: published scores and ranks of provinces, ministries, departments and districts, with sources.`,
    ),
    breadcrumbs: [{ text: words(locale).indices, path: "/chi-so/" }, indexLink(registry, index.indexId)],
    lead: indexYearLead(data, index, year, locale),
    sections: [
      ...(provinces === undefined
        ? []
        : [{ id: "ban-do", heading: inLocale(locale, "Bản đồ ô", "Tile map"), figures: [tileGridFigure(data, provinces, { locale })] }]),
      ...national.map((block) => ({
        id: block.blockId,
        heading: blockName(data, block.blockId, locale),
        figures: [rankedFigure(data, block, { locale })],
      })),
      ...statisticSection(data, statistics, locale),
      ...[...groupBy(local, (block) => block.areaId)].map(([areaId, ofArea]) => ({
        id: areaId.replaceAll("/", "-"),
        heading: areaName(registry, areaId, locale),
        figures: ofArea.map((block) => rankedFigure(data, block, { locale })),
        links: [areaLink(registry, areaId, locale)],
      })),
      ...(years.length < 2
        ? []
        : [
            {
              id: "nam-khac",
              heading: inLocale(locale, "Năm khác", "Other years"),
              links: years.filter((other) => other !== year).map((other) => indexLink(registry, index.indexId, other)),
            },
          ]),
    ],
  };
}

function blockName(data: SiteData, blockId: string, locale: Locale): string {
  const block = data.registry.blockById.get(blockId);
  return block === undefined ? blockId : inLocale(locale, block.nameVi, block.nameEn);
}

function statisticSection(data: SiteData, statistics: readonly Score[], locale: Locale): Section[] {
  if (statistics.length === 0) return [];
  const { registry } = data;
  const heading = inLocale(locale, "Trung bình, cao nhất, thấp nhất đã công bố", "Published means, maxima and minima");
  const words = {
    mean: inLocale(locale, "trung bình", "mean"),
    maximum: inLocale(locale, "cao nhất", "maximum"),
    minimum: inLocale(locale, "thấp nhất", "minimum"),
    value: "",
  };
  return [
    {
      id: "trung-binh",
      heading,
      paragraphs: scoreTableNotes(data.registry, heading, statistics, locale),
      tables: [
        {
          caption: heading,
          columns: [
            { title: inLocale(locale, "Phạm vi", "Of") },
            { title: inLocale(locale, "Khối", "Block") },
            { title: inLocale(locale, "Thành phần", "Component") },
            { title: inLocale(locale, "Đại lượng", "Statistic") },
            { title: inLocale(locale, "Giá trị", "Value"), numeric: true },
            { title: inLocale(locale, "Thứ hạng", "Rank"), numeric: true },
            { title: inLocale(locale, "Nguồn", "Source") },
          ],
          rows: statistics.map((score) => ({
            cells: [
              [areaLink(registry, score.areaId, locale)],
              [blockName(data, score.blockId, locale)],
              [componentName(registry, score, locale)],
              [words[score.statistic]],
              scoreCell(data, score, locale),
              rankCell(data, score, locale),
              sourceCell(registry, score, locale),
            ],
          })),
        },
      ],
    },
  ];
}
