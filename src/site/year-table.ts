import { inLocale, type Locale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import { groupBy } from "../registry/registry.ts";
import type { SiteData } from "../tables/site-data.ts";
import { linkList } from "./figures/figure-parts.ts";
import { indexYearLinks } from "./index-pages.ts";
import { publicationPath } from "./links.ts";
import type { Link, Table, Text } from "./model.ts";
import { titledPublications } from "./publication-titles.ts";
import { reportLinks } from "./report-pages.ts";

type Kind = "indices" | "publications" | "reports";
interface YearLink {
  year: number;
  kind: Kind;
  link: Link;
}

/** Lists what was published of each year, latest first; a page that is about several years stands with each of them. */
export function yearTable(data: SiteData, locale: Locale): Table {
  const w = words(locale);
  const byYear = groupBy(yearLinks(data, locale), ({ year }) => String(year));
  return {
    caption: inLocale(locale, "Theo năm", "By year"),
    isStacked: true,
    columns: [{ title: inLocale(locale, "Năm", "Year") }, { title: w.indices }, { title: w.publications }, { title: w.reports }],
    rows: yearsWithPages(data, locale).map((year) => ({
      id: `nam-${year}`,
      cells: [
        [String(year)],
        ...(["indices", "publications", "reports"] as const).map((kind) =>
          linkList((byYear.get(String(year)) ?? []).filter((one) => one.kind === kind).map(({ link }) => link)),
        ),
      ],
    })),
  };
}

/** Links each year to what was published of it, in one line. */
export function yearJumps(data: SiteData, locale: Locale): Text {
  return yearsWithPages(data, locale).flatMap((year, position): Text => [
    position === 0 ? "" : " · ",
    { text: String(year), path: `/muc-luc/#nam-${year}` },
  ]);
}

function yearsWithPages(data: SiteData, locale: Locale): number[] {
  return [...new Set(yearLinks(data, locale).map(({ year }) => year))].sort((a, b) => b - a);
}

function yearLinks(data: SiteData, locale: Locale): YearLink[] {
  const reports = new Map(reportLinks(data, locale).map((link) => [link.path, link]));
  return [
    ...indexYearLinks(data).map(({ year, link }) => ({ year, kind: "indices" as const, link })),
    ...titledPublications(data, locale).flatMap(({ publication, title }) =>
      yearsIn([...publication.ratings, ...publication.tallies]).map((year) => ({
        year,
        kind: "publications" as const,
        link: { text: title, path: publicationPath(publication.areaId, publication.sourceId) },
      })),
    ),
    ...[...data.figuresByReport].flatMap(([reportId, figures]) => {
      const link = reports.get(`/bao-cao/${reportId}/`);
      return link === undefined ? [] : yearsIn(figures).map((year) => ({ year, kind: "reports" as const, link }));
    }),
  ];
}

function yearsIn(rows: readonly { year: number | null }[]): number[] {
  return [...new Set(rows.flatMap(({ year }) => (year === null ? [] : [year])))];
}
