import { compareSet } from "../../compare/compare-set.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { ReportFigure } from "../../registry/observation-tables.ts";
import { groupBy } from "../../registry/registry.ts";
import { subjectIdOf } from "../../tables/membership-area.ts";
import type { SiteData } from "../../tables/site-data.ts";
import type { ComparisonChoice } from "../../views/comparison-choice.ts";
import { reasonTexts } from "../figures/reason-texts.ts";
import type { Link, Table, Text } from "../model.ts";
import { figureCell } from "../value-cells.ts";
import { periodText } from "../values.ts";
import type { ComparisonParts, PartsOptions } from "./comparison-parts.ts";
import { unitNames, type UnitNames } from "./unit-names.ts";
import { nothingFound } from "./verdict-texts.ts";

/** Sets report figures beside each other in a table, an indicator a row, each with what the engine says of it. */
export function reportParts(data: SiteData, choice: ComparisonChoice, { locale }: PartsOptions): ComparisonParts {
  const figures = data.reportFigures.filter(
    (row) => choice.unitIds.includes(subjectIdOf(row)) && (choice.years === null || (row.year !== null && choice.years.includes(row.year))),
  );
  const unitIds = choice.unitIds.filter((unitId) => figures.some((row) => subjectIdOf(row) === unitId));
  const rows = [...groupBy(figures, (row) => row.indicatorId)].sort(([a], [b]) => orderOf(data, a) - orderOf(data, b));
  const shared = rows.filter(([, ofIndicator]) => new Set(ofIndicator.map(subjectIdOf)).size > 1);
  const isRefused = shared.some(([, ofIndicator]) => verdictOf(data, ofIndicator).verdict === "notComparable");
  if (figures.length === 0)
    return { isRefused: false, verdicts: choice.unitIds.length > 0 ? [nothingFound(locale)] : [], figures: [], tables: [], instead: [] };
  return {
    isRefused,
    verdicts: unitIds.length < 2 ? [] : [sharedText(shared.length, rows.length, locale)],
    figures: [],
    tables: [indicatorTable(data, rows, { unitIds, names: unitNames(data, choice.unitIds, locale), locale })],
    instead: isRefused || shared.length < rows.length ? reportLinks(figures, unitNames(data, choice.unitIds, locale), locale) : [],
  };
}

function orderOf(data: SiteData, indicatorId: string): number {
  return data.registry.indicatorById.get(indicatorId)?.order ?? 999;
}

function verdictOf(data: SiteData, figures: readonly ReportFigure[]) {
  return compareSet(
    figures.map((row) => ({ family: "reports", row })),
    data.registry,
  );
}

function sharedText(shared: number, all: number, locale: Locale): Text {
  return [
    inLocale(
      locale,
      `${shared} trên ${all} chỉ tiêu có ở từ hai đơn vị trở lên; cột cuối ghi chỉ tiêu nào so sánh được và vì sao không. Số liệu báo cáo không vẽ chung một biểu đồ.`,
      `${shared} of ${all} indicators are reported by two units or more; the last column says which compare, and why others do not. Report figures are not drawn in one chart.`,
    ),
  ];
}

interface TableOptions {
  unitIds: readonly string[];
  names: UnitNames;
  locale: Locale;
}

function indicatorTable(data: SiteData, rows: readonly (readonly [string, ReportFigure[]])[], { unitIds, names, locale }: TableOptions): Table {
  const judged = unitIds.length > 1;
  return {
    caption: inLocale(locale, "Số liệu báo cáo của các đơn vị đã chọn", "Report figures of the chosen units"),
    columns: [
      { title: inLocale(locale, "Chỉ tiêu", "Indicator") },
      ...unitIds.map((unitId) => ({ title: names.label(unitId) })),
      ...(judged ? [{ title: inLocale(locale, "So sánh", "Comparison") }] : []),
    ],
    rows: rows.map(([indicatorId, figures]) => {
      const indicator = data.registry.indicatorById.get(indicatorId);
      return {
        cells: [
          [indicator === undefined ? indicatorId : inLocale(locale, indicator.nameVi, indicator.nameEn)],
          ...unitIds.map((unitId) =>
            unitCell(
              data,
              figures.filter((row) => subjectIdOf(row) === unitId),
              locale,
            ),
          ),
          ...(judged ? [verdictCell(data, figures, locale)] : []),
        ],
      };
    }),
  };
}

function unitCell(data: SiteData, figures: readonly ReportFigure[], locale: Locale): Text {
  if (figures.length === 0) return ["–"];
  return figures.flatMap((figure, position): Text => [
    ...(position === 0 ? [] : ["; "]),
    ...figureCell(data, figure, locale),
    ` (${periodText(figure.period, locale)})`,
  ]);
}

function verdictCell(data: SiteData, figures: readonly ReportFigure[], locale: Locale): Text {
  if (new Set(figures.map(subjectIdOf)).size < 2) return ["–"];
  const { verdict, reasons } = verdictOf(data, figures);
  if (verdict === "comparable") return [inLocale(locale, "được", "yes")];
  const ids = reasons.filter((reason) => reason.verdict === verdict).map((reason) => reason.id);
  return [
    verdict === "conditional"
      ? inLocale(locale, `có điều kiện: ${reasonTexts(ids, "vi")}`, `on conditions: ${reasonTexts(ids, "en")}`)
      : inLocale(locale, `không: ${reasonTexts(ids, "vi")}`, `no: ${reasonTexts(ids, "en")}`),
  ];
}

function reportLinks(figures: readonly ReportFigure[], names: UnitNames, locale: Locale): Link[] {
  return [...groupBy(figures, (row) => row.reportId)].map(([reportId, rows]) => ({
    text: `${names.label(subjectIdOf(rows[0] as ReportFigure))}, ${periodText(rows[0]?.period ?? null, locale)}`,
    path: `/bao-cao/${reportId}/`,
  }));
}
