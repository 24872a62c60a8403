import { linkList, sourceCell, sourceList } from "./figures/figure-parts.ts";
import { componentsFigure } from "./figures/components-figure.ts";
import { levelSharesFigure } from "./figures/level-shares-figure.ts";
import { rankedFigure } from "./figures/ranked-figure.ts";
import { scoreTableNotes } from "./figures/reason-texts.ts";
import { scatterFigure } from "./figures/scatter-figure.ts";
import { trendFigure } from "./figures/trend-figure.ts";
import { inLocale, type Locale } from "../i18n/locale.ts";
import { publisherName } from "../i18n/publisher-name.ts";
import { words } from "../i18n/words.ts";
import { byVietnamese } from "../lib/collation.ts";
import { formatDate } from "../lib/format.ts";
import type { Score } from "../registry/observation-tables.ts";
import type { Area, Tile } from "../registry/registry-tables.ts";
import { provinceOf } from "../registry/province-of.ts";
import { groupBy } from "../registry/registry.ts";
import type { SiteData } from "../tables/site-data.ts";
import { allBlockScores, blockScores, type BlockScores } from "../views/block-scores.ts";
import { ratingPublications } from "../views/rating-publications.ts";
import { agencyLink, areaLink, indexLink, publicationPath } from "./links.ts";
import { placeTrail } from "./agency-pages.ts";
import { comparisonLink } from "./comparison/comparison-pages.ts";
import { coverageSections } from "./coverage-section.ts";
import { areaLead } from "./sentences/area-lead.ts";
import { nowPage } from "./now-page.ts";
import { observationCount } from "./observation-count.ts";
import type { Fact, Figure, PageModel, Section, Table, Text } from "./model.ts";
import { reportFiguresSection } from "./report-figures-section.ts";
import { areaName, areaNameInText, areaYears, componentName, shortAreaName } from "./names.ts";
import { areaSheet, paperFact } from "./sheet-section.ts";
import { thenPage } from "./then-page.ts";
import { yearsText } from "./years-text.ts";
import { modelTable } from "./model-table.ts";
import { scoreCell } from "./value-cells.ts";
import { periodWithBasis } from "./period-phrase.ts";
import { numberText, periodText } from "./values.ts";

export { observationCount } from "./observation-count.ts";

/** Makes the list of areas and the page of every area. */
export function* areaPages(data: SiteData, locale: Locale): Generator<PageModel> {
  yield areaListPage(data, locale);
  yield thenPage(data, locale);
  yield nowPage(data, locale);
  for (const area of data.registry.tables.areas) yield areaPage(data, area, locale);
}

function areaListPage(data: SiteData, locale: Locale): PageModel {
  const { registry } = data;
  const provinces = registry.tables.areas.filter((area) => area.level === "province").sort(byVietnamese((area) => area.nameVi));
  const now = provinces.filter((area) => area.validTo === null);
  const before = provinces.filter((area) => area.validFrom !== "2025-07-01");
  const withData = (area: Area) => countText(data, area.areaId, locale);
  const list = (id: string, heading: string, areas: readonly Area[], grid: Tile["grid"]): Section => ({
    id,
    heading,
    tileMap: {
      label: inLocale(locale, `Bản đồ ô: ${heading}`, `Tile map: ${heading}`),
      tiles: registry.tables.tiles
        .filter((tile) => tile.grid === grid)
        .map(({ areaId, labelVi, row, column, kind }) => ({
          text: labelVi,
          row,
          column,
          path: kind === "province" ? `/dia-phuong/${areaId}/` : null,
        })),
    },
    tables: [
      {
        caption: heading,
        columns: [
          { title: inLocale(locale, "Tỉnh, thành phố", "Province") },
          { title: inLocale(locale, "Số liệu", "Figures"), numeric: true },
          { title: inLocale(locale, "Trước hoặc sau sắp xếp", "Before or after reorganisation") },
        ],
        rows: areas.map((area) => ({
          cells: [[areaLink(registry, area.areaId, locale, area.nameVi)], [withData(area)], relatives(data, area, locale)],
        })),
      },
    ],
  });
  return {
    path: "/dia-phuong/",
    locale,
    title: words(locale).areas,
    description: inLocale(
      locale,
      "Tra cứu theo tỉnh, thành phố: 34 đơn vị hiện nay và 63 đơn vị đến ngày 30/6/2025.",
      "Look up by province: the 34 of today and the 63 up to 30 June 2025.",
    ),
    breadcrumbs: [{ text: words(locale).home, path: "/" }],
    lead: [
      [
        inLocale(
          locale,
          `Từ 01/7/2025 cả nước có ${now.length} tỉnh, thành phố; trước đó có ${before.length}. Số liệu của mỗi kỳ thuộc về đơn vị có trong kỳ đó, không chuyển sang đơn vị mới.`,
          `Since 1 July 2025 the country has ${now.length} provinces and cities; before that it had ${before.length}. Figures stay with the unit they were published for and are not moved to its successor.`,
        ),
      ],
      [
        inLocale(locale, "Hai cách xem toàn bộ số liệu: ", "Two views of all figures: "),
        { text: inLocale(locale, `${before.length} nơi như lúc đó`, `the ${before.length} as they were`), path: "/dia-phuong/nhu-luc-do/" },
        inLocale(locale, " và ", " and "),
        {
          text: inLocale(
            locale,
            `${now.length} nơi như hiện nay, số liệu của các đơn vị cũ đặt cạnh nhau`,
            `the ${now.length} as they are now, with the figures of the former units side by side`,
          ),
          path: "/dia-phuong/nhu-hien-nay/",
        },
        ".",
      ],
    ],
    sections: [
      list("hien-nay", inLocale(locale, `${now.length} tỉnh, thành phố từ 01/7/2025`, `${now.length} provinces since 1 July 2025`), now, "34"),
      list(
        "truoc-sap-xep",
        inLocale(locale, `${before.length} tỉnh, thành phố đến 30/6/2025`, `${before.length} provinces to 30 June 2025`),
        before,
        "63",
      ),
    ],
  };
}

function relatives(data: SiteData, area: Area, locale: Locale): Text {
  const { registry } = data;
  const after = (registry.successionsByPredecessor.get(area.areaId) ?? []).filter((row) => row.successorId !== area.areaId);
  const before = (registry.successionsBySuccessor.get(area.areaId) ?? []).filter((row) => row.predecessorId !== area.areaId);
  if (after.length > 0) return [inLocale(locale, "nay là ", "now "), ...linkList(after.map((row) => areaLink(registry, row.successorId, locale)))];
  if (before.length > 0)
    return [
      inLocale(locale, "gồm ", "formed from "),
      ...linkList(before.map((row) => areaLink(registry, row.predecessorId, locale, registry.areaById.get(row.predecessorId)?.nameVi))),
    ];
  return [inLocale(locale, "không sắp xếp", "unchanged")];
}

function countText(data: SiteData, areaId: string, locale: Locale): string {
  return numberText(observationCount(data, areaId), locale);
}

/** Makes the page of one area: where it comes from, its own scores, its agencies' standing, reports and models. */
export function areaPage(data: SiteData, area: Area, locale: Locale): PageModel {
  const { registry } = data;
  const name = areaName(registry, area.areaId, locale);
  return {
    path: `/dia-phuong/${area.areaId}/`,
    locale,
    title: `${name}${areaYears(area, locale)}`,
    documentTitle:
      area.level === "district" || area.level === "commune"
        ? `${name}, ${areaNameInText(registry, provinceOf(registry, area.areaId), locale)}`
        : `${name}${areaYears(area, locale)}`,
    description: inLocale(
      locale,
      `${name}: xếp loại công tác dân vận, PAR INDEX, SIPAS, báo cáo dân chủ ở cơ sở đã công bố, kèm nguồn.`,
      `${name}: published dân vận ratings, PAR INDEX, SIPAS and grassroots-democracy reports, with sources.`,
    ),
    breadcrumbs: [
      { text: words(locale).areas, path: "/dia-phuong/" },
      ...(area.parentId === null || area.parentId === "viet-nam" ? [] : placeTrail(data, area.parentId, locale)),
    ],
    lead: areaLead(data, area, locale),
    sections: [
      areaSheet(data, area, locale),
      ...ratingSection(data, area, locale),
      ...ownScoreSections(data, area, locale),
      ...blockSections(data, area, locale),
      ...comparisonSection(data, area, locale),
      ...reportFiguresSection(data, data.figuresByArea.get(area.areaId) ?? [], locale),
      ...modelSection(data, area, locale),
      ...coverageSections(data, area, locale),
      ...agencySection(data, area, locale),
      ...childrenSection(data, area, locale),
      aboutSection(data, area, locale),
    ],
  };
}

function ratingSection(data: SiteData, area: Area, locale: Locale): Section[] {
  const tallies = data.talliesByArea.get(area.areaId) ?? [];
  const ratings = data.ratingsByArea.get(area.areaId) ?? [];
  if (tallies.length + ratings.length === 0) return [];
  const { registry } = data;
  const sourceIds = [...new Set([...tallies, ...ratings].map((row) => row.sourceId))].sort();
  const heading = words(locale).publications;
  const groups =
    tallies.length === 0
      ? []
      : ratingPublications(data)
          .filter((publication) => sourceIds.includes(publication.sourceId))
          .flatMap((publication) => publication.groups)
          .filter((group) => group.areaId === area.areaId && group.tallies.length > 0);
  const figures = [...groupBy(groups, (group) => `${group.scaleId}|${group.stage}`).values()].map((ofScale) =>
    levelSharesFigure(data, ofScale, { locale }),
  );
  return [
    {
      id: "xep-loai",
      heading,
      figures,
      tables:
        ratings.length === 0
          ? []
          : [
              {
                caption: inLocale(locale, "Cơ quan được nêu tên", "Agencies named"),
                columns: [
                  { title: inLocale(locale, "Cơ quan", "Agency") },
                  { title: inLocale(locale, "Kỳ", "Period") },
                  { title: inLocale(locale, "Mức (nguyên văn)", "Level as printed") },
                  { title: inLocale(locale, "Nguồn", "Source") },
                ],
                rows: ratings.map((rating) => ({
                  cells: [
                    [agencyLink(registry, rating.agencyId, locale)],
                    [periodWithBasis(rating, locale)],
                    [rating.levelAsPrinted],
                    sourceCell(registry, rating, locale),
                  ],
                })),
              },
            ],
      links: sourceIds.map((sourceId) => ({
        text: inLocale(
          locale,
          `Công bố của ${registry.sourceById.get(sourceId)?.publisher ?? sourceId}`,
          `Publication by ${publisherName(registry.sourceById.get(sourceId)?.publisher ?? sourceId, "en")}`,
        ),
        path: publicationPath(provinceOf(registry, area.areaId), sourceId),
      })),
    },
  ];
}

function ownScoreSections(data: SiteData, area: Area, locale: Locale): Section[] {
  const scores = data.scoresOfArea.get(area.areaId) ?? [];
  const own = scores.filter((score) => score.statistic === "value" || area.level === "region");
  const name = areaNameInText(data.registry, area.areaId, locale);
  return [...groupBy(own, (score) => score.indexId)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([indexId, ofIndex]) => {
      const totals = ofIndex.filter((score) => score.componentId === "total");
      const parts = ofIndex.filter((score) => score.componentId !== "total");
      return {
        id: `chi-so-${indexId}`,
        heading: inLocale(locale, `${indexLink(data.registry, indexId).text} của ${name}`, `${indexLink(data.registry, indexId).text} of ${name}`),
        figures: [
          ...(totals.length > 0 ? [trendFigure(data, totals, { locale, subjectName: name, indexId })] : []),
          ...[...groupBy(parts, (score) => `${score.year}|${score.sourceId}|${score.unit}`).values()].map((group) =>
            componentsFigure(data, group, { locale, subjectName: name }),
          ),
        ],
      };
    });
}

function blockSections(data: SiteData, area: Area, locale: Locale): Section[] {
  const blocks = blocksByArea(data).get(area.areaId) ?? [];
  const means = (data.scoresOfArea.get(area.areaId) ?? []).filter((score) => score.statistic === "mean" && area.level === "province");
  return [...groupBy(blocks, (block) => block.indexId)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([indexId, ofIndex]) => {
      const latestYears = [...groupBy(ofIndex, (block) => block.blockId).values()].map(
        (group) => [...group].sort((a, b) => b.year - a.year)[0] as BlockScores,
      );
      const index = data.registry.indexById.get(indexId)?.shortName ?? indexId;
      return {
        id: `khoi-${indexId}`,
        heading: inLocale(locale, `${index} của các cơ quan, đơn vị`, `${index} of agencies and units`),
        figures: latestYears
          .sort((a, b) => (data.registry.blockById.get(a.blockId)?.order ?? 99) - (data.registry.blockById.get(b.blockId)?.order ?? 99))
          .flatMap((block) => figuresOfBlock(data, block, locale)),
        ...meansParts(
          data,
          means.filter((score) => score.indexId === indexId),
          locale,
        ),
        links: [...new Set(ofIndex.map((block) => block.year))].sort((a, b) => b - a).map((year) => indexLink(data.registry, indexId, year)),
      };
    });
}

function figuresOfBlock(data: SiteData, block: BlockScores, locale: Locale): Figure[] {
  const ranked = rankedFigure(data, block, { locale });
  const other = block.indexId === "par-index" ? blockScores(data, { ...block, indexId: "sipas" }) : null;
  const scatter = other === null ? null : scatterFigure(data, other, block, { locale });
  return scatter === null ? [ranked] : [ranked, scatter];
}

function meansParts(data: SiteData, means: readonly Score[], locale: Locale): Pick<Section, "paragraphs" | "tables"> {
  if (means.length === 0) return {};
  const { registry } = data;
  const caption = inLocale(locale, "Trung bình khối do nguồn công bố", "Block means as published");
  // A mean of one component beside that of the whole index is another number of the same block and year.
  const ofComponents = means.some((score) => score.componentId !== "total");
  const table: Table = {
    caption,
    columns: [
      { title: inLocale(locale, "Khối", "Block") },
      ...(ofComponents ? [{ title: inLocale(locale, "Thành phần", "Component") }] : []),
      { title: inLocale(locale, "Kỳ", "Period") },
      { title: inLocale(locale, "Giá trị", "Value"), numeric: true },
      { title: inLocale(locale, "Nguồn", "Source") },
    ],
    rows: means.map((score) => {
      const block = registry.blockById.get(score.blockId);
      return {
        cells: [
          [block === undefined ? score.blockId : inLocale(locale, block.nameVi, block.nameEn)],
          ...(ofComponents ? [[componentName(registry, score, locale)]] : []),
          [periodText(score.period, locale)],
          scoreCell(data, score, locale),
          sourceCell(registry, score, locale),
        ],
      };
    }),
  };
  return { paragraphs: scoreTableNotes(registry, caption, means, locale), tables: [table] };
}

/** Leads to the ready comparisons of an area: its own indices over the years, all its agencies. */
function comparisonSection(data: SiteData, area: Area, locale: Locale): Section[] {
  const links = ["qua-cac-nam", "co-quan-cua"].flatMap((name) => comparisonLink(data, `/so-sanh/${name}/${area.areaId}/`, locale));
  return links.length === 0 ? [] : [{ id: "so-sanh", heading: inLocale(locale, "So sánh", "Compare"), links }];
}

const blocksCache = new WeakMap<SiteData, Map<string, BlockScores[]>>();

/** Groups all blocks by the area whose units they hold. */
export function blocksByArea(data: SiteData): Map<string, BlockScores[]> {
  let blocks = blocksCache.get(data);
  if (blocks === undefined) {
    blocks = groupBy([...allBlockScores(data).values()], (block) => block.areaId);
    blocksCache.set(data, blocks);
  }
  return blocks;
}

function modelSection(data: SiteData, area: Area, locale: Locale): Section[] {
  const rows = data.modelsByArea.get(area.areaId) ?? [];
  if (rows.length === 0) return [];
  return [
    {
      id: "mo-hinh",
      heading: words(locale).models,
      tables: [modelTable(data, rows, locale)],
      links: [{ text: inLocale(locale, "Mô hình của các nơi khác", "Models of other places"), path: "/mo-hinh/" }],
    },
  ];
}

function agencySection(data: SiteData, area: Area, locale: Locale): Section[] {
  const agencies = data.registry.agenciesByArea.get(area.areaId) ?? [];
  if (agencies.length === 0) return [];
  return [
    {
      id: "co-quan",
      heading: words(locale).agencies,
      links: [...agencies].sort(byVietnamese((agency) => agency.nameVi)).map((agency) => agencyLink(data.registry, agency.agencyId, locale)),
    },
  ];
}

function childrenSection(data: SiteData, area: Area, locale: Locale): Section[] {
  const children = data.registry.childrenByArea.get(area.areaId) ?? [];
  if (children.length === 0) return [];
  return [
    {
      id: "don-vi-truc-thuoc",
      heading: inLocale(locale, "Đơn vị hành chính có số liệu", "Units inside that have figures"),
      links: [...children]
        .sort(byVietnamese((child) => child.nameVi))
        .map((child) => areaLink(data.registry, child.areaId, locale, shortAreaName(data.registry, child.areaId, locale))),
    },
  ];
}

function aboutSection(data: SiteData, area: Area, locale: Locale): Section {
  const { registry } = data;
  const facts: Fact[] = [];
  if (area.officialCode !== null) facts.push({ term: inLocale(locale, "Mã đơn vị hành chính", "Official code"), detail: [area.officialCode] });
  if (area.regionId !== null) facts.push({ term: inLocale(locale, "Vùng", "Region"), detail: [areaLink(registry, area.regionId, locale)] });
  const after = (registry.successionsByPredecessor.get(area.areaId) ?? []).filter(
    (row) => row.successorId !== area.areaId || row.kind !== "continue",
  );
  const before = (registry.successionsBySuccessor.get(area.areaId) ?? []).filter((row) => row.predecessorId !== area.areaId);
  for (const row of after.filter((other) => other.successorId === area.areaId))
    facts.push({
      term: inLocale(locale, "Đổi loại đơn vị", "Change of status"),
      detail: [areaLink(registry, row.successorId, locale), actText(row.instrument, row.effectiveDate, locale)],
    });
  const heirs = after
    .filter((row) => row.successorId !== area.areaId)
    .flatMap((row, index): Text => [
      index === 0 ? "" : "; ",
      areaLink(registry, row.successorId, locale),
      actText(row.instrument, row.effectiveDate, locale),
    ]);
  if (heirs.length > 0) facts.push({ term: inLocale(locale, "Sau sắp xếp", "Successor"), detail: heirs });
  const validity = validityText(area, locale);
  if (validity !== null) facts.push({ term: inLocale(locale, "Thời gian", "In force"), detail: [validity] });
  const formers = before.flatMap((row, index): Text => [
    index === 0 ? "" : "; ",
    areaLink(registry, row.predecessorId, locale),
    actText(row.instrument, row.effectiveDate, locale),
  ]);
  if (formers.length > 0) facts.push({ term: inLocale(locale, "Trước sắp xếp", "Predecessors"), detail: formers });
  if (area.level === "province" && before.length > 0)
    facts.push({
      term: inLocale(locale, "Số liệu của các đơn vị trước", "Figures of the predecessors"),
      detail: [
        {
          text: inLocale(locale, "đặt cạnh nhau, không cộng điểm", "side by side, scores not added"),
          path: `/dia-phuong/nhu-hien-nay/#${area.areaId}`,
        },
      ],
    });
  if (area.sourceIds.length > 0) facts.push({ term: words(locale).source, detail: sourceList(registry, area.sourceIds, locale) });
  facts.push(paperFact(locale));
  return { id: "thong-tin", heading: inLocale(locale, "Về đơn vị hành chính", "About the area"), facts };
}

/** Says since and until when an area is in force, and by which act. */
function validityText(area: Area, locale: Locale): string | null {
  const years = yearsText(area, locale);
  if (years === "") return null;
  return area.instrument === null ? years : `${years} (${area.instrument})`;
}

function actText(instrument: string, date: string | null, locale: Locale): string {
  return ` (${instrument}${date === null ? "" : inLocale(locale, `, hiệu lực ${formatDate(date, locale)}`, `, in force ${formatDate(date, locale)}`)})`;
}
