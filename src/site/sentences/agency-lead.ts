import { inLocale, type Locale } from "../../i18n/locale.ts";
import { formatList } from "../../lib/format.ts";
import type { Agency } from "../../registry/registry-tables.ts";
import type { ModelCount, ReportFigure, Score } from "../../registry/observation-tables.ts";
import { provinceOf } from "../../registry/province-of.ts";
import type { SiteData } from "../../tables/site-data.ts";
import { sourceLink } from "../links.ts";
import type { Link, Text } from "../model.ts";
import { withoutBrackets } from "../without-brackets.ts";
import { periodsPhrase } from "../period-phrase.ts";
import { sentenceCase } from "../sentence-case.ts";
import { numberText } from "../values.ts";
import { yearRuns } from "../year-runs.ts";
import { latestRating, ratingSentence } from "./rating-sentence.ts";
import { latestScore, scoreSentence } from "./score-sentence.ts";

/** Opens the page of an agency: its last rating and scores, where it stands, what changed, what was not found. */
export function agencyLead(data: SiteData, agency: Agency, locale: Locale): Text[] {
  const rating = latestRating(data.ratingsByAgency.get(agency.agencyId) ?? []);
  const scores = latestScores(data, agency);
  const figures = data.figuresByAgency.get(agency.agencyId) ?? [];
  const models = data.modelsByAgency.get(agency.agencyId) ?? [];
  const isEmpty = rating === null && scores.length + figures.length + models.length === 0;
  return [
    ...(isEmpty
      ? [
          [
            inLocale(
              locale,
              "Chưa có số liệu nào của cơ quan này; cơ quan có trang này vì một nguồn nhắc tới.",
              "There is no figure of this agency yet; it has a page because a source mentions it.",
            ),
          ],
        ]
      : []),
    ...(rating === null ? [] : [ratingSentence(data, rating, locale)]),
    ...scores.slice(0, 2).map((score) => scoreSentence(data, score, locale)),
    ...(figures.length === 0 && models.length === 0 ? [] : [otherSentence(data, figures, models, locale)]),
    missingSentence(data, agency, { isRated: rating !== null, scores }, locale),
  ];
}

function latestScores(data: SiteData, agency: Agency): Score[] {
  const own = data.scoresByAgency.get(agency.agencyId) ?? [];
  const indexIds = [...new Set(own.map((score) => score.indexId))].sort();
  return indexIds.map((indexId) => latestScore(own.filter((score) => score.indexId === indexId))).filter((score) => score !== null);
}

/** Counts what the page holds besides ratings and scores. */
function otherSentence(data: SiteData, figures: readonly ReportFigure[], models: readonly ModelCount[], locale: Locale): Text {
  const parts: Text[] = [];
  const [figure] = figures;
  if (figure !== undefined) {
    const when = periodsPhrase([...new Set(figures.map((row) => row.period))], locale);
    const link = {
      text: inLocale(
        locale,
        `${numberText(figures.length, "vi")} số liệu`,
        `${numberText(figures.length, "en")} ${figures.length === 1 ? "figure" : "figures"}`,
      ),
      path: `/bao-cao/${figure.reportId}/`,
    };
    parts.push([link, inLocale(locale, ` về thực hiện quy chế dân chủ ở cơ sở${when}`, ` on grassroots democracy${when}`)]);
  }
  const [model] = models;
  if (model !== undefined) {
    const when = periodsPhrase([...new Set(models.map((row) => row.period))], locale);
    parts.push([
      inLocale(
        locale,
        `${numberText(models.length, "vi")} số đếm mô hình “Dân vận khéo”${when} (`,
        `${numberText(models.length, "en")} ${models.length === 1 ? "count" : "counts"} of “Dân vận khéo” models${when} (`,
      ),
      bracketed(sourceLink(data.registry, model.sourceId, locale)),
      ")",
    ]);
  }
  const joined = parts.flatMap((part, position): Text => (position === 0 ? part : [inLocale(locale, " và ", " and "), ...part]));
  return [inLocale(locale, "Đã công bố ", "Published: "), ...joined, "."];
}

function bracketed(link: Link): Link {
  return { ...link, text: withoutBrackets(link.text) };
}

interface Found {
  isRated: boolean;
  scores: readonly Score[];
}

/** Says what was not found; an agency that no publication names may have been rated all the same. */
function missingSentence(data: SiteData, agency: Agency, { isRated, scores }: Found, locale: Locale): Text {
  const open = [
    ...(scores.length === 0 ? [inLocale(locale, "điểm PAR INDEX hay SIPAS nào của cơ quan này", "any PAR INDEX or SIPAS score of this agency")] : []),
    ...missingYears(data, agency, locale),
  ];
  const first = open.length === 0 ? "" : inLocale(locale, `Chưa tìm thấy ${formatList(open, "vi")}`, `Not found: ${formatList(open, "en")}`);
  if (isRated || provinceOf(data.registry, agency.areaId) === "viet-nam") {
    const rated = isRated
      ? inLocale(
          locale,
          "Chưa tìm thấy kết quả xếp loại công tác dân vận của kỳ nào khác",
          "No rating of dân vận work for any other period has been found",
        )
      : inLocale(
          locale,
          "Chưa tìm thấy kết quả xếp loại công tác dân vận của cơ quan này",
          "No rating of dân vận work of this agency has been found",
        );
    return [`${first === "" ? rated : first}.`];
  }
  const unnamed = inLocale(
    locale,
    "chưa tìm thấy văn bản nào nêu tên cơ quan này trong kết quả xếp loại công tác dân vận, điều đó không có nghĩa là cơ quan không được xếp loại",
    "no publication found names this agency in a rating of dân vận work, which does not mean that it was not rated",
  );
  return [first === "" ? `${sentenceCase(unnamed)}.` : inLocale(locale, `${first}; cũng ${unnamed}.`, `${first}; ${unnamed}.`)];
}

/** Names the years between the first and the last for which an index was not found: "số liệu PAR INDEX năm 2013–2016". */
function missingYears(data: SiteData, agency: Agency, locale: Locale): string[] {
  const own = (data.scoresByAgency.get(agency.agencyId) ?? []).filter((score) => score.componentId === "total");
  return [...new Set(own.map((score) => score.indexId))].sort().flatMap((indexId) => {
    const years = new Set(
      own
        .filter((score) => score.indexId === indexId)
        .map((score) => score.year)
        .filter((year) => year !== null),
    );
    const open = yearsBetween(years).filter((year) => !years.has(year));
    if (open.length === 0) return [];
    const index = data.registry.indexById.get(indexId)?.shortName ?? indexId;
    const written = yearRuns(open).join(", ");
    return [inLocale(locale, `số liệu ${index} năm ${written}`, `figures of ${index} for ${written}`)];
  });
}

function yearsBetween(years: ReadonlySet<number>): number[] {
  if (years.size === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first }, (_, step) => first + step);
}
