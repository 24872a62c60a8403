import { chartDescription, type ChartSpec } from "../../charts/chart-spec.ts";
import { uniqueBasis } from "../../compare/basis.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import { formatList } from "../../lib/format.ts";
import type { Score } from "../../registry/observation-tables.ts";
import { groupBy } from "../../registry/registry.ts";
import type { Figure, Text } from "../model.ts";
import { rankCell, scoreCell } from "../value-cells.ts";
import { subjectIdOf } from "../../tables/membership-area.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { scoreSeries, type ScoreSeries, type SeriesBreak } from "../../views/score-series.ts";
import { basisText } from "./basis-text.ts";
import { chartWidth } from "./chart-width.ts";
import { disputed, withDiscrepancyNotes } from "./discrepancy-notes.ts";
import { chartId, comparedNote, slug, sourceCell, sourceList } from "./figure-parts.ts";
import { conditionNotes, conditionText, reasonTexts } from "./reason-texts.ts";
import { ofSeries } from "./row-comparability.ts";
import { withoutEmptyColumns } from "../without-empty-columns.ts";

/** Shows how one unit's index moved over the years; the line stops where values no longer compare. */
export function trendFigure(data: SiteData, scores: readonly Score[], options: { locale: Locale; subjectName: string; indexId: string }): Figure {
  const { registry } = data;
  const { locale, subjectName, indexId } = options;
  const index = registry.indexById.get(indexId)?.shortName ?? indexId;
  const series = scoreSeries(registry, scores);
  const id = slug(`chuoi-${indexId}`);
  const years = series.points.map((point) => point.year);
  const [first, last] = [years[0], years.at(-1)];
  const title =
    first !== undefined && first === last
      ? inLocale(locale, `${index} của ${subjectName} năm ${first}`, `${index} of ${subjectName} in ${first}`)
      : inLocale(locale, `${index} của ${subjectName} qua các năm`, `${index} of ${subjectName} over the years`);
  const unit = series.points[0]?.score.unit ?? "percent";
  const spec: ChartSpec = {
    kind: "trend",
    rows: series.points.map(({ year, score, segment }) => ({
      year,
      value: score.value,
      decimals: score.decimals,
      bound: score.bound,
      segment,
      ...disputed(data, score.observationId),
      ...(score.unit === unit ? {} : { unit: score.unit }),
    })),
    options: {
      id,
      locale,
      title,
      width: chartWidth,
      unit,
      breaks: series.breaks.map((place) => ({ year: place.year, label: breakLabel(data, place, locale) })),
      subjectLabel: subjectName,
      condition: conditionText(series.conditions, locale),
    },
  };
  const drawn = years.length >= 2;
  return withDiscrepancyNotes(
    {
      id,
      chartId: chartId("chuoi", indexId, ...subjectOf(scores)),
      title,
      description: drawn ? chartDescription(spec) : "",
      chart: drawn ? spec : null,
      table: withoutEmptyColumns({
        caption: title,
        columns: [
          { title: inLocale(locale, "Năm", "Year") },
          { title: inLocale(locale, "Giá trị", "Value"), numeric: true },
          { title: inLocale(locale, "Thứ hạng theo nguồn", "Printed rank"), numeric: true },
          { title: inLocale(locale, "Hạng", "Grade") },
          { title: inLocale(locale, "Bộ tiêu chí", "Method") },
          { title: inLocale(locale, "Nguồn", "Source") },
        ],
        rows: byYear(scores).map((score) => ({
          cells: [
            [String(score.year)],
            scoreCell(data, score, locale),
            rankCell(data, score, locale),
            [score.gradeAsPrinted ?? ""],
            [methodName(data, score.methodId, locale)],
            sourceCell(registry, score, locale),
          ],
        })),
      }),
      sources: sourceList(
        registry,
        scores.map((score) => score.sourceId),
        locale,
      ),
      comparability: () => ofSeries(series, scores, registry),
      notes: [...breakNotes(data, series, locale), ...comparedNote(scores, locale)],
    },
    locale,
  );
}

/** Names whom a series is about; the mean of a block is told apart from the unit that the block belongs to. */
function subjectOf(scores: readonly Score[]): string[] {
  const [first] = scores;
  if (first === undefined) return [];
  return first.statistic === "value" ? [subjectIdOf(first)] : [subjectIdOf(first), first.blockId, first.statistic];
}

function byYear(scores: readonly Score[]): Score[] {
  return [...scores].filter((score) => score.year !== null).sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.sourceId < b.sourceId ? -1 : 1));
}

function methodName(data: SiteData, methodId: string | null, locale: Locale): string {
  const method = data.registry.methodById.get(methodId ?? "");
  return method === undefined ? inLocale(locale, "chưa rõ", "not known") : inLocale(locale, method.nameVi, method.nameEn);
}

function breakLabel(data: SiteData, { reasons, methodId }: SeriesBreak, locale: Locale): string {
  if (reasons.includes("method-break")) {
    const instrument = data.registry.methodById.get(methodId ?? "")?.instrument;
    return instrument == null
      ? inLocale(locale, "bộ tiêu chí mới", "new method")
      : inLocale(locale, `bộ tiêu chí theo ${instrument}`, `method under ${instrument}`);
  }
  const words = breakWords.find(([id]) => reasons.includes(id));
  if (words !== undefined) return inLocale(locale, words[1], words[2]);
  return inLocale(locale, "không so sánh được", "not comparable");
}

/** Short words for the note at a break; the full sentence of each reason stands below the figure. */
const breakWords: readonly (readonly [id: string, vi: string, en: string])[] = [
  ...["area-merged", "area-split", "area-break", "agency-break"].map((id) => [id, "sắp xếp lại", "reorganised"] as const),
  ["unit-differs", "khác đơn vị tính", "another unit"],
  ["maximum-differs", "khác điểm tối đa", "another maximum"],
  ["bound", "chỉ có giới hạn", "a bound only"],
  ["period-length-differs", "kỳ dài khác", "another length of period"],
];

/** Says once for each reason where values are not joined, and what must be kept in mind where they are. */
function breakNotes(data: SiteData, series: ScoreSeries, locale: Locale): Text[] {
  const byReason = [...groupBy(series.breaks, (place) => place.reasons.join(","))].map(([, places]) => {
    const years = places.map((place) => String(place.year));
    return [
      inLocale(
        locale,
        `Không nối số liệu trước và sau ${formatList(years, locale)}: ${reasonTexts(places[0]?.reasons ?? [], locale)}`,
        `Values before and after ${formatList(years, locale)} are not joined: ${reasonTexts(places[0]?.reasons ?? [], locale)}`,
      ),
      ...basisText(data.registry, uniqueBasis(places.flatMap((place) => place.basis)), locale),
    ];
  });
  return [...byReason, ...conditionNotes(data.registry, { ids: series.conditions, basis: series.conditionBasis }, locale)];
}
