import type { PreparedEntry, PreparedIndex } from "./prepare-index.ts";
import { readQuery } from "./query.ts";
import { rankEntries, type Ranked } from "./rank.ts";
import { joinedPairs, withoutSlips } from "./respell.ts";

/** One page found, with what is shown of it. */
export interface Hit {
  path: string;
  title: string;
  place: string;
  years: string;
  kind: string;
}

/** What was found: the best pages, how many there are, and whether they answer the query only nearly. */
export interface Found {
  hits: readonly Hit[];
  total: number;
  approximate: boolean;
}

const laterReading = 2;

/**
 * Finds the pages that what was typed may mean, best first.
 *
 * All words must be found; where no page has them all, words one slip away count, then pages that hold most of them.
 */
export function search(prepared: PreparedIndex, text: string, limit = 8): Found {
  const readings = readQuery(text);
  const words = readings[readings.length - 1];
  if (words === undefined) return { hits: [], total: 0, approximate: false };
  const found = (ranked: { best: Ranked[]; total: number }, approximate: boolean): Found => ({
    hits: ranked.best.map((one) => hitOf(prepared, one.prepared)),
    total: ranked.total,
    approximate,
  });
  const exact = rankEntries(prepared, readings, { limit, missingAllowed: 0, laterReading });
  if (exact.total > 0) return found(exact, false);
  const isKnown = (word: (typeof words)[number]): boolean => rankEntries(prepared, [[word]], { limit: 1, missingAllowed: 0, laterReading }).total > 0;
  const respelled = [...joinedPairs(words), ...withoutSlips(prepared, words, isKnown)];
  const near = rankEntries(prepared, respelled, { limit, missingAllowed: 0, laterReading: 0 });
  if (near.total > 0) return found(near, true);
  return found(rankEntries(prepared, readings, { limit, missingAllowed: Math.floor(words.length / 2), laterReading }), true);
}

function hitOf({ index }: PreparedIndex, { entry }: PreparedEntry): Hit {
  const [kindNumber, id, title, place, years] = entry;
  const kind = index.kinds[kindNumber];
  const address = id === "" ? "/" : `${kind?.before ?? "/"}${id}${kind?.after ?? ""}`;
  return { path: `${index.base}${address}`, title, place: index.texts[place] ?? "", years: index.texts[years] ?? "", kind: kind?.name ?? "" };
}
