import { locales, type Locale } from "../../i18n/locale.ts";
import { citationTexts, type CitationTexts } from "../../sharing/citation.ts";
import type { AnyObservation, SiteData } from "../../tables/site-data.ts";
import { figureCitation } from "./figure-citation.ts";

/** The forms in which the numbers of a source can be cited, one entry a number. */
export const citationForms = [
  { ending: "txt", titleVi: "Văn bản, ngắn và đầy đủ", titleEn: "Text, short and full" },
  { ending: "bib", titleVi: "BibTeX", titleEn: "BibTeX" },
  { ending: "ris", titleVi: "RIS", titleEn: "RIS" },
] as const;

type CitationEnding = (typeof citationForms)[number]["ending"];

/** Gives the path of the citations of all numbers that rest on a source. */
export function citationsFile(sourceId: string, ending: CitationEnding, locale: Locale): string {
  return `/trich-dan/${sourceId}.${locale}.${ending}`;
}

/** Writes the citations of every number, a file a source, language and form. */
export function figureCitationFiles(data: SiteData): [name: string, text: string][] {
  return data.observations.sourceIds.flatMap((sourceId) => {
    const observations = data.observations.ofSource(sourceId);
    return locales.flatMap((locale) => {
      const texts = observations.map((observation) => ({ observation, texts: citationTexts(figureCitation(data, observation, locale), locale) }));
      return citationForms.map(({ ending }): [string, string] => [
        citationsFile(sourceId, ending, locale),
        texts.map((one) => entry(one, ending)).join("\n\n") + "\n",
      ]);
    });
  });
}

function entry({ observation, texts }: { observation: AnyObservation; texts: CitationTexts }, ending: CitationEnding): string {
  if (ending === "bib") return texts.bibtex;
  if (ending === "ris") return texts.ris;
  return [observation.row.observationId, texts.short, texts.full].join("\n");
}
