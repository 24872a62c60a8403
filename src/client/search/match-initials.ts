import { isVietnameseSyllable } from "../../lib/vietnamese-syllable.ts";
import type { PhraseMatch, TypedWord } from "./match-phrase.ts";
import { bitOf, type Phrase } from "./prepare-index.ts";

const leastLength = 2;
const leastLengthInside = 3;
const asWord = 0.4;

/**
 * Matches a typed word with initials of a phrase: "khcn", "tp", "skhcn"; an abbreviation carries no tone.
 *
 * What could be a word ("ha", "an") is rather the word: as initials it counts little.
 */
export function matchInitials({ word, marksTyped }: TypedWord, phrase: Phrase, nameMask: number): PhraseMatch | null {
  const { plain, letters } = word;
  if (plain.length < leastLength || !phrase.initials.includes(plain) || word.tone !== "") return null;
  const atEnd = phrase.initials.endsWith(plain);
  const first = phrase.initials.startsWith(plain) ? 0 : atEnd ? phrase.initials.length - plain.length : phrase.initials.indexOf(plain);
  const isExact = letters === phrase.initialLetters.slice(first, first + plain.length);
  if (!isExact && letters !== plain) return null;
  const positions = phrase.initialAt.slice(first, first + plain.length);
  const found = {
    agreement: isExact || !marksTyped ? 2 : 1,
    from: positions[0] ?? 0,
    to: positions[positions.length - 1] ?? 0,
    mask: positions.reduce((bits, position) => bits | bitOf(position), 0),
  };
  if (isVietnameseSyllable(plain)) return { ...found, strength: asWord, mask: bitOf(found.from) };
  if (found.mask !== 0 && found.mask === nameMask) return { ...found, strength: 0.95 };
  const strength = strengthAt(plain.length, { first, atEnd, of: phrase.initials.length });
  return strength === 0 ? null : { ...found, strength };
}

/** Initials of the whole phrase count most, then of all but its first word ("Sở"), of its end, its beginning, its middle. */
function strengthAt(length: number, { first, atEnd, of }: { first: number; atEnd: boolean; of: number }): number {
  if (first === 0) return atEnd ? 0.92 : 0.55 + 0.2 * (length / of);
  if (atEnd) return first === 1 ? 0.9 : 0.8;
  return length >= leastLengthInside ? 0.5 : 0;
}
