import { foldWord, splitWords, type FoldedWord } from "./fold.ts";

/** One reading of what was typed: its words, folded. */
export type Reading = readonly FoldedWord[];

const maximumWords = 24;

/**
 * Reads what was typed, in one or two ways: "tt&tt" and "tp.hp" are an abbreviation written with signs, or two words.
 *
 * The reading with whole abbreviations comes first.
 */
export function readQuery(text: string): Reading[] {
  const chunks = text
    .normalize("NFC")
    .split(/\s+/)
    .map(splitWords)
    .filter((words) => words.length > 0);
  const split = chunks.flat();
  if (split.length === 0) return [];
  const readings = chunks.some((words) => words.length > 1) ? [chunks.map((words) => words.join("")), split] : [split];
  return readings.map((words) => words.slice(0, maximumWords).map(foldWord));
}
