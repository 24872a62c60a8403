import type { FoldedWord } from "./fold.ts";
import { matchInitials } from "./match-initials.ts";
import { matchJoined } from "./match-joined.ts";
import { matchWord, type Typing } from "./match-word.ts";
import { bitOf, type Phrase } from "./prepare-index.ts";

/** A typed word compared with every word of the vocabulary once. */
export interface TypedWord extends Typing {
  word: FoldedWord;
  /** By number of word; 0: no match. */
  strengths: Float32Array;
  agreements: Uint8Array;
}

/** Where a typed word fits in a phrase. */
export interface PhraseMatch {
  /** Above 0, up to 1. */
  strength: number;
  /** 0: the marks contradict; 1: some were left out; 2: they agree. */
  agreement: number;
  /** Positions of the first and last word it covers, and the bits of all of them. */
  from: number;
  to: number;
  mask: number;
}

const enough = 0.95;

/** Compares a typed word with the whole vocabulary. */
export function typedWord(word: FoldedWord, vocabulary: readonly FoldedWord[], typing: Typing): TypedWord {
  const strengths = new Float32Array(vocabulary.length);
  const agreements = new Uint8Array(vocabulary.length);
  for (const [number, known] of vocabulary.entries()) {
    const match = matchWord(word, known, typing);
    if (match === null) continue;
    strengths[number] = match.strength;
    agreements[number] = match.agreement;
  }
  return { word, ...typing, strengths, agreements };
}

/**
 * Finds where a typed word fits best in a phrase: as a word, as the initials of several, or as several written together.
 *
 * Words that another typed word covers already are passed over, so that "tt tt" is not twice the same "thanh tra".
 */
export function matchPhrase(typed: TypedWord, phrase: Phrase, { used, nameMask }: { used: number; nameMask: number }): PhraseMatch | null {
  const literal = matchLiteral(typed, phrase, used);
  if (literal !== null && literal.strength >= enough && literal.agreement === 2) return literal;
  const initials = matchInitials(typed, phrase, nameMask);
  const joined = matchJoined(typed, phrase);
  return better(better(literal, isFree(initials, used) ? initials : null), isFree(joined, used) ? joined : null);
}

function isFree(match: PhraseMatch | null, used: number): boolean {
  return match !== null && (match.mask === 0 || (match.mask & ~used) !== 0);
}

/** Picks the match whose marks agree more, then the stronger one. */
export function better(first: PhraseMatch | null, second: PhraseMatch | null): PhraseMatch | null {
  if (first === null || second === null) return first ?? second;
  return second.agreement > first.agreement || (second.agreement === first.agreement && second.strength > first.strength) ? second : first;
}

function matchLiteral({ strengths, agreements }: TypedWord, phrase: Phrase, used: number): PhraseMatch | null {
  let [at, strength, agreement] = [-1, 0, 0];
  for (let position = 0; position < phrase.words.length; position += 1) {
    const number = phrase.words[position] as number;
    const here = strengths[number] as number;
    if (here === 0 || (bitOf(position) & used) !== 0) continue;
    const agreementHere = agreements[number] as number;
    if (at >= 0 && (agreementHere < agreement || (agreementHere === agreement && here <= strength))) continue;
    [at, strength, agreement] = [position, here, agreementHere];
  }
  return at < 0 ? null : { strength, agreement, from: at, to: at, mask: bitOf(at) };
}
