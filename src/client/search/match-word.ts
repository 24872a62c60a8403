import { hasMarks, type FoldedWord } from "./fold.ts";

/** How far the marks of a typed word agree: 0 they contradict, 1 some were left out, 2 they agree. */
export type MarkAgreement = 0 | 1 | 2;

/**
 * Compares the marks of a typed word with those of a word it begins or equals, where letters agree already.
 *
 * A word without any mark beside words that have some ("da nẵng") was typed in haste: even its d may be đ.
 */
export function markAgreement(typed: FoldedWord, known: FoldedWord): MarkAgreement {
  const isPlain = !hasMarks(typed);
  let agreement: MarkAgreement = 2;
  for (let position = 0; position < typed.letters.length; position += 1) {
    const letter = typed.letters[position];
    if (letter === known.letters[position]) continue;
    if (letter !== typed.plain[position] || (letter === "d" && !isPlain)) return 0;
    agreement = 1;
  }
  if (typed.tone === known.tone) return agreement;
  if (typed.tone !== "") return 0;
  // The tone of a word that is still being typed may follow.
  return typed.plain.length < known.plain.length ? agreement : 1;
}

/** A word that a typed word stands for: how well, and how far the marks agree. */
export interface WordMatch {
  /** 1: the whole word; less for a beginning, and less the more is left to type. */
  strength: number;
  agreement: MarkAgreement;
}

/** How a word was typed. */
export interface Typing {
  /** Whether any word of the query was typed with marks: only then do marks count. */
  marksTyped: boolean;
  /** Whether it is the last word, which may still be going on. */
  isLast: boolean;
}

/** Matches a typed word with a known one: equal or its beginning; null without a match. */
export function matchWord(typed: FoldedWord, known: FoldedWord, { marksTyped, isLast }: Typing): WordMatch | null {
  if (!known.plain.startsWith(typed.plain)) return null;
  const share = typed.plain.length / known.plain.length;
  const strength = share === 1 ? 1 : isLast ? 0.45 + 0.4 * share : 0.25 + 0.4 * share;
  return { strength, agreement: marksTyped ? markAgreement(typed, known) : 2 };
}

/** Says whether any word of a query was typed with marks. */
export function anyMarks(words: readonly FoldedWord[]): boolean {
  return words.some(hasMarks);
}
