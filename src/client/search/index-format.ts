/** The texts that the search shows, in the language of its index. */
export interface SearchWords {
  label: string;
  none: string;
  one: string;
  every: string;
  many: string;
  approximate: string;
  all: string;
}

/** A kind of entry: its name, and what stands before and after the id in the address of its pages. */
export interface SearchKind {
  name: string;
  before: string;
  after: string;
  /** Added to the score, so that an area stands before a source that mentions it. */
  boost: number;
}

/**
 * One page that can be found: kind, id, title, place, years, words, order.
 *
 * Place, years and words point into the shared texts of the index (0 is none); `order` decides between equals, higher first.
 */
export type SearchEntry = readonly [kind: number, id: string, title: string, place: number, years: number, words: number, order: number];

/** Everything the search knows, as written at build time. */
export interface SearchIndex {
  locale: "vi" | "en";
  /** Before every address: "" or "/en". */
  base: string;
  words: SearchWords;
  kinds: readonly SearchKind[];
  /** What an area's title may begin or end with without being part of its name: "Thành phố", "City". */
  heads: readonly string[];
  /** Shared texts; the first is empty. Phrases of other names are separated by "|". */
  texts: readonly string[];
  entries: readonly SearchEntry[];
}
