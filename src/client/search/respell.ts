import type { FoldedWord } from "./fold.ts";
import { nearestWords } from "./nearest-words.ts";
import type { PreparedIndex } from "./prepare-index.ts";
import type { Reading } from "./query.ts";

const mostReadings = 24;
const mostOfWord = 6;

/** Reads two neighbouring words as one: "plei ku". */
export function joinedPairs(words: Reading): Reading[] {
  return words.slice(1).map((word, position) => {
    const before = words[position] as FoldedWord;
    const joined: FoldedWord = {
      plain: before.plain + word.plain,
      letters: before.letters + word.letters,
      tone: before.tone === "" ? word.tone : before.tone,
    };
    return [...words.slice(0, position), joined, ...words.slice(position + 2)];
  });
}

/** Replaces each word that no page holds by known words one slip away; no reading where a word has none. */
export function withoutSlips(prepared: PreparedIndex, words: Reading, isKnown: (word: FoldedWord) => boolean): Reading[] {
  const alternatives = words.map((word) => (isKnown(word) ? [word] : nearestWords(word, prepared.vocabulary).slice(0, mostOfWord)));
  if (alternatives.every((ofWord, position) => ofWord[0] === words[position])) return [];
  return alternatives.reduce<Reading[]>(
    (readings, ofWord) => readings.flatMap((reading) => ofWord.map((word) => [...reading, word])).slice(0, mostReadings),
    [[]],
  );
}
