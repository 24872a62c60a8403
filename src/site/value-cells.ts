import { inLocale, type Locale } from "../i18n/locale.ts";
import type { ModelCount, ObservationStatus, ReportFigure, Score, Tally } from "../registry/observation-tables.ts";
import type { SiteData } from "../tables/site-data.ts";
import { observationLink } from "./links.ts";
import { discrepanciesOf, withMark } from "./marks.ts";
import type { Link, Text } from "./model.ts";
import { figureText, modelCountText, numberText, rankText, scoreText, statusText } from "./values.ts";

/** Names the status of a figure; a kind of missing leads to the legend that tells it from the others. */
export function statusPart(status: ObservationStatus, locale: Locale): string | Link {
  const text = statusText(status, locale);
  return status === "stated" ? text : { text, path: `/phuong-phap/#tinh-trang-${status}` };
}

/** Writes the value of a score, or which kind of missing it is, with the marks of its discrepancies. */
export function scoreCell(data: SiteData, score: Score, locale: Locale): Text {
  const text = scoreText(score, locale);
  // A mark stands beside a number; what nobody published has none.
  if (text === statusText(score.status, locale)) return [statusPart(score.status, locale)];
  if (score.value === null && (score.rank !== null || score.rankAsPrinted !== null)) return [text];
  return withMark(data, score.observationId, text, locale, "value");
}

/** Writes the printed rank of a score with the marks of its discrepancies. */
export function rankCell(data: SiteData, score: Score, locale: Locale): Text {
  const text = rankText(score, locale);
  return score.rank === null && score.rankAsPrinted === null
    ? typeof text === "string"
      ? [text]
      : text
    : withMark(data, score.observationId, text, locale, "rank");
}

/** What stands in one cell of a score; empty: it is not said there. */
export interface ScoreSayings {
  value: string;
  rank: string;
  grade: string;
}

/** Writes value, rank and grade of a score in one cell, leading to its entry; each mark stands beside the number that it is about. */
export function scoreSayingsCell(data: SiteData, score: Score, said: ScoreSayings, locale: Locale): Text {
  return withOwnMarks(data, score, said, locale, { separator: ", ", part: (text) => observationLink(score, text) });
}

/** Joins value, rank and grade of a score, each followed by its own marks; a single one carries all. */
export function withOwnMarks(
  data: SiteData,
  score: Score,
  { value, rank, grade }: ScoreSayings,
  locale: Locale,
  { separator, part }: { separator: string; part: (text: string) => Text[number] },
): Text {
  const said = (
    [
      [value, "value"],
      [rank, "rank"],
      [grade, null],
    ] as const
  ).filter(([text]) => text !== "");
  if (said.length < 2 || discrepanciesOf(data, score.observationId).length === 0)
    return withMark(data, score.observationId, part(said.map(([text]) => text).join(separator)), locale);
  return said.flatMap(([text, number], position): Text => {
    const marked = number === null ? [part(text)] : withMark(data, score.observationId, part(text), locale, number);
    return position === 0 ? marked : [separator, ...marked];
  });
}

/** Writes the value of a report figure with its marks, leading to its entry on the page of the source; a kind of missing leads to the legend. */
export function figureCell(data: SiteData, figure: ReportFigure, locale: Locale): Text {
  const text = figureText(data.registry, figure, locale);
  return withMark(
    data,
    figure.observationId,
    text === statusText(figure.status, locale) ? statusPart(figure.status, locale) : observationLink(figure, text),
    locale,
  );
}

/** Writes a count of models with its marks, leading to its entry on the page of the source. */
export function modelCountCell(data: SiteData, row: ModelCount, locale: Locale): Text {
  const text = modelCountText(row, locale);
  return withMark(
    data,
    row.observationId,
    text === statusText(row.status, locale) ? statusPart(row.status, locale) : observationLink(row, text),
    locale,
  );
}

/** Writes the count of a tally with its marks, leading to its entry on the page of the source. */
export function tallyCell(data: SiteData, tally: Tally, locale: Locale): Text {
  return withMark(
    data,
    tally.observationId,
    tally.count === null ? statusPart("notPublished", locale) : observationLink(tally, numberText(tally.count, locale)),
    locale,
  );
}

/** Writes the size of a tally's block as published, or that it is not. */
export function blockTotalCell(tally: Tally, locale: Locale): Text {
  return [
    tally.blockTotal === null
      ? { text: inLocale(locale, "không công bố", "not published"), path: "/phuong-phap/#tinh-trang-notPublished" }
      : observationLink(tally, numberText(tally.blockTotal, locale)),
  ];
}
