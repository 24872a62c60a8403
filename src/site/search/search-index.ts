import type { SearchEntry, SearchIndex, SearchKind } from "../../client/search/index-format.ts";
import { inLocale, type Locale } from "../../i18n/locale.ts";
import type { SiteData } from "../../tables/site-data.ts";
import type { PageModel } from "../model.ts";
import { agencyEntries, agencyTypeEntries } from "./agency-entries.ts";
import { areaEntries } from "./area-entries.ts";
import { datasetEntries, modelEntries, publicationEntries, reportEntries, sourceEntries } from "./document-entries.ts";
import type { DraftEntry } from "./draft-entry.ts";
import { indexEntries } from "./index-entries.ts";
import { otherPageEntries, pageEntries } from "./page-entries.ts";
import { areaHeads, kindNames, searchKinds, searchWords } from "./search-kinds.ts";

/**
 * Makes the search index of a language: every page that can be found, with the names a reader may type.
 *
 * Of `pages`, all pages of the site, those that nothing else stands for are found by their titles.
 */
export function searchIndex(data: SiteData, locale: Locale, pages: readonly Pick<PageModel, "path" | "title">[] = []): SearchIndex {
  const known = [
    ...areaEntries(data, locale),
    ...agencyTypeEntries(data, locale),
    ...agencyEntries(data, locale),
    ...indexEntries(data, locale),
    ...pageEntries(locale),
    ...publicationEntries(data, locale),
    ...reportEntries(data, locale),
    ...modelEntries(data, locale),
    ...datasetEntries(locale),
    ...sourceEntries(data, locale),
  ];
  const kinds = searchKinds(locale);
  const drafts = [...known, ...otherPageEntries(pages, new Set(known.map((draft) => addressOfDraft(draft, kinds))))];
  return {
    locale,
    base: inLocale(locale, "", "/en"),
    words: searchWords(locale),
    kinds,
    heads: areaHeads(locale),
    ...sharedTexts(drafts),
  };
}

function addressOfDraft({ kind, id }: DraftEntry, kinds: readonly SearchKind[]): string {
  const { before = "", after = "" } = kinds[kindNames.indexOf(kind)] ?? {};
  return id === "" ? "/" : `${before}${id}${after}`;
}

/** Puts the texts that entries share into one list. */
export function sharedTexts(drafts: readonly DraftEntry[]): Pick<SearchIndex, "texts" | "entries"> {
  const numbers = new Map<string, number>([["", 0]]);
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known === undefined) numbers.set(text, numbers.size);
    return known ?? numbers.size - 1;
  };
  const entries = drafts.map((draft): SearchEntry => [
    kindNames.indexOf(draft.kind),
    draft.id,
    draft.title,
    numberOf(draft.place ?? ""),
    numberOf(draft.years ?? ""),
    numberOf((draft.others ?? []).join("|")),
    orderOf(draft),
  ]);
  return { texts: [...numbers.keys()], entries };
}

const forBeingCurrent = 60;

/** Says which of two equal answers stands first: what exists today, then what has more figures. */
function orderOf(draft: DraftEntry): number {
  return Math.round(4 * Math.log2(1 + (draft.figures ?? 0))) + (draft.isCurrent === true ? forBeingCurrent : 0);
}
