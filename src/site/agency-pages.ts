import { componentsFigure } from "./figures/components-figure.ts";
import { linkList, sourceCell } from "./figures/figure-parts.ts";
import { rankedFigure } from "./figures/ranked-figure.ts";
import { scatterFigure } from "./figures/scatter-figure.ts";
import { trendFigure } from "./figures/trend-figure.ts";
import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { formatDate } from "../lib/format.ts";
import type { Rating, Score } from "../registry/observation-tables.ts";
import type { Agency } from "../registry/registry-tables.ts";
import { provinceOf } from "../registry/province-of.ts";
import { groupBy } from "../registry/registry.ts";
import type { SiteData } from "../tables/site-data.ts";
import { blockScores, type BlockScores } from "../views/block-scores.ts";
import { agencySuccession } from "./agency-succession.ts";
import { agencyTypeLink } from "./agency-types.ts";
import { agencyLead } from "./sentences/agency-lead.ts";
import { agencyLink, areaLink, indexLink, publicationPath } from "./links.ts";
import type { Fact, Figure, Link, PageModel, Section, Table } from "./model.ts";
import { reportFiguresSection } from "./report-figures-section.ts";
import { agencyName, agencyNameWithArea, areaYears, placeOfAgency, shortAreaName } from "./names.ts";
import { scalePlace } from "./scale-place.ts";
import { agencySheet, paperFact } from "./sheet-section.ts";
import { modelTable } from "./model-table.ts";
import { periodWithBasis } from "./period-phrase.ts";

/** Makes the page of every agency. */
export function* agencyPages(data: SiteData, locale: Locale): Generator<PageModel> {
  for (const agency of data.registry.tables.agencies) yield agencyPage(data, agency, locale);
}

/** Makes the page of one agency: its ratings, scores, report figures and models, and what is missing. */
export function agencyPage(data: SiteData, agency: Agency, locale: Locale): PageModel {
  const { registry } = data;
  const name = agencyNameWithArea(registry, agency.agencyId, locale);
  const place = placeOfAgency(registry, agency);
  const ratings = data.ratingsByAgency.get(agency.agencyId) ?? [];
  const scores = data.scoresByAgency.get(agency.agencyId) ?? [];
  return {
    path: `/co-quan/${agency.agencyId}/`,
    locale,
    title: name,
    documentTitle: `${name}${areaYears(registry.areaById.get(provinceOf(registry, agency.areaId)), locale)}`,
    description: inLocale(
      locale,
      `${name}: xếp loại công tác dân vận, PAR INDEX, SIPAS và số liệu đã công bố, kèm nguồn.`,
      `${name}: dân vận ratings, PAR INDEX, SIPAS and other published figures, with sources.`,
    ),
    breadcrumbs: [{ text: words(locale).areas, path: "/dia-phuong/" }, ...placeTrail(data, place, locale)],
    lead: agencyLead(data, agency, locale),
    sections: [
      agencySheet(data, agency, locale),
      ...ratingSections(data, ratings, locale),
      ...scoreSections(data, agency, scores, locale),
      ...reportFiguresSection(data, data.figuresByAgency.get(agency.agencyId) ?? [], locale),
      ...modelSections(data, agency, locale),
      aboutSection(data, agency, locale),
    ],
  };
}

/** Lists the areas above a place, province first, as links. */
export function placeTrail(data: SiteData, areaId: string, locale: Locale): Link[] {
  const province = provinceOf(data.registry, areaId);
  const trail = province === areaId ? [areaId] : [province, areaId];
  return trail.map((id) => areaLink(data.registry, id, locale, shortAreaName(data.registry, id, locale)));
}

function ratingSections(data: SiteData, ratings: readonly Rating[], locale: Locale): Section[] {
  if (ratings.length === 0) return [];
  const { registry } = data;
  const heading = words(locale).publications;
  const table: Table = {
    caption: heading,
    isStacked: true,
    columns: [
      { title: inLocale(locale, "Kỳ", "Period") },
      { title: inLocale(locale, "Mức (nguyên văn)", "Level as printed") },
      { title: inLocale(locale, "Vị trí trong thang", "Place in the scale") },
      { title: inLocale(locale, "Công bố", "Publication") },
      { title: inLocale(locale, "Nguồn", "Source") },
    ],
    rows: [...ratings]
      .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
      .map((rating) => ({
        cells: [
          [periodWithBasis(rating, locale)],
          [rating.levelAsPrinted],
          [scalePlace(data, rating, locale)],
          [{ text: inLocale(locale, "cả khối", "whole block"), path: publicationPath(provinceOf(registry, rating.areaId), rating.sourceId) }],
          sourceCell(registry, rating, locale),
        ],
      })),
  };
  return [{ id: "xep-loai", heading, tables: [table] }];
}

function scoreSections(data: SiteData, agency: Agency, scores: readonly Score[], locale: Locale): Section[] {
  const byIndex = groupBy(scores, (score) => score.indexId);
  return [...byIndex.keys()].sort().map((indexId) => {
    const ofIndex = byIndex.get(indexId) ?? [];
    const totals = ofIndex.filter((score) => score.componentId === "total" && score.statistic === "value");
    const index = data.registry.indexById.get(indexId);
    return {
      id: indexId,
      heading: index === undefined ? indexId : `${index.shortName}: ${inLocale(locale, index.nameVi, index.nameEn)}`,
      figures: [
        trendFigure(data, totals, { locale, subjectName: agencyName(data.registry, agency.agencyId, locale), indexId }),
        ...standingFigures(data, agency, totals, locale),
        ...componentFigures(data, agency, ofIndex, locale),
      ].filter((figure) => figure.table.rows.length > 0),
    };
  });
}

function standingFigures(data: SiteData, agency: Agency, totals: readonly Score[], locale: Locale): Figure[] {
  const blocks = totals
    .map((score) =>
      score.year === null ? null : blockScores(data, { indexId: score.indexId, areaId: score.areaId, blockId: score.blockId, year: score.year }),
    )
    .filter((block): block is BlockScores => block !== null && block.published >= 2);
  const block = blocks.sort((a, b) => b.year - a.year)[0];
  if (block === undefined) return [];
  const ranked = rankedFigure(data, block, { locale, highlightId: agency.agencyId });
  const other = block.indexId === "par-index" ? blockScores(data, { ...block, indexId: "sipas" }) : null;
  const scatter = other === null ? null : scatterFigure(data, other, block, { locale, highlightId: agency.agencyId });
  return scatter === null ? [ranked] : [ranked, scatter];
}

function componentFigures(data: SiteData, agency: Agency, scores: readonly Score[], locale: Locale): Figure[] {
  const parts = scores.filter((score) => score.componentId !== "total" && score.statistic === "value");
  return [...groupBy(parts, (score) => `${score.year}|${score.sourceId}|${score.unit}`).values()].map((group) =>
    componentsFigure(data, group, { locale, subjectName: agencyName(data.registry, agency.agencyId, locale) }),
  );
}

function modelSections(data: SiteData, agency: Agency, locale: Locale): Section[] {
  const rows = data.modelsByAgency.get(agency.agencyId) ?? [];
  if (rows.length === 0) return [];
  return [{ id: "mo-hinh", heading: words(locale).models, tables: [modelTable(data, rows, locale)] }];
}

function aboutSection(data: SiteData, agency: Agency, locale: Locale): Section {
  const { registry } = data;
  const place = placeOfAgency(registry, agency);
  const facts: Fact[] = [
    { term: inLocale(locale, "Loại cơ quan", "Kind of agency"), detail: [agencyTypeLink(data, agency.agencyTypeId, locale)] },
    { term: inLocale(locale, "Địa phương", "Area"), detail: [areaLink(registry, place, locale)] },
  ];
  const validity = validityText(agency, locale);
  if (validity !== null) facts.push({ term: inLocale(locale, "Thời gian", "In force"), detail: [validity] });
  facts.push(...agencySuccession(data, agency, locale));
  const sameArea = (registry.agenciesByArea.get(agency.areaId) ?? []).filter((other) => other.agencyId !== agency.agencyId).slice(0, 12);
  if (sameArea.length > 0)
    facts.push({
      term: inLocale(locale, "Cùng địa phương", "Same area"),
      detail: linkList(sameArea.map((other) => agencyLink(registry, other.agencyId, locale))),
    });
  const indices = [...new Set((data.scoresByAgency.get(agency.agencyId) ?? []).map((score) => score.indexId))].sort();
  if (indices.length > 0)
    facts.push({ term: inLocale(locale, "Chỉ số", "Indices"), detail: linkList(indices.map((indexId) => indexLink(registry, indexId))) });
  facts.push(paperFact(locale));
  return { id: "thong-tin", heading: inLocale(locale, "Về cơ quan", "About the agency"), facts };
}

function validityText(agency: Agency, locale: Locale): string | null {
  const from = agency.validFrom === null ? null : formatDate(agency.validFrom, locale);
  const to = agency.validTo === null ? null : formatDate(agency.validTo, locale);
  if (from === null && to === null) return null;
  if (from === null) return inLocale(locale, `đến ${to}`, `to ${to}`);
  if (to === null) return inLocale(locale, `từ ${from}`, `from ${from}`);
  return inLocale(locale, `từ ${from} đến ${to}`, `from ${from} to ${to}`);
}
