import { inLocale, type Locale } from "../i18n/locale.ts";
import { byVietnamese } from "../lib/collation.ts";
import type { Rating, Score } from "../registry/observation-tables.ts";
import type { Agency } from "../registry/registry-tables.ts";
import { chooseScore } from "../tables/choose-score.ts";
import type { SiteData } from "../tables/site-data.ts";
import { agencyLink, observationLink } from "./links.ts";
import type { Table, Text } from "./model.ts";
import { agencyNameWithArea, areaYears, provinceOf } from "./names.ts";
import { scoreSayingsCell } from "./value-cells.ts";
import { periodWithBasis } from "./period-phrase.ts";
import { withoutBrackets } from "./without-brackets.ts";
import { periodText, rankText, scoreText } from "./values.ts";

/** Lists the agencies of a kind by area, never by result: the latest level and the latest score of each index, each linked to its source. */
export function agencyTypeTable(data: SiteData, agencies: readonly Agency[], { locale, caption }: { locale: Locale; caption: string }): Table {
  const ratings = new Map(agencies.map((agency) => [agency.agencyId, latestRating(data.ratingsByAgency.get(agency.agencyId) ?? [])]));
  const indices = data.registry.tables.indices.filter((index) => agencies.some((agency) => latestScore(data, agency, index.indexId) !== null));
  const isRated = [...ratings.values()].some((rating) => rating !== null);
  return {
    caption,
    columns: [
      { title: inLocale(locale, "Cơ quan", "Agency") },
      ...(isRated ? [{ title: inLocale(locale, "Xếp loại công tác dân vận gần nhất", "Latest rating of dân vận work") }] : []),
      ...indices.map((index) => ({ title: inLocale(locale, `${index.shortName} gần nhất`, `Latest ${index.shortName}`) })),
    ],
    rows: [...agencies].sort(byVietnamese((agency) => sortName(data, agency))).map((agency) => ({
      cells: [
        [
          agencyLink(
            data.registry,
            agency.agencyId,
            locale,
            `${agencyNameWithArea(data.registry, agency.agencyId, locale)}${areaYears(data.registry.areaById.get(provinceOf(data.registry, agency.areaId)), locale)}`,
          ),
        ],
        ...(isRated ? [ratingCell(data, ratings.get(agency.agencyId) ?? null, locale)] : []),
        ...indices.map((index) => scoreCell(data, latestScore(data, agency, index.indexId), locale)),
      ],
    })),
  };
}

function sortName(data: SiteData, agency: Agency): string {
  const province = provinceOf(data.registry, agency.areaId);
  return `${data.registry.areaById.get(province)?.nameVi ?? province} ${province} ${agency.nameVi}`;
}

function latestRating(ratings: readonly Rating[]): Rating | null {
  return [...ratings].sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || Number(b.stage === "official") - Number(a.stage === "official"))[0] ?? null;
}

function latestScore(data: SiteData, agency: Agency, indexId: string): Score | null {
  const totals = (data.scoresByAgency.get(agency.agencyId) ?? []).filter(
    (score) => score.indexId === indexId && score.componentId === "total" && score.statistic === "value",
  );
  const year = Math.max(...totals.map((score) => score.year ?? 0));
  return chooseScore(totals.filter((score) => (score.year ?? 0) === year));
}

function ratingCell(data: SiteData, rating: Rating | null, locale: Locale): Text {
  if (rating === null) return ["–"];
  const nameEn = data.registry.levelById.get(rating.levelId ?? "")?.nameEn;
  const level = inLocale(
    locale,
    `“${rating.levelAsPrinted}”`,
    nameEn === undefined ? `“${rating.levelAsPrinted}”` : `${nameEn} (“${rating.levelAsPrinted}”)`,
  );
  return [observationLink(rating, level), ` (${withoutBrackets(periodWithBasis(rating, locale))})`];
}

function scoreCell(data: SiteData, score: Score | null, locale: Locale): Text {
  if (score === null) return ["–"];
  const rank = rankText(score, locale);
  const said = {
    value: score.value === null && (rank !== "" || score.gradeAsPrinted !== null) ? "" : scoreText(score, locale),
    rank: rank === "" ? "" : inLocale(locale, `hạng ${rank}`, `rank ${rank}`),
    grade: score.gradeAsPrinted === null ? "" : inLocale(locale, `loại “${score.gradeAsPrinted}”`, `grade “${score.gradeAsPrinted}”`),
  };
  return [...scoreSayingsCell(data, score, said, locale), ` (${periodText(score.period, locale)})`];
}
