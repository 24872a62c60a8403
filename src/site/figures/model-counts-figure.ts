import { chartDescription, type ChartSpec } from "../../charts/chart-spec.ts";
import { compareSet } from "../../compare/compare-set.ts";
import type { FoundReason } from "../../compare/rule.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { AnyObservation } from "../../registry/any-observation.ts";
import type { ModelCount } from "../../registry/observation-tables.ts";
import type { Registry } from "../../registry/registry.ts";
import type { SiteData } from "../../tables/site-data.ts";
import type { ModelBasis, ModelMeasure } from "../../views/model-groups.ts";
import type { Figure, Table, Text } from "../model.ts";
import { modelCountCell } from "../value-cells.ts";
import { modelCountText, numberText, periodText } from "../values.ts";
import { chartWidth } from "./chart-width.ts";
import { disputed, withDiscrepancyNotes } from "./discrepancy-notes.ts";
import { chartId, comparedNote, slug, withSourceCell, sourceList } from "./figure-parts.ts";
import { lengthText, levelText, measureName, placeLink, placeName } from "./model-texts.ts";
import { type Condition, conditionNotes, conditionOf, conditionText } from "./reason-texts.ts";
import { besideOthers, type RowComparability, withReasons } from "./row-comparability.ts";

/** A longer chart or table is a wall that nobody reads: the pages of areas and the CSV hold all rows. */
const mostRowsShown = 120;

/**
 * Shows the counts of models by one measure, a panel for each level of place and length of period.
 *
 * Only counts within a panel stand on one scale; a count that has nothing to stand beside is in the table only.
 */
export function modelCountsFigure(data: SiteData, measure: ModelMeasure, options: { locale: Locale }): Figure {
  const { registry } = data;
  const { locale } = options;
  const id = slug(`mo-hinh-${measure.measureId}`);
  const title = inLocale(
    locale,
    `Số mô hình “Dân vận khéo”: ${measureName(data, measure.measureId, "vi")}`,
    `“Dân vận khéo” models: ${measureName(data, measure.measureId, "en")}`,
  );
  const isLong = measure.rows.length > mostRowsShown;
  const compared = isLong ? [] : measure.bases.filter((basis) => basis.rows.length > 1);
  const conditions = conditionsOf(compared, registry);
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
        ...disputed(data, row.observationId),
      })),
    ),
    options: {
      id,
      locale,
      title,
      width: chartWidth,
      bases: compared.map((basis) => ({ basisId: basis.basisId, label: basisText(basis, locale) })),
      condition: conditionText(conditions.ids, locale),
    },
  };
  const drawn = spec.rows.length > 0;
  return withDiscrepancyNotes(
    {
      id,
      chartId: chartId("mo-hinh", measure.measureId),
      title,
      description: drawn ? chartDescription(spec) : "",
      chart: drawn ? spec : null,
      table: { caption: title, ...(isLong ? basisTable(measure, locale) : countTable(data, measure, locale)) },
      sources: manySources(registry, measure.rows, locale),
      ...(isLong ? {} : { comparability: () => rowsCompared(measure, registry) }),
      notes: [
        ...(isLong ? tooManyNote(measure.rows.length, locale) : aloneNote(measure.rows.length - spec.rows.length, locale)),
        ...conditionNotes(registry, conditions, locale),
        ...comparedNote(measure.rows, locale),
      ],
    },
    locale,
  );
}

/** What must be kept in mind of the counts that stand in one panel; a bound is drawn as one, and joins nothing. */
function conditionsOf(bases: readonly ModelBasis[], registry: Registry): Condition {
  return conditionOf(bases.flatMap((basis) => reasonsWithin(basis, registry)));
}

function reasonsWithin(basis: ModelBasis, registry: Registry): readonly FoundReason[] {
  const firm = basis.rows.filter(isFirm);
  return firm.length < 2
    ? []
    : compareSet(
        firm.map((row) => ({ family: "models", row })),
        registry,
      ).reasons;
}

function isFirm(row: ModelCount): boolean {
  return row.count !== null && row.bound === null;
}

/** Says of each count what its panel allows; one that is alone in its panel, or is no number, is asked about beside all others. */
function rowsCompared(measure: ModelMeasure, registry: Registry): RowComparability[] {
  const observed = (rows: readonly ModelCount[]) => rows.map((row): AnyObservation => ({ family: "models", row }));
  return measure.bases.flatMap((basis) => {
    const firm = basis.rows.filter(isFirm);
    const inPanel = basis.rows.length < 2 ? [] : firm;
    const others = inPanel.length > 0 ? firm : measure.rows;
    return [
      ...withReasons(
        inPanel,
        reasonsWithin(basis, registry).map((reason) => reason.id),
      ),
      ...besideOthers(observed(basis.rows.filter((row) => !inPanel.includes(row))), observed(others), registry),
    ];
  });
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
  const since = basis.isReorganised ? inLocale(locale, " (từ 01/7/2025)", " (from 1 July 2025)") : "";
  const limits = basis.limits === null ? "" : inLocale(locale, `, ${basis.limits}`, `, “${basis.limits}”`);
  return `${levelText(basis.level, locale)}${since}, ${lengthText(basis.length, locale)}${limits}`;
}

function countTable(data: SiteData, measure: ModelMeasure, locale: Locale): Omit<Table, "caption"> {
  return {
    columns: [
      { title: inLocale(locale, "Nơi", "Place") },
      { title: inLocale(locale, "Cấp, độ dài kỳ", "Level, length of period") },
      { title: inLocale(locale, "Kỳ", "Period") },
      { title: inLocale(locale, "Số lượng", "Count"), numeric: true },
      { title: inLocale(locale, "Nguồn", "Source") },
    ],
    rows: measure.bases.flatMap((basis) =>
      basis.rows.map((row) => ({
        cells: withSourceCell(
          [[placeLink(data, row, locale)], [basisText(basis, locale)], [periodText(row.period, locale)], modelCountCell(data, row, locale)],
          data.registry,
          row,
          locale,
        ),
      })),
    ),
  };
}

/** Counts the figures of each basis, where listing them would be too long. */
function basisTable(measure: ModelMeasure, locale: Locale): Omit<Table, "caption"> {
  return {
    columns: [
      { title: inLocale(locale, "Cấp, độ dài kỳ", "Level, length of period") },
      { title: inLocale(locale, "Số số liệu", "Figures"), numeric: true },
    ],
    rows: measure.bases.map((basis) => ({
      cells: [[basisText(basis, locale)], [{ text: numberText(basis.rows.length, locale), file: "/du-lieu/models.csv" }]],
    })),
  };
}

const mostSourcesListed = 20;

function manySources(registry: Registry, rows: readonly ModelCount[], locale: Locale): Text {
  const sourceIds = new Set(rows.map((row) => row.sourceId));
  if (sourceIds.size <= mostSourcesListed) return sourceList(registry, sourceIds, locale);
  return [{ text: inLocale(locale, `${numberText(sourceIds.size, "vi")} nguồn`, `${numberText(sourceIds.size, "en")} sources`), path: "/nguon/" }];
}

function tooManyNote(rows: number, locale: Locale): Text[] {
  return [
    [
      inLocale(
        locale,
        `Có ${numberText(rows, "vi")} số liệu, nhiều hơn mức đọc được trên một biểu đồ hay một bảng; xem trang từng địa phương hoặc tải CSV.`,
        `There are ${numberText(rows, "en")} figures, more than one chart or table can show; see the pages of areas or the CSV.`,
      ),
    ],
  ];
}

function chartDetail(row: ModelCount, locale: Locale): string {
  const printed = inLocale(locale, row.measureAsPrinted, `“${row.measureAsPrinted}”`);
  return `${printed}; ${periodText(row.period, locale)}`;
}
