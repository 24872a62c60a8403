import { linkList } from "./figures/figure-parts.ts";
import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { byVietnamese } from "../lib/collation.ts";
import type { Area } from "../registry/registry-tables.ts";
import { provinceOf } from "../registry/province-of.ts";
import { groupBy } from "../registry/registry.ts";
import type { SiteData } from "../tables/site-data.ts";
import { agencyTypePath, listedAgencyTypes } from "./agency-types.ts";
import { comparisonLinks } from "./comparison/comparison-pages.ts";
import { datasets } from "./datasets.ts";
import { indexPageLinks } from "./index-pages.ts";
import { agencyLink, areaLink, publicationPath } from "./links.ts";
import type { Link, Section, Table } from "./model.ts";
import { agencyName, areaName, shortAreaName } from "./names.ts";
import { titledPublications } from "./publication-titles.ts";
import { reportLinks } from "./report-pages.ts";
import { yearTable } from "./year-table.ts";
import { yearsText } from "./years-text.ts";

/** Lists every page of the site but the sources, with an anchor for each province and kind of agency. */
export function contentsSections(data: SiteData, locale: Locale): Section[] {
  const w = words(locale);
  const publications: Link[] = titledPublications(data, locale).map(({ publication, title }) => ({
    text: title,
    path: publicationPath(publication.areaId, publication.sourceId),
  }));
  return [
    { id: "dia-phuong", heading: w.areas, tables: [areaTable(data, locale)] },
    {
      id: "vung",
      heading: inLocale(locale, "Cả nước và các vùng", "The country and its regions"),
      links: areasOf(data, ["country", "region"]).map((area) =>
        areaLink(data.registry, area.areaId, locale, shortAreaName(data.registry, area.areaId, locale)),
      ),
    },
    {
      id: "loai-co-quan",
      heading: inLocale(locale, "Cơ quan theo loại", "Agencies by kind"),
      links: listedAgencyTypes(data).map(({ type }) => ({
        text: `${inLocale(locale, type.nameVi, type.nameEn)}${inBrackets(yearsText(type, locale))}`,
        path: agencyTypePath(type.agencyTypeId),
      })),
    },
    { id: "co-quan", heading: inLocale(locale, "Cơ quan theo địa phương", "Agencies by area"), tables: [agencyTable(data, locale)] },
    {
      id: "chi-so",
      heading: w.indices,
      links: indexPageLinks(data, locale),
    },
    { id: "nam", heading: inLocale(locale, "Theo năm", "By year"), tables: [yearTable(data, locale)] },
    {
      id: "so-sanh",
      heading: inLocale(locale, "So sánh lập sẵn", "Ready comparisons"),
      links: comparisonLinks(data, locale),
    },
    { id: "xep-loai", heading: w.publications, links: publications.sort(byVietnamese((link) => link.text)) },
    { id: "bao-cao", heading: w.reports, links: reportLinks(data, locale) },
    {
      id: "du-lieu",
      heading: w.downloads,
      links: datasets.map(({ schema }) => ({ text: inLocale(locale, schema.titleVi, schema.titleEn), path: `/du-lieu/${schema.name}/` })),
    },
    {
      id: "khac",
      heading: inLocale(locale, "Trang khác", "Other pages"),
      links: [
        { text: w.home, path: "/" },
        { text: inLocale(locale, "63 tỉnh, thành phố như lúc đó", "The 63 provinces as they were"), path: "/dia-phuong/nhu-luc-do/" },
        { text: inLocale(locale, "34 tỉnh, thành phố như hiện nay", "The 34 provinces as they are now"), path: "/dia-phuong/nhu-hien-nay/" },
        { text: w.models, path: "/mo-hinh/" },
        { text: inLocale(locale, "So sánh", "Compare"), path: "/so-sanh/" },
        { text: inLocale(locale, "Bất nhất", "Disagreements"), path: "/bat-nhat/" },
        { text: inLocale(locale, "Mức độ đầy đủ", "Coverage"), path: "/do-day-du/" },
        { text: inLocale(locale, "Kiểm tra tệp số liệu", "Check a data file"), path: "/kiem-tra-tep/" },
        { text: inLocale(locale, "Các bản dữ liệu", "Data releases"), path: "/v/" },
        { text: inLocale(locale, "Nhật ký sửa số liệu", "Revision log"), path: "/v/sua-doi/" },
        { text: inLocale(locale, "Biểu đồ", "Charts"), path: "/bieu-do/" },
        { text: inLocale(locale, "Trích dẫn, nhúng, theo dõi", "Citing, embedding, following"), path: "/trich-dan/" },
        { text: w.method, path: "/phuong-phap/" },
        { text: w.sources, path: "/nguon/" },
        { text: w.search, path: "/tim-kiem/" },
        { text: w.contents, path: "/muc-luc/" },
      ],
    },
  ];
}

function inBrackets(text: string): string {
  return text === "" ? "" : ` (${text})`;
}

function areasOf(data: SiteData, levels: readonly Area["level"][]): Area[] {
  return data.registry.tables.areas.filter((area) => levels.includes(area.level)).sort(byVietnamese((area) => `${area.nameVi} ${area.areaId}`));
}

function areaTable(data: SiteData, locale: Locale): Table {
  const below = groupBy(areasOf(data, ["district", "commune"]), (area) => provinceOf(data.registry, area.areaId));
  return {
    caption: words(locale).areas,
    columns: [
      { title: inLocale(locale, "Tỉnh, thành phố", "Province") },
      { title: inLocale(locale, "Đơn vị cấp huyện, cấp xã có số liệu", "Districts and communes with figures") },
    ],
    rows: areasOf(data, ["province"]).map((area) => ({
      id: `dia-phuong-${area.areaId}`,
      cells: [
        [areaLink(data.registry, area.areaId, locale, shortAreaName(data.registry, area.areaId, locale))],
        linkList((below.get(area.areaId) ?? []).map((lower) => areaLink(data.registry, lower.areaId, locale))),
      ],
    })),
  };
}

function agencyTable(data: SiteData, locale: Locale): Table {
  const byProvince = groupBy(data.registry.tables.agencies, (agency) => provinceOf(data.registry, agency.areaId));
  const heading = inLocale(locale, "Cơ quan theo địa phương", "Agencies by area");
  return {
    caption: heading,
    columns: [{ title: inLocale(locale, "Nơi", "Place") }, { title: words(locale).agencies }],
    rows: areasOf(data, ["country", "province"])
      .filter((area) => byProvince.has(area.areaId))
      .map((area) => ({
        id: `co-quan-${area.areaId}`,
        cells: [
          [area.level === "country" ? areaName(data.registry, area.areaId, locale) : shortAreaName(data.registry, area.areaId, locale)],
          linkList(
            [...(byProvince.get(area.areaId) ?? [])]
              .sort(byVietnamese((agency) => agencyName(data.registry, agency.agencyId, "vi")))
              .map((agency) => agencyLink(data.registry, agency.agencyId, locale)),
          ),
        ],
      })),
  };
}
