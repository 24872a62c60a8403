import { inLocale, type Locale } from "../i18n/locale.ts";
import { decimalsOf, formatDate, formatNumber as formatDecimals, formatPeriod } from "../lib/format.ts";
import type { ModelCount, ObservationStatus, ReportFigure, Score } from "../registry/observation-tables.ts";
import type { Registry } from "../registry/registry.ts";

type Bound = Score["bound"];

/** Writes a number with the decimals given, or as many as it has. */
export function numberText(value: number, locale: Locale, decimals?: number | null): string {
  return formatDecimals(value, decimals ?? decimalsOf(value), locale);
}

/** Writes a score with its unit: "95,53 điểm", "trên 95 điểm", "98,7%"; null value: what kind of missing it is. */
export function scoreText(score: Score, locale: Locale): string {
  if (score.value === null)
    return score.rank !== null || score.rankAsPrinted !== null || score.gradeAsPrinted !== null ? "–" : statusText(score.status, locale);
  const number = numberText(score.value, locale, score.decimals);
  const range = score.upperBound === null ? boundText(score.bound, locale) + number : `${number}–${numberText(score.upperBound, locale)}`;
  return withUnitText(range, unitText(score, locale));
}

/** Puts a unit after a number: a percent sign stands close, a word apart. */
export function withUnitText(number: string, unit: string): string {
  return unit.startsWith("%") ? number + unit : `${number} ${unit}`.trim();
}

/** Writes the unit of a score, with its maximum where one was printed that is not 100. */
export function unitText(score: Pick<Score, "unit" | "maximum">, locale: Locale): string {
  if (score.unit === "percent") return "%";
  if (score.unit === "percentOfMaximum") return inLocale(locale, "% điểm tối đa", "% of the maximum");
  const ofMaximum = score.maximum === null || score.maximum === 100 ? "" : `/${numberText(score.maximum, locale)}`;
  return inLocale(locale, `điểm${ofMaximum}`, `points${ofMaximum === "" ? "" : ` of ${numberText(score.maximum ?? 0, locale)}`}`);
}

/** Writes a rank as printed: "7/20", "7", "cuối bảng"; empty without one. */
export function rankText(score: Pick<Score, "rank" | "rankAsPrinted" | "rankOf">, locale: Locale): string {
  if (score.rank === null) return score.rankAsPrinted === null ? "" : rankWords(score.rankAsPrinted, locale);
  const of = score.rankOf === null ? "" : `/${score.rankOf}`;
  const tied = score.rankAsPrinted !== null && /đồng|=|tied/i.test(score.rankAsPrinted) ? inLocale(locale, " (đồng hạng)", " (tied)") : "";
  return `${score.rank}${of}${tied}`;
}

function rankWords(printed: string, locale: Locale): string {
  if (locale === "vi") return printed;
  if (/ba đơn vị cuối/.test(printed)) return "among the last three";
  if (/cuối/.test(printed)) return "last";
  return printed;
}

/** Writes the value of a report figure: "8 văn bản", "4/4 (100%)", "10.424.000 đồng", "không có vụ việc". */
export function figureText(registry: Registry, figure: ReportFigure, locale: Locale): string {
  const indicator = registry.indicatorById.get(figure.indicatorId);
  const unit = indicator === undefined ? "" : inLocale(locale, indicator.unitVi, indicator.unitEn);
  const ratio =
    figure.numerator === null
      ? ""
      : `${numberText(figure.numerator, locale)}${figure.denominator === null ? "" : `/${numberText(figure.denominator, locale)}`}`;
  if (figure.value === null) return ratio === "" ? statusText(figure.status, locale) : ratio;
  const number = `${boundText(figure.bound, locale)}${numberText(figure.value, locale)}`;
  if (ratio === "") return withUnitText(number, unit);
  return indicator?.kind === "count" ? `${ratio} ${unit}`.trim() : `${ratio} (${number}%)`;
}

/** Writes a count of models: "2.071", "trên 5.500", "39 tập thể, 8 cá nhân". */
export function modelCountText(row: ModelCount, locale: Locale): string {
  if (row.count !== null) return `${boundText(row.bound, locale)}${numberText(row.count, locale)}`;
  const parts = [
    row.collectives === null
      ? null
      : inLocale(locale, `${numberText(row.collectives, locale)} tập thể`, `${numberText(row.collectives, locale)} collectives`),
    row.individuals === null
      ? null
      : inLocale(locale, `${numberText(row.individuals, locale)} cá nhân`, `${numberText(row.individuals, locale)} individuals`),
  ].filter((part) => part !== null);
  return parts.length === 0 ? statusText(row.status, locale) : parts.join(", ");
}

/** Writes "trên ", "từ " and so on before a bound. */
export function boundText(bound: Bound, locale: Locale): string {
  if (bound === null) return "";
  const vi = { atLeast: "từ ", above: "trên ", atMost: "tối đa ", below: "dưới " } as const;
  const en = { atLeast: "at least ", above: "over ", atMost: "at most ", below: "under " } as const;
  return inLocale(locale, vi[bound], en[bound]);
}

const statusWords: Record<ObservationStatus, readonly [string, string]> = {
  stated: ["có công bố", "stated"],
  zero: ["bằng 0", "zero"],
  noCase: ["không có vụ việc", "no case"],
  notPublished: ["không công bố", "not published"],
  notApplicable: ["không áp dụng", "not applicable"],
  notRated: ["không xếp loại", "not rated"],
  cutOff: ["bị cắt trong bản đọc được", "cut off in the copy read"],
  bound: ["giới hạn", "bound"],
  approximate: ["xấp xỉ", "approximate"],
  provisional: ["tạm tính", "provisional"],
  estimated: ["ước tính", "estimated"],
};

/** Names the status of an observation. */
export function statusText(status: ObservationStatus, locale: Locale): string {
  return inLocale(locale, ...statusWords[status]);
}

/** Writes a period: "2022", "tháng 01–6/2023", "2009–2019", or that none is stated. */
export function periodText(period: string | null, locale: Locale): string {
  if (period === null) return inLocale(locale, "không nêu kỳ", "period not stated");
  const [from, to] = period.split("/");
  if (from === undefined || to === undefined) return formatDate(period, locale);
  const [fromYear, fromMonth] = from.split("-");
  const [toYear, toMonth] = to.split("-");
  if (fromYear === toYear && fromMonth === "01" && toMonth !== undefined) {
    const months = Number(toMonth);
    return inLocale(locale, `${months} tháng đầu năm ${toYear}`, `first ${months} months of ${toYear}`);
  }
  return formatPeriod(period, locale);
}

/** Writes a date known to the day, the month or the year. */
export function looseDateText(date: string | null, locale: Locale): string {
  return date === null ? inLocale(locale, "không rõ ngày", "date not known") : formatDate(date, locale);
}
