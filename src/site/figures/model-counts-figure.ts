import { chartDescription, type ChartSpec } from "../../charts/chart-spec.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { ModelCount } from "../../registry/observation-tables.ts";
import { agencyLink, areaLink, observationLink } from "../links.ts";
import type { Figure, Link, Text } from "../model.ts";
import { agencyNameWithArea, areaName, provinceOf, shortAreaName } from "../names.ts";
import { modelCountText, numberText, periodText } from "../values.ts";
import type { SiteData } from "../../tables/site-data.ts";
import type { CountLevel, ModelBasis, ModelMeasure, PeriodLength } from "../../views/model-groups.ts";
import { chartWidth } from "./chart-width.ts";
import { comparedNote, slug, sourceCell, sourceList } from "./figure-parts.ts";

/** A longer chart is a wall of bars that nobody reads; the table holds all rows. */
const mostRowsDrawn = 120;

/**
 * Shows the counts of models by one measure, a panel for each level of place and length of period.
 *
 * Only counts within a panel stand on one scale; a count that has nothing to stand beside is in the table only.
 */
export function modelCountsFigure(data: SiteData, measure: ModelMeasure, options: { locale: Locale }): Figure {
  const { registry } = data;
  const { locale } = options;
  const id = slug(`mo-hinh-${measure.measureId}`);
  const title = inLocale(locale, `Số mô hình “Dân vận khéo”: ${measureName(data, measure.measureId, "vi")}`, `“Dân vận khéo” models: ${measureName(data, measure.measureId, "en")}`);
  const compared = measure.bases.filter((basis) => basis.rows.length > 1);
  const spec: ChartSpec = {
    kind: "model-counts",
    rows: compared.flatMap((basis) =>
      basis.rows.map((row) => ({
        rowId: row.observationId,
        label: placeName(data, row, locale),
        basisId: basis.basisId,
        count: row.count,
        countText: row.count === null ? modelCountText(row, locale) : null,
        bound: row.bound,
        detail: chartDetail(row, locale),
      })),
    ),
    options: { id, locale, title, width: chartWidth, bases: compared.map((basis) => ({ basisId: basis.basisId, label: basisText(basis, locale) })) },
  };
  const drawn = spec.rows.length > 0 && spec.rows.length <= mostRowsDrawn;
  return {
    id,
    title,
    description: drawn ? chartDescription(spec) : "",
    chart: drawn ? spec : null,
    table: {
      caption: title,
      columns: [
        { title: inLocale(locale, "Nơi", "Place") },
        { title: inLocale(locale, "Cấp, độ dài kỳ", "Level, length of period") },
        { title: inLocale(locale, "Kỳ", "Period") },
        { title: inLocale(locale, "Số lượng", "Count"), numeric: true },
        { title: inLocale(locale, "Nguồn", "Source") },
      ],
      rows: measure.bases.flatMap((basis) =>
        basis.rows.map((row) => ({ cells: [[placeLink(data, row, locale)], [basisText(basis, locale)], [periodText(row.period, locale)], [observationLink(row, modelCountText(row, locale))], sourceCell(registry, row, locale)] })),
      ),
    },
    sources: sourceList(registry, measure.rows.map((row) => row.sourceId), locale),
    notes: [...tooManyNote(spec.rows.length, locale), ...aloneNote(measure.rows.length - spec.rows.length, locale), ...comparedNote(measure.rows, locale)],
  };
}

function aloneNote(rows: number, locale: Locale): Text[] {
  if (rows === 0) return [];
  return [
    [
      inLocale(
        locale,
        `${numberText(rows, "vi")} số liệu không có số nào cùng cách đếm, cùng cấp và cùng độ dài kỳ để đặt cạnh nên chỉ ghi trong bảng.`,
        `${numberText(rows, "en")} ${rows === 1 ? "count has" : "counts have"} no other by the same measure, level and length of period to stand beside, and ${rows === 1 ? "is" : "are"} in the table only.`,
      ),
    ],
  ];
}

function basisText(basis: ModelBasis, locale: Locale): string {
  return `${levelText(basis.level, locale)}, ${lengthText(basis.length, locale)}`;
}

function tooManyNote(rows: number, locale: Locale): Text[] {
  if (rows <= mostRowsDrawn) return [];
  return [[inLocale(locale, `Có ${numberText(rows, "vi")} số liệu, nhiều hơn mức đọc được trên một biểu đồ; xem bảng.`, `There are ${numberText(rows, "en")} figures, more than one chart can show; see the table.`)]];
}

/** Names a measure in a language. */
export function measureName(data: SiteData, measureId: string, locale: Locale): string {
  const measure = data.registry.measureById.get(measureId);
  return measure === undefined ? measureId : inLocale(locale, measure.nameVi, measure.nameEn);
}

/** Names the place of a count, with its province, or the agency. */
export function placeName(data: SiteData, row: ModelCount, locale: Locale): string {
  if (row.agencyId !== null) return agencyNameWithArea(data.registry, row.agencyId, locale);
  const province = provinceOf(data.registry, row.areaId);
  return province === row.areaId ? shortAreaName(data.registry, row.areaId, locale) : `${areaName(data.registry, row.areaId, locale)}, ${shortAreaName(data.registry, province, locale)}`;
}

/** Links to the page of the place or agency of a count. */
export function placeLink(data: SiteData, row: ModelCount, locale: Locale): Link {
  const text = placeName(data, row, locale);
  return row.agencyId === null ? areaLink(data.registry, row.areaId, locale, text) : agencyLink(data.registry, row.agencyId, locale, text);
}

function chartDetail(row: ModelCount, locale: Locale): string {
  const printed = inLocale(locale, row.measureAsPrinted, `“${row.measureAsPrinted}”`);
  return `${printed}; ${periodText(row.period, locale)}`;
}

const levelWords: Record<CountLevel, readonly [string, string]> = {
  country: ["Cả nước", "Whole country"],
  region: ["Vùng", "Regions"],
  province: ["Tỉnh, thành phố", "Provinces"],
  district: ["Cấp huyện", "Districts"],
  commune: ["Cấp xã", "Communes"],
  agency: ["Cơ quan, lực lượng", "Agencies and forces"],
};

function levelText(level: CountLevel, locale: Locale): string {
  return inLocale(locale, ...levelWords[level]);
}

/** Says how long a period is: "kỳ 1 năm", "kỳ 6 tháng", "tính đến một thời điểm". */
export function lengthText(length: PeriodLength, locale: Locale): string {
  if (length.kind === "asOf") return inLocale(locale, "tính đến một thời điểm", "as of a date");
  if (length.kind === "notStated") return inLocale(locale, "không nêu kỳ", "period not stated");
  const years = length.months / 12;
  if (!Number.isInteger(years)) return inLocale(locale, `kỳ ${length.months} tháng`, `periods of ${length.months} months`);
  return inLocale(locale, `kỳ ${years} năm`, years === 1 ? "periods of one year" : `periods of ${years} years`);
}
