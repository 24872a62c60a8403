import { compareSet } from "../../compare/compare-set.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { Rating } from "../../registry/observation-tables.ts";
import { groupBy } from "../../registry/registry.ts";
import { createSiteData, type SiteData } from "../../tables/create-site-data.ts";
import type { ComparisonChoice } from "../../views/comparison-choice.ts";
import { ratingPublications } from "../../views/rating-publications.ts";
import { withSourceCell } from "../figures/figure-parts.ts";
import { levelSharesFigure } from "../figures/level-shares-figure.ts";
import { observationLink, publicationPath } from "../links.ts";
import type { Link, Table } from "../model.ts";
import { areaNameInText, provinceOf } from "../names.ts";
import { periodWithBasis } from "../period-phrase.ts";
import type { ComparisonParts, PartsOptions } from "./comparison-parts.ts";
import { unitNames, type UnitNames } from "./unit-names.ts";
import { nothingFound, verdictText } from "./verdict-texts.ts";

/** Sets tallies of areas and levels of agencies beside each other; levels of two scales never stand in one chart. */
export function ratingParts(whole: SiteData, choice: ComparisonChoice, { locale }: PartsOptions): ComparisonParts {
  const isChosen = (unitId: string, year: number | null) =>
    choice.unitIds.includes(unitId) && (choice.years === null || (year !== null && choice.years.includes(year)));
  const data = createSiteData(whole.registry, {
    ...whole,
    tallies: whole.tallies.filter((row) => isChosen(row.areaId, row.year)),
    ratings: whole.ratings.filter((row) => isChosen(row.agencyId, row.year)),
  });
  const names = unitNames(data, choice.unitIds, locale);
  const groups = ratingPublications(data).flatMap((publication) => publication.groups);
  const figures = [...groupBy(groups, (group) => `${group.scaleId}|${group.stage}`).values()].map((ofScale) =>
    levelSharesFigure(data, ofScale, { locale }),
  );
  const counted = data.tallies.filter((tally) => tally.count !== null);
  const ofTallies = compareSet(
    counted.map((row) => ({ family: "tallies", row })),
    data.registry,
  );
  const ofRatings = compareSet(
    data.ratings.map((row) => ({ family: "ratings", row })),
    data.registry,
  );
  const isEmpty = data.tallies.length + data.ratings.length === 0;
  const isRefused =
    (counted.length > 1 && ofTallies.verdict === "notComparable") || (data.ratings.length > 1 && ofRatings.verdict === "notComparable");
  return {
    isRefused,
    verdicts: [
      ...(isEmpty && choice.unitIds.length > 0 ? [nothingFound(locale)] : []),
      ...(counted.length > 1 ? [verdictText(data, ofTallies, inLocale(locale, "Số đơn vị theo mức", "Units by level"), locale)] : []),
      ...(data.ratings.length > 1 ? [verdictText(data, ofRatings, inLocale(locale, "Mức của các cơ quan", "Levels of the agencies"), locale)] : []),
    ],
    figures,
    tables: data.ratings.length === 0 ? [] : [levelTable(data, names, locale)],
    instead: isRefused ? publicationLinks(data, locale) : [],
  };
}

function levelTable(data: SiteData, names: UnitNames, locale: Locale): Table {
  const level = (rating: Rating) => {
    const nameEn = data.registry.levelById.get(rating.levelId ?? "")?.nameEn;
    return inLocale(
      locale,
      `“${rating.levelAsPrinted}”`,
      nameEn === undefined ? `“${rating.levelAsPrinted}”` : `${nameEn} (“${rating.levelAsPrinted}”)`,
    );
  };
  const scale = (rating: Rating) => {
    const row = data.registry.scaleById.get(rating.scaleId);
    return row === undefined ? rating.scaleId : inLocale(locale, row.nameVi, row.nameEn);
  };
  return {
    caption: inLocale(locale, "Mức xếp loại công tác dân vận của các cơ quan đã chọn", "Dân vận ratings of the chosen agencies"),
    columns: [
      { title: inLocale(locale, "Cơ quan", "Agency") },
      { title: inLocale(locale, "Kỳ", "Period") },
      { title: inLocale(locale, "Mức (nguyên văn)", "Level as printed") },
      { title: inLocale(locale, "Thang", "Scale") },
      { title: inLocale(locale, "Nguồn", "Source") },
    ],
    rows: data.ratings.map((rating) => ({
      cells: withSourceCell(
        [[names.link(rating.agencyId)], [periodWithBasis(rating, locale)], [observationLink(rating, level(rating))], [scale(rating)]],
        data.registry,
        rating,
        locale,
      ),
    })),
  };
}

/** Each publication uses one scale: within it everything compares. */
function publicationLinks(data: SiteData, locale: Locale): Link[] {
  return ratingPublications(data).map(({ areaId, sourceId, year }) => ({
    text: inLocale(
      locale,
      `Xếp loại của ${areaNameInText(data.registry, areaId, "vi")}${year === null ? "" : `, ${year}`}`,
      `Ratings of ${areaNameInText(data.registry, areaId, "en")}${year === null ? "" : `, ${year}`}`,
    ),
    path: publicationPath(provinceOf(data.registry, areaId), sourceId),
  }));
}
