import { modelCountsFigure } from "./figures/model-counts-figure.ts";
import { measureName, placeLink, placeName } from "./figures/model-texts.ts";
import { withSourceCell } from "./figures/figure-parts.ts";
import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { compareVietnamese } from "../lib/collation.ts";
import type { ModelCount } from "../registry/observation-tables.ts";
import { groupBy } from "../registry/registry.ts";
import type { SiteData } from "../tables/site-data.ts";
import { modelMeasures } from "../views/model-groups.ts";
import { checksOf, checksSections } from "./checks-section.ts";
import { areaLink, observationLink } from "./links.ts";
import type { PageModel, Section, Table, Text } from "./model.ts";
import { provinceOf, shortAreaName } from "./names.ts";
import { sentenceCase } from "./sentence-case.ts";
import { modelCountCell } from "./value-cells.ts";
import { numberText, periodText } from "./values.ts";

/** Makes the page of "Dân vận khéo" models: counts by measure, and all of them by area. */
export function modelsPages(data: SiteData, locale: Locale): PageModel[] {
  const heading = words(locale).models;
  const provinces = provincesOf(data);
  return [
    {
      path: "/mo-hinh/",
      locale,
      title: heading,
      description: inLocale(
        locale,
        "Số mô hình “Dân vận khéo” đã công bố, tách theo cách đếm, kỳ và nơi, kèm nguồn.",
        "Published counts of “Dân vận khéo” models by way of counting, period and place, with sources.",
      ),
      breadcrumbs: [{ text: words(locale).home, path: "/" }],
      lead: lead(data, provinces.length, locale),
      sections: [
        ...modelMeasures(data).map((measure): Section => ({
          id: `cach-dem-${measure.measureId}`,
          heading: sentenceCase(measureName(data, measure.measureId, locale)),
          figures: [modelCountsFigure(data, measure, { locale })],
        })),
        ...checksSections(data, checksOf(data, data.models), locale),
        tableSection(data, provinces, locale),
      ],
    },
  ];
}

interface ProvinceRows {
  areaId: string;
  rows: ModelCount[];
}

/** Orders the rows by province, place within it, then period, latest first. */
function provincesOf(data: SiteData): ProvinceRows[] {
  const groups = groupBy(data.models, (row) => provinceOf(data.registry, row.areaId));
  const sortName = (areaId: string) => (areaId === "viet-nam" ? "" : (data.registry.areaById.get(areaId)?.nameVi ?? areaId));
  return [...groups]
    .map(([areaId, rows]) => ({ areaId, rows: sortedRows(data, rows) }))
    .sort((a, b) => compareVietnamese(sortName(a.areaId), sortName(b.areaId)) || (a.areaId < b.areaId ? -1 : 1));
}

/** Orders by place, the province itself first, then by period, latest first. */
function sortedRows(data: SiteData, rows: readonly ModelCount[]): ModelCount[] {
  const named = rows.map((row) => ({
    row,
    name: row.agencyId === null && provinceOf(data.registry, row.areaId) === row.areaId ? "" : placeName(data, row, "vi"),
  }));
  const byPeriod = (a: ModelCount, b: ModelCount) => (a.period === b.period ? 0 : (a.period ?? "") < (b.period ?? "") ? 1 : -1);
  return named
    .sort((a, b) => compareVietnamese(a.name, b.name) || byPeriod(a.row, b.row) || (a.row.observationId < b.row.observationId ? -1 : 1))
    .map(({ row }) => row);
}

function lead(data: SiteData, provinces: number, locale: Locale): Text[] {
  const [counts, places] = [numberText(data.models.length, locale), numberText(provinces, locale)];
  return [
    [
      inLocale(
        locale,
        `Có ${counts} số liệu đã công bố về mô hình “Dân vận khéo” của ${places} nơi (cả nước, tỉnh, thành phố).`,
        `There are ${counts} published counts of “Dân vận khéo” models from ${places} places (the country, provinces and cities).`,
      ),
    ],
    [
      inLocale(
        locale,
        "Mô hình đăng ký, có hiệu quả, được công nhận hay được biểu dương là những cách đếm khác nhau; kỳ 1 năm và kỳ nhiều năm cũng không so với nhau được, nên trang này không xếp hạng các nơi.",
        "Models registered, effective, recognised or commended are counted differently, and one year does not compare with several, so this page does not rank places.",
      ),
    ],
  ];
}

/** Beyond this the rows are left to the pages of areas and the CSV, and each province gets one row. */
const mostRowsListed = 600;

function tableSection(data: SiteData, provinces: readonly ProvinceRows[], locale: Locale): Section {
  const heading = inLocale(locale, "Tất cả số liệu theo địa phương", "All counts by area");
  return {
    id: "theo-dia-phuong",
    heading,
    links: provinces.map(({ areaId }) => ({ text: shortAreaName(data.registry, areaId, locale), path: `/mo-hinh/#${areaId}` })),
    tables: [
      data.models.length > mostRowsListed
        ? provinceTable(data, provinces, { locale, caption: heading })
        : fullTable(data, provinces, { locale, caption: heading }),
    ],
  };
}

function provinceTable(data: SiteData, provinces: readonly ProvinceRows[], { locale, caption }: { locale: Locale; caption: string }): Table {
  return {
    caption,
    columns: [
      { title: inLocale(locale, "Nơi", "Place") },
      { title: inLocale(locale, "Số số liệu", "Figures"), numeric: true },
      { title: inLocale(locale, "Năm", "Years") },
    ],
    rows: provinces.map(({ areaId, rows }) => {
      const years = rows.map((row) => row.year).filter((year) => year !== null);
      const [first, last] = [Math.min(...years), Math.max(...years)];
      const span = years.length === 0 ? inLocale(locale, "không nêu kỳ", "period not stated") : first === last ? String(first) : `${first}–${last}`;
      return {
        id: areaId,
        cells: [[areaLink(data.registry, areaId, locale)], [areaLink(data.registry, areaId, locale, numberText(rows.length, locale))], [span]],
      };
    }),
  };
}

function fullTable(data: SiteData, provinces: readonly ProvinceRows[], { locale, caption }: { locale: Locale; caption: string }): Table {
  const notPublished = "–";
  const part = (row: ModelCount, value: number | null): Text => (value === null ? [notPublished] : [observationLink(row, numberText(value, locale))]);
  return {
    caption,
    columns: [
      { title: inLocale(locale, "Nơi", "Place") },
      { title: inLocale(locale, "Cách đếm", "Measure") },
      { title: inLocale(locale, "Cách gọi trong nguồn", "Wording of the source") },
      { title: inLocale(locale, "Kỳ", "Period") },
      { title: inLocale(locale, "Số lượng", "Count"), numeric: true },
      { title: inLocale(locale, "Tập thể", "Collectives"), numeric: true },
      { title: inLocale(locale, "Cá nhân", "Individuals"), numeric: true },
      { title: inLocale(locale, "Ghi chú", "Note") },
      { title: inLocale(locale, "Nguồn", "Source") },
    ],
    rows: provinces.flatMap(({ areaId, rows }) =>
      rows.map((row, index) => ({
        ...(index === 0 ? { id: areaId } : {}),
        cells: withSourceCell(
          [
            [placeLink(data, row, locale)],
            [measureName(data, row.measureId, locale)],
            [`“${row.measureAsPrinted}” (${row.unitAsPrinted})`],
            [periodText(row.period, locale)],
            modelCountCell(data, row, locale),
            part(row, row.collectives),
            part(row, row.individuals),
            [inLocale(locale, row.noteVi, row.noteEn) ?? ""],
          ],
          data.registry,
          row,
          locale,
        ),
      })),
    ),
  };
}
