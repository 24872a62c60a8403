import { inLocale, type Locale } from "../i18n/locale.ts";
import { formatDate, formatList } from "../lib/format.ts";
import type { SiteData } from "../tables/site-data.ts";
import type { RatingPublication } from "../views/rating-publications.ts";
import { instrumentText } from "./instruments.ts";
import { sourceLink } from "./links.ts";
import type { Fact, Section, Text } from "./model.ts";
import { instrumentIds } from "./sentences/publication-lead.ts";
import { comparedText, coverageText, sourceDateText } from "./source-words.ts";
import { periodText } from "./values.ts";

/** States the three dates, the document, who issued and who published it, and how far it was read. */
export function publicationFacts(data: SiteData, publication: RatingPublication, locale: Locale): Section {
  const { registry } = data;
  const rows = [...publication.tallies, ...publication.ratings];
  const notStated = inLocale(locale, "không nêu", "not stated");
  const instruments = instrumentIds(publication)
    .map((id) => registry.instrumentById.get(id))
    .filter((instrument) => instrument !== undefined);
  const dates = [...new Set(rows.map((row) => row.decisionDate))].filter((date) => date !== null).sort();
  const source = registry.sourceById.get(publication.sourceId);
  const documents: Text = instruments.flatMap((instrument, index) => [
    ...(index === 0 ? [] : ["; "]),
    instrument.url === null ? instrumentText(instrument, locale) : { text: instrumentText(instrument, locale), url: instrument.url },
  ]);
  const facts: Fact[] = [
    { term: inLocale(locale, "Kỳ được xếp loại", "Assessed period"), detail: [periodsText(rows, publication, locale)] },
    {
      term: inLocale(locale, "Ngày quyết định", "Decision date"),
      detail: [dates.length === 0 ? notStated : dates.map((date) => formatDate(date, locale)).join("; ")],
    },
    { term: inLocale(locale, "Ngày công bố", "Publication date"), detail: [source === undefined ? notStated : sourceDateText(source, locale)] },
    { term: inLocale(locale, "Văn bản", "Document"), detail: documents.length === 0 ? [notStated] : documents },
    {
      term: inLocale(locale, "Cơ quan ban hành", "Issued by"),
      detail: [instruments.length === 0 ? notStated : [...new Set(instruments.map((instrument) => instrument.issuer))].join("; ")],
    },
    { term: inLocale(locale, "Nơi công bố", "Published by"), detail: [sourceLink(registry, publication.sourceId, locale)] },
    {
      term: inLocale(locale, "Mức độ đã đọc nguồn", "How far the source was read"),
      detail: [source === undefined ? notStated : coverageText(source, locale)],
    },
    { term: inLocale(locale, "Đối chiếu", "Comparison"), detail: [comparedText(rows, locale)] },
  ];
  return { id: "thong-tin", heading: inLocale(locale, "Lần công bố này", "This publication"), facts };
}

function periodsText(rows: readonly { periodBasis: string }[], publication: RatingPublication, locale: Locale): string {
  const periods = formatList(
    publication.periods.map((period) => periodText(period, locale)),
    locale,
  );
  const fromDate = rows.some((row) => row.periodBasis === "publicationDate");
  return (
    periods +
    (fromDate ? inLocale(locale, " (lấy theo ngày công bố, nguồn không nêu kỳ)", " (from the publication date; the source states no period)") : "")
  );
}
