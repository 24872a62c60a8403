import { chartDescription, type ChartSpec } from "../charts/chart-spec.ts";
import { reasonById } from "../compare/score-rules.ts";
import { inLocale, type Locale } from "../i18n/locale.ts";
import type { Score } from "../registry/observation-tables.ts";
import type { Figure, Text } from "../site/model.ts";
import { rankText, scoreText } from "../site/values.ts";
import type { SiteData } from "../tables/site-data.ts";
import { scoreSeries, type ScoreSeries } from "../views/score-series.ts";
import { comparedNote, slug, sourceCell, sourceList } from "./figure-parts.ts";

/** Shows how one unit's index moved over the years; the line stops where values no longer compare. */
export function trendFigure(data: SiteData, scores: readonly Score[], options: { locale: Locale; subjectName: string; indexId: string }): Figure {
  const { registry } = data;
  const { locale, subjectName, indexId } = options;
  const index = registry.indexById.get(indexId)?.shortName ?? indexId;
  const series = scoreSeries(registry, scores);
  const id = slug(`chuoi-${indexId}`);
  const years = series.points.map((point) => point.year);
  const title = inLocale(locale, `${index} của ${subjectName} qua các năm`, `${index} of ${subjectName} over the years`);
  const spec: ChartSpec = {
    kind: "trend",
    rows: series.points.map(({ year, score, segment }) => ({ year, value: score.value, decimals: score.decimals, bound: score.bound, segment })),
    options: {
      id,
      locale,
      title,
      width: 480,
      unit: series.points[0]?.score.unit ?? "percent",
      breaks: series.breaks.map(({ year, reasons }) => ({ year, label: breakLabel(reasons, locale) })),
      subjectLabel: subjectName,
    },
  };
  const drawn = years.length >= 2;
  return {
    id,
    title,
    description: drawn ? chartDescription(spec) : "",
    chart: drawn ? spec : null,
    table: {
      caption: title,
      columns: [
        { title: inLocale(locale, "Năm", "Year") },
        { title: inLocale(locale, "Giá trị", "Value"), numeric: true },
        { title: inLocale(locale, "Thứ hạng đã in", "Printed rank"), numeric: true },
        { title: inLocale(locale, "Bộ tiêu chí", "Method") },
        { title: inLocale(locale, "Nguồn", "Source") },
      ],
      rows: byYear(scores).map((score) => ({
        cells: [[String(score.year)], [scoreText(score, locale)], [rankText(score, locale)], [methodName(data, score.methodId, locale)], sourceCell(registry, score, locale)],
      })),
    },
    sources: sourceList(registry, scores.map((score) => score.sourceId), locale),
    notes: [...breakNotes(series, locale), ...comparedNote(scores, locale)],
  };
}

function byYear(scores: readonly Score[]): Score[] {
  return [...scores].filter((score) => score.year !== null).sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.sourceId < b.sourceId ? -1 : 1));
}

function methodName(data: SiteData, methodId: string | null, locale: Locale): string {
  const method = data.registry.methodById.get(methodId ?? "");
  return method === undefined ? inLocale(locale, "chưa rõ", "not known") : inLocale(locale, method.nameVi, method.nameEn);
}

function breakLabel(reasons: readonly string[], locale: Locale): string {
  if (reasons.includes("method-break")) return inLocale(locale, "bộ tiêu chí mới", "new method");
  if (reasons.includes("area-break") || reasons.includes("agency-break")) return inLocale(locale, "sắp xếp lại", "reorganised");
  return inLocale(locale, "không so sánh được", "not comparable");
}

function breakNotes(series: ScoreSeries, locale: Locale): Text[] {
  const broken = series.breaks.map(({ year, reasons }) => [inLocale(locale, `Không nối số liệu qua mốc ${year}: ${reasonTexts(reasons, locale)}`, `Values are not joined across ${year}: ${reasonTexts(reasons, locale)}`)]);
  if (series.conditions.length === 0) return broken;
  return [...broken, [inLocale(locale, `So sánh có điều kiện: ${reasonTexts(series.conditions, locale)}`, `Compare with care: ${reasonTexts(series.conditions, locale)}`)]];
}

function reasonTexts(ids: readonly string[], locale: Locale): string {
  return ids
    .map((id) => reasonById.get(id))
    .filter((reason) => reason !== undefined)
    .map((reason) => inLocale(locale, reason.textVi, reason.textEn))
    .join(" ");
}
