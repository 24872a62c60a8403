import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { SiteData } from "../tables/site-data.ts";
import { linkList } from "./figures/figure-parts.ts";
import { indexYearLinks } from "./index-pages.ts";
import { publicationPath } from "./links.ts";
import type { Link, Table, Text } from "./model.ts";
import { titledPublications } from "./publication-titles.ts";
import { reportYearLinks } from "./report-pages.ts";

interface YearLink {
  year: number;
  link: Link;
}

/** Lists what was published of each year, latest first; a page that is about several years stands with each of them. */
export function yearTable(data: SiteData, locale: Locale): Table {
  const w = words(locale);
  const kinds = yearLinks(data, locale);
  return {
    caption: inLocale(locale, "Theo năm", "By year"),
    isStacked: true,
    columns: [{ title: inLocale(locale, "Năm", "Year") }, { title: w.indices }, { title: w.publications }, { title: w.reports }],
    rows: yearsOf(kinds.flat()).map((year) => ({
      id: `nam-${year}`,
      cells: [[String(year)], ...kinds.map((links) => linkList(links.filter((one) => one.year === year).map(({ link }) => link)))],
    })),
  };
}

/** Links each year to what was published of it, in one line. */
export function yearJumps(data: SiteData, locale: Locale): Text {
  return yearsOf(yearLinks(data, locale).flat()).flatMap((year, position): Text => [
    position === 0 ? "" : " · ",
    { text: String(year), path: `/muc-luc/#nam-${year}` },
  ]);
}

/** Links of indices, of publications and of reports, in the order of the columns. */
function yearLinks(data: SiteData, locale: Locale): YearLink[][] {
  return [indexYearLinks(data), publicationYearLinks(data, locale), reportYearLinks(data, locale)];
}

function publicationYearLinks(data: SiteData, locale: Locale): YearLink[] {
  return titledPublications(data, locale).flatMap(({ publication: { areaId, sourceId, ratings, tallies }, title }) => {
    const years = new Set([...ratings, ...tallies].map(({ year }) => year).filter((year) => year !== null));
    return [...years].map((year) => ({ year, link: { text: title, path: publicationPath(areaId, sourceId) } }));
  });
}

function yearsOf(links: readonly YearLink[]): number[] {
  return [...new Set(links.map(({ year }) => year))].sort((a, b) => b - a);
}
