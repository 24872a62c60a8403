import { foldWord, splitWords, type FoldedWord } from "./fold.ts";
import type { SearchEntry, SearchIndex } from "./index-format.ts";

/** A phrase ready to be searched: the numbers of its words, its initials, its words written together. */
export interface Phrase {
  words: readonly number[];
  /** First letters without "và", "and": "skhcn"; and the same with ă â đ ê ô ơ ư. */
  initials: string;
  initialLetters: string;
  /** The position of the word behind each initial. */
  initialAt: readonly number[];
  joined: string;
  /** Where each word begins in `joined`, then its end. */
  starts: readonly number[];
}

/** An entry with its title taken apart. */
export interface PreparedEntry {
  entry: SearchEntry;
  title: Phrase;
  /** Bits of the words of the title that make up the name: neither "Thành phố" nor "và". */
  nameMask: number;
}

/** An index made ready in the browser: every word once, everything else as numbers of words. */
export interface PreparedIndex {
  index: SearchIndex;
  vocabulary: readonly FoldedWord[];
  entries: readonly PreparedEntry[];
  /** The phrases of each shared text. */
  texts: readonly (readonly Phrase[])[];
}

const connectives = new Set(["và", "and", "of", "the", "for"]);
const maskBits = 30;

/** Makes an index ready for searching; done once, when it has been loaded. */
export function prepareIndex(index: SearchIndex): PreparedIndex {
  const numbers = new Map<string, number>();
  const vocabulary: FoldedWord[] = [];
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, vocabulary.length);
    return vocabulary.push(foldWord(word)) - 1;
  };
  const phraseOf = (text: string): Phrase => {
    const words = splitWords(text.toLowerCase());
    return phraseOfWords(words, words.map(numberOf), vocabulary);
  };
  const heads = index.heads.map((head) => splitWords(head.toLowerCase()));
  return {
    index,
    vocabulary,
    texts: index.texts.map((text) =>
      text
        .split("|")
        .filter((part) => part !== "")
        .map(phraseOf),
    ),
    entries: index.entries.map((entry) => {
      const title = phraseOf(entry[2]);
      return { entry, title, nameMask: nameMask(splitWords(entry[2].toLowerCase()), title, heads) };
    }),
  };
}

function phraseOfWords(words: readonly string[], ids: readonly number[], vocabulary: readonly FoldedWord[]): Phrase {
  const folded = ids.map((id) => vocabulary[id] as FoldedWord);
  const initialAt = words.flatMap((word, position) => (connectives.has(word) ? [] : [position]));
  const starts = [0];
  for (const word of folded) starts.push((starts[starts.length - 1] ?? 0) + word.plain.length);
  return {
    words: ids,
    initials: initialAt.map((position) => folded[position]?.plain[0]).join(""),
    initialLetters: initialAt.map((position) => folded[position]?.letters[0]).join(""),
    initialAt,
    joined: folded.map((word) => word.plain).join(""),
    starts,
  };
}

function nameMask(words: readonly string[], title: Phrase, heads: readonly (readonly string[])[]): number {
  const before = heads.find((head) => head.length < words.length && head.every((word, position) => words[position] === word))?.length ?? 0;
  const after =
    heads.find((head) => head.length + before < words.length && head.every((word, position) => words[words.length - head.length + position] === word))
      ?.length ?? 0;
  const named = title.initialAt.filter((position) => position >= before && position < words.length - after && position < maskBits);
  return named.reduce((mask, position) => mask | (1 << position), 0);
}

/** Gives the bit of a word in the masks of an entry; words far behind in a long title have none. */
export function bitOf(position: number): number {
  return position < maskBits ? 1 << position : 0;
}
