import { maximumOf } from "../../compare/score-maximum.ts";
import { decimalsOf, formatNumber } from "../../lib/format.ts";
import type { ReportCheck } from "../../registry/derived-tables.ts";
import type { ReportFigure, Score } from "../../registry/observation-tables.ts";
import { groupBy, type Registry } from "../../registry/registry.ts";
import { makeCheck } from "./check.ts";
import { isRateIndicator } from "./figure.ts";
import { scoreWords, subjectWords } from "./words.ts";

/** Finds values below zero, above their maximum, or above 100 percent; a value within its range gives no row. */
export function checkValueRanges(scores: readonly Score[], figures: readonly ReportFigure[], registry: Registry): ReportCheck[] {
  const ceilings = widestMaxima(registry);
  const ceilingOf = (score: Score): number | null => (score.componentId === "total" ? (ceilings.get(score.indexId) ?? null) : null);
  const ofScores = scores.flatMap((score) => {
    const highest = score.unit === "points" ? (maximumOf(score, registry) ?? ceilingOf(score)) : 100;
    return score.value === null || isWithin(score.value, highest)
      ? []
      : [outside(score, { value: score.value, decimals: score.decimals, highest, head: scoreWords(score, registry) })];
  });
  const ofFigures = figures.flatMap((figure) => {
    const highest = isRateIndicator(figure.indicatorId, registry) ? 100 : null;
    if (figure.value === null || isWithin(figure.value, highest)) return [];
    const [indicator, subject] = [registry.indicatorById.get(figure.indicatorId), subjectWords(figure, registry)];
    const head = { vi: `${indicator?.nameVi ?? figure.indicatorId}, ${subject.vi}`, en: `${indicator?.nameEn ?? figure.indicatorId}, ${subject.en}` };
    return [outside(figure, { value: figure.value, decimals: null, highest, head })];
  });
  return [...ofScores, ...ofFigures];
}

/** Where a place's own maximum is not printed: the widest total of that index. Places split it as they like, so parts have none. */
function widestMaxima(registry: Registry): Map<string, number> {
  const totals = registry.tables.components.filter((component) => component.componentId === "total" && component.maximum !== null);
  const groups = groupBy(totals, (component) => component.indexId);
  return new Map([...groups].map(([key, group]) => [key, Math.max(...group.map((component) => component.maximum ?? 0))]));
}

function isWithin(value: number, highest: number | null): boolean {
  return value >= 0 && (highest === null || value <= highest);
}

interface Outlier {
  value: number;
  decimals: number | null;
  highest: number | null;
  head: { vi: string; en: string };
}

function outside(row: Score | ReportFigure, { value, decimals, highest, head }: Outlier): ReportCheck {
  const number = (locale: "vi" | "en"): string => formatNumber(value, decimals ?? decimalsOf(value), locale);
  const limit = (locale: "vi" | "en"): string => formatNumber(highest ?? 0, decimalsOf(highest ?? 0), locale);
  const range =
    highest === null
      ? { vi: "nhỏ hơn 0", en: "is below 0" }
      : { vi: `nằm ngoài khoảng từ 0 đến ${limit("vi")}`, en: `is outside the range from 0 to ${limit("en")}` };
  return makeCheck({
    checkId: `value-range.${row.observationId}`,
    ruleId: "value-range",
    verdict: "contradiction",
    areaId: row.areaId,
    agencyId: row.agencyId,
    year: row.year,
    sourceIds: [row.sourceId],
    observationIds: [row.observationId],
    left: String(value),
    right: highest === null ? ">= 0" : `0..${highest}`,
    text: { vi: `${head.vi}: giá trị đã in ${number("vi")} ${range.vi}.`, en: `${head.en}: the printed value ${number("en")} ${range.en}.` },
  });
}
