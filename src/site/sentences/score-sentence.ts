import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Score } from "../../registry/observation-tables.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { chooseInSeries } from "../../views/score-series.ts";
import { observationLink, sourceLink } from "../links.ts";
import { withMark } from "../marks.ts";
import type { Text } from "../model.ts";
import { periodsPhrase } from "../period-phrase.ts";
import { statusPart } from "../value-cells.ts";
import { periodText, scoreText } from "../values.ts";
import { changeClause } from "./change-clause.ts";
import { rankPhrase } from "./rank-phrase.ts";

/** Chooses what a lead says of an index: of the last year there is, the statement that charts use. */
export function latestScore(scores: readonly Score[], statistic: Score["statistic"] = "value"): Score | null {
  const totals = scores.filter((score) => score.componentId === "total" && score.statistic === statistic);
  const year = Math.max(...totals.map((score) => score.year ?? 0));
  return chooseInSeries(
    totals.filter((score) => (score.year ?? 0) === year),
    totals,
  );
}

/** Says what an index gave a unit last: value, printed rank, grade, by whom, and what changed if that may be compared. */
export function scoreSentence(data: SiteData, score: Score, locale: Locale): Text {
  const index = data.registry.indexById.get(score.indexId)?.shortName ?? score.indexId;
  const when =
    score.period === null
      ? ` (${periodText(null, locale)})`
      : inLocale(locale, periodsPhrase([score.period], "vi"), ` ${periodText(score.period, "en")}`);
  const rank = rankPhrase(data, score, locale);
  const grade =
    score.gradeAsPrinted === null
      ? ""
      : inLocale(locale, `hạng in trong nguồn là “${score.gradeAsPrinted}”`, `grade as printed “${score.gradeAsPrinted}”`);
  const parts: Text[] = [
    ...(score.value === null
      ? rank === "" && grade === ""
        ? [[inLocale(locale, "giá trị ", "value "), statusPart(score.status, locale)]]
        : []
      : [withMark(data, score.observationId, scoreText(score, locale), locale, "value")]),
    ...(rank === "" ? [] : [withMark(data, score.observationId, rank, locale, "rank")]),
    ...(grade === "" ? [] : [[grade]]),
    ...(score.value === null && (rank !== "" || grade !== "") ? [[inLocale(locale, "nguồn không nêu điểm", "the source states no score")]] : []),
  ];
  const change = changeClause(data, score, locale);
  return [
    `${index}${when}${statisticOf(data, score, locale)}${inLocale(locale, ", theo ", ", as published by ")}`,
    observationLink(score, sourceLink(data.registry, score.sourceId, locale).text),
    ": ",
    ...parts.flatMap((part, position): Text => (position === 0 ? part : [", ", ...part])),
    ...(change.length === 0 ? [] : ["; ", ...change]),
    ".",
  ];
}

/** Says of whom a published mean is; nothing for the value of one unit. */
export function statisticOf(data: SiteData, score: Score, locale: Locale): string {
  if (score.statistic !== "mean") return "";
  const block = data.registry.blockById.get(score.blockId);
  if (block === undefined || score.blockId === "regions") return inLocale(locale, ", trung bình của vùng", ", mean of the region");
  return inLocale(locale, `, trung bình các ${block.unitVi}`, `, mean of ${block.unitEn}`);
}
