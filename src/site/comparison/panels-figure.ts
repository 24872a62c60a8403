import { chartDescription, type ChartSpec } from "../../charts/chart-spec.ts";
import { uniqueBasis } from "../../compare/basis.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import { formatList } from "../../lib/format.ts";
import { groupBy } from "../../registry/registry.ts";
import { subjectIdOf } from "../../tables/membership-area.ts";
import type { SiteData } from "../../tables/site-data.ts";
import type { ScoreComparison } from "../../views/score-comparison.ts";
import { basisText } from "../figures/basis-text.ts";
import { chartWidth } from "../figures/chart-width.ts";
import { disputed, withDiscrepancyNotes } from "../figures/discrepancy-notes.ts";
import { comparedNote, slug, sourceList } from "../figures/figure-parts.ts";
import { conditionNotes, conditionText, reasonTexts } from "../figures/reason-texts.ts";
import { ofSeries } from "../figures/row-comparability.ts";
import type { Figure, Text } from "../model.ts";
import { scoreTable } from "./score-table.ts";
import type { UnitNames } from "./unit-names.ts";

/** What a figure of a comparison is told. */
export interface ComparisonFigureOptions {
  locale: Locale;
  names: UnitNames;
  /** Stands before the ids of the figures of this comparison. */
  idPrefix: string;
}

/** Shows each unit over the years in a panel of its own; nothing is drawn unless a unit has values of two years. */
export function panelsFigure(data: SiteData, comparison: ScoreComparison, { locale, names, idPrefix }: ComparisonFigureOptions): Figure {
  const index = data.registry.indexById.get(comparison.indexId)?.shortName ?? comparison.indexId;
  const points = comparison.units.flatMap(({ unitId, series }) => series.points.map((point) => ({ unitId, point })));
  const years = points.map(({ point }) => point.year);
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const span = firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;
  const title = inLocale(locale, `${index} của từng đơn vị qua các năm, ${span}`, `${index} of each unit over the years, ${span}`);
  const conditions = [...new Set(comparison.units.flatMap(({ series }) => series.conditions))].sort();
  const conditionBasis = uniqueBasis(comparison.units.flatMap(({ series }) => series.conditionBasis));
  const isAxisShared = sharesAxis(comparison);
  const unit = points[0]?.point.score.unit ?? "percent";
  const spec: ChartSpec = {
    kind: "small-multiples",
    rows: points.map(({ unitId, point: { year, score, segment } }) => ({
      panelId: unitId,
      label: names.label(unitId),
      year,
      value: score.value as number,
      decimals: score.decimals,
      bound: score.bound,
      segment,
      ...disputed(data, score.observationId),
      ...(score.unit === unit ? {} : { unit: score.unit }),
    })),
    options: {
      id: slug(`${idPrefix}-qua-cac-nam`),
      locale,
      title,
      width: chartWidth,
      unit,
      isAxisShared,
      firstYear,
      lastYear,
      condition: conditionText(conditions, locale),
    },
  };
  const isDrawn = comparison.units.some(({ series }) => series.points.length >= 2);
  return withDiscrepancyNotes(
    {
      id: spec.options.id,
      title: isDrawn ? title : inLocale(locale, `${index}: số liệu đã công bố`, `${index}: published figures`),
      description: isDrawn ? chartDescription(spec) : "",
      chart: isDrawn ? spec : null,
      table: scoreTable(data, comparison, {
        names,
        locale,
        caption: isDrawn ? title : inLocale(locale, `${index}: số liệu đã công bố`, `${index}: published figures`),
      }),
      sources: sourceList(
        data.registry,
        comparison.scores.map((score) => score.sourceId),
        locale,
      ),
      comparability: () =>
        comparison.units.flatMap(({ unitId, series }) =>
          ofSeries(
            series,
            comparison.scores.filter((score) => subjectIdOf(score) === unitId),
            data.registry,
          ),
        ),
      notes: [
        ...(isDrawn
          ? [...breakNotes(data, comparison, { names, locale }), ...conditionNotes(data.registry, { ids: conditions, basis: conditionBasis }, locale)]
          : []),
        ...comparedNote(comparison.scores, locale),
      ],
    },
    locale,
  );
}

/** Heights compare from panel to panel only where all units of every year stand in one group, in one unit. */
function sharesAxis({ byYear, scores }: ScoreComparison): boolean {
  const withValue = scores.filter((score) => score.value !== null);
  return (
    byYear.every((year) => year.groups.length <= 1) &&
    byYear.some((year) => (year.groups[0]?.scores.length ?? 0) > 1) &&
    new Set(withValue.map((score) => score.unit)).size === 1
  );
}

/** Says once for each reason where lines stop, and whose. */
function breakNotes(data: SiteData, { units }: ScoreComparison, { names, locale }: Pick<ComparisonFigureOptions, "names" | "locale">): Text[] {
  const places = units.flatMap(({ unitId, series }) => series.breaks.map((place) => ({ unitId, ...place })));
  return [...groupBy(places, (place) => place.reasons.join(",")).values()].map((ofReason): Text => {
    const reasons = ofReason[0]?.reasons ?? [];
    const years = [...new Set(ofReason.map((place) => place.year))].sort((a, b) => a - b).map(String);
    const unitIds = [...new Set(ofReason.map((place) => place.unitId))];
    const whose =
      unitIds.length === 1 && units.length > 1
        ? inLocale(locale, ` của ${names.label(unitIds[0] ?? "")}`, ` of ${names.label(unitIds[0] ?? "")}`)
        : "";
    return [
      inLocale(
        locale,
        `Không nối số liệu${whose} trước và sau ${formatList(years, "vi")}: ${reasonTexts(reasons, "vi")}`,
        `Values${whose} before and after ${formatList(years, "en")} are not joined: ${reasonTexts(reasons, "en")}`,
      ),
      ...basisText(data.registry, uniqueBasis(ofReason.flatMap((place) => place.basis)), locale),
    ];
  });
}
