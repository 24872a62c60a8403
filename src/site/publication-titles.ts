import { inLocale, type Locale } from "../i18n/locale.ts";
import { publisherName } from "../i18n/publisher-name.ts";
import { groupBy } from "../registry/registry.ts";
import type { SiteData } from "../tables/site-data.ts";
import { ratingPublications, type RatingPublication } from "../views/rating-publications.ts";
import { periodsPhrase } from "./period-phrase.ts";
import { publicationPlace } from "./sentences/publication-lead.ts";

/** A publication with the title of its page. */
export interface TitledPublication {
  publication: RatingPublication;
  title: string;
}

/** Titles every publication by period and place, and by publisher too where another one has the same title. */
export function titledPublications(data: SiteData, locale: Locale): TitledPublication[] {
  const titled = ratingPublications(data).map((publication) => ({ publication, title: plainTitle(data, publication, locale) }));
  const sameTitle = groupBy(titled, (one) => one.title);
  return titled.map((one) =>
    (sameTitle.get(one.title) ?? []).length > 1 ? { ...one, title: `${one.title} (${publisherOf(data, one.publication, locale)})` } : one,
  );
}

/** Orders publications by year, latest first, then by source. */
export function byYearDescending(a: TitledPublication, b: TitledPublication): number {
  return (b.publication.year ?? 0) - (a.publication.year ?? 0) || (a.publication.sourceId < b.publication.sourceId ? -1 : 1);
}

function plainTitle(data: SiteData, publication: RatingPublication, locale: Locale): string {
  const place = publicationPlace(data, publication, locale);
  const when = periodsPhrase(publication.periods, locale);
  return inLocale(locale, `Xếp loại công tác dân vận${when}, ${place}`, `Dân vận ratings${when}, ${place}`);
}

function publisherOf(data: SiteData, publication: RatingPublication, locale: Locale): string {
  return publisherName(data.registry.sourceById.get(publication.sourceId)?.publisher ?? publication.sourceId, locale);
}
