import { chartDescription, type ChartSpec } from "../../charts/chart-spec.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Figure } from "../model.ts";
import { agencyLink } from "../links.ts";
import { areaName, areaNameInText, chartLabel } from "../names.ts";
import { scoreCell } from "../value-cells.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { subjectIdOf } from "../../tables/membership-area.ts";
import type { BlockScores } from "../../views/block-scores.ts";
import { chartWidth } from "./chart-width.ts";
import { comparedNote, slug, sourceCell, sourceList } from "./figure-parts.ts";

/** Sets two indices of the same units and year beside each other; null with fewer than five units that have both. */
export function scatterFigure(data: SiteData, x: BlockScores, y: BlockScores, options: { locale: Locale; highlightId?: string }): Figure | null {
  const { registry } = data;
  const { locale } = options;
  const yBySubject = new Map(y.scores.map((score) => [subjectIdOf(score), score]));
  const pairs = x.scores.flatMap((score) => {
    const other = yBySubject.get(subjectIdOf(score));
    return other === undefined || score.value === null || other.value === null ? [] : [{ x: score, y: other }];
  });
  if (pairs.length < 5) return null;
  const xName = registry.indexById.get(x.indexId)?.shortName ?? x.indexId;
  const yName = registry.indexById.get(y.indexId)?.shortName ?? y.indexId;
  const id = slug(`hai-chi-so-${x.areaId}-${x.blockId}-${x.year}`);
  const place = areaNameInText(registry, x.areaId, locale);
  const title = inLocale(locale, `${xName} và ${yName} năm ${x.year}, ${place}`, `${xName} and ${yName} ${x.year}, ${place}`);
  const spec: ChartSpec = {
    kind: "scatter",
    rows: pairs.map((pair) => ({
      id: subjectIdOf(pair.x),
      label: pair.x.agencyId === null ? areaName(registry, pair.x.areaId, locale) : chartLabel(registry, pair.x.agencyId, locale),
      x: pair.x.value as number,
      y: pair.y.value as number,
      xDecimals: pair.x.decimals,
      yDecimals: pair.y.decimals,
    })),
    options: { id, locale, title, width: chartWidth, xLabel: xName, yLabel: yName, xUnit: x.unit, yUnit: y.unit, ...(options.highlightId === undefined ? {} : { highlightId: options.highlightId }) },
  };
  return {
    id,
    title,
    description: chartDescription(spec),
    chart: spec,
    table: {
      caption: title,
      columns: [
        { title: inLocale(locale, "Đơn vị", "Unit") },
        { title: xName, numeric: true },
        { title: yName, numeric: true },
        { title: inLocale(locale, "Nguồn", "Source") },
      ],
      rows: pairs.map((pair) => ({
        cells: [[agencyLink(registry, subjectIdOf(pair.x), locale)], scoreCell(data, pair.x, locale), scoreCell(data, pair.y, locale), sourceCell(registry, pair.x, locale)],
        emphasis: subjectIdOf(pair.x) === options.highlightId,
      })),
    },
    sources: sourceList(registry, pairs.flatMap((pair) => [pair.x.sourceId, pair.y.sourceId]), locale),
    notes: [
      [
        inLocale(
          locale,
          "Hai chỉ số có thể không độc lập: trong PAR INDEX cấp tỉnh của Bộ Nội vụ, SIPAS chiếm 10 trên 100 điểm. Biểu đồ không nói chỉ số này là nguyên nhân của chỉ số kia.",
          "The two indices may not be independent: in the ministry's provincial PAR INDEX, SIPAS makes up 10 of 100 points. The chart does not say that one causes the other.",
        ),
      ],
      ...comparedNote(pairs.map((pair) => pair.x), locale),
    ],
  };
}
