import { hasMarks } from "./fold.ts";
import type { PhraseMatch, TypedWord } from "./match-phrase.ts";
import { bitOf, type Phrase } from "./prepare-index.ts";

const leastLength = 4;

/** Matches a typed word with several words of a phrase written together: "hanoi", "daklak". */
export function matchJoined({ word, marksTyped }: TypedWord, phrase: Phrase): PhraseMatch | null {
  const { plain } = word;
  if (plain.length < leastLength || !phrase.joined.includes(plain)) return null;
  for (let from = 0; from + 1 < phrase.starts.length; from += 1) {
    const start = phrase.starts[from] as number;
    const end = start + plain.length;
    if (end <= (phrase.starts[from + 1] as number) || !phrase.joined.startsWith(plain, start)) continue;
    const to = phrase.starts.findIndex((next) => next >= end) - 1;
    let mask = 0;
    for (let position = from; position <= to; position += 1) mask |= bitOf(position);
    return { strength: phrase.starts.includes(end) ? 0.9 : 0.6, agreement: marksTyped || hasMarks(word) ? 1 : 2, from, to, mask };
  }
  return null;
}
