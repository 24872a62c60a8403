import { levelSharesFigure } from "./figures/level-shares-figure.ts";
import { inLocale, type Locale } from "../i18n/locale.ts";
import { groupBy } from "../registry/registry.ts";
import type { SiteData } from "../tables/site-data.ts";
import type { RatingPublication } from "../views/rating-publications.ts";
import { checksOf, checksSections } from "./checks-section.ts";
import { areaLink, publicationPath } from "./links.ts";
import type { Link, PageModel, Section } from "./model.ts";
import { shortAreaName } from "./names.ts";
import { namedSections } from "./named-section.ts";
import { publicationFacts } from "./publication-facts.ts";
import { publicationIndexPage } from "./publication-index-page.ts";
import { publicationLead } from "./sentences/publication-lead.ts";
import { byYearDescending, titledPublications, type TitledPublication } from "./publication-titles.ts";
import { scaleSection } from "./scale-section.ts";

/** Makes the list of rating publications and the page of each. */
export function* publicationPages(data: SiteData, locale: Locale): Generator<PageModel> {
  const titled = titledPublications(data, locale);
  const byArea = groupBy(titled, ({ publication }) => publication.areaId);
  yield publicationIndexPage(data, titled, locale);
  for (const one of titled) yield publicationPage(data, one, { locale, ofArea: byArea.get(one.publication.areaId) ?? [] });
}

function publicationPage(
  data: SiteData,
  { publication, title }: TitledPublication,
  options: { locale: Locale; ofArea: readonly TitledPublication[] },
): PageModel {
  const { locale, ofArea } = options;
  const scales = scaleIds(publication)
    .map((scaleId) => data.registry.scaleById.get(scaleId))
    .filter((scale) => scale !== undefined);
  return {
    path: publicationPath(publication.areaId, publication.sourceId),
    locale,
    title,
    description: inLocale(
      locale,
      `${title}: số đơn vị theo mức, cơ quan được nêu tên, thang và tiêu chí, kèm nguồn.`,
      `${title}: units by level, named agencies, scale and criteria, with sources.`,
    ),
    breadcrumbs: [
      { text: inLocale(locale, "Xếp loại", "Ratings"), path: "/xep-loai/" },
      areaLink(data.registry, publication.areaId, locale, shortAreaName(data.registry, publication.areaId, locale)),
    ],
    lead: publicationLead(data, publication, locale),
    sections: [
      publicationFacts(data, publication, locale),
      ...sharesSections(data, publication, locale),
      ...namedSections(data, publication, locale),
      ...checksSections(data, checksOf(data, [...publication.tallies, ...publication.ratings]), locale),
      ...scales.map((scale) => scaleSection(data, scale, locale)),
      ...otherSections(publication, ofArea, locale),
    ],
  };
}

function scaleIds(publication: RatingPublication): string[] {
  return [...new Set([...publication.tallies, ...publication.ratings].map((row) => row.scaleId))];
}

function sharesSections(data: SiteData, publication: RatingPublication, locale: Locale): Section[] {
  if (publication.groups.length === 0) return [];
  const figures = [...groupBy(publication.groups, (group) => `${group.scaleId}|${group.stage}`).values()].map((groups) =>
    levelSharesFigure(data, groups, { locale }),
  );
  return [{ id: "so-don-vi", heading: inLocale(locale, "Số đơn vị theo mức", "Units by level"), figures }];
}

function otherSections(publication: RatingPublication, ofArea: readonly TitledPublication[], locale: Locale): Section[] {
  const links: Link[] = ofArea
    .filter((other) => other.publication !== publication)
    .sort(byYearDescending)
    .map((other) => ({ text: other.title, path: publicationPath(other.publication.areaId, other.publication.sourceId) }));
  if (links.length === 0) return [];
  return [{ id: "ky-khac", heading: inLocale(locale, "Các lần công bố khác của địa phương", "Other publications of the area"), links }];
}
