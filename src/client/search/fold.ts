const toneMarks = "\u0300\u0301\u0303\u0309\u0323";
const letterMarks = "\u0302\u0306\u031B";

/** A word taken apart so that its spellings compare: one entry of `letters` for each one of `plain`. */
export interface FoldedWord {
  /** Lower-case ASCII: "hoan" for Hoàn; đ is d. */
  plain: string;
  /** With ă â đ ê ô ơ ư, without tone. */
  letters: string;
  /** The combining mark of the tone, wherever it was placed, so that hoà and hòa are one; "" for none. */
  tone: string;
}

/** Takes a word apart into plain letters, Vietnamese letters and tone. */
export function foldWord(word: string): FoldedWord {
  let plain = "";
  let tone = "";
  const letters: string[] = [];
  for (const character of word.toLowerCase().normalize("NFD")) {
    if (toneMarks.includes(character)) tone = character;
    else if (letterMarks.includes(character)) letters.push(((letters.pop() ?? "") + character).normalize("NFC"));
    else if (!/\p{M}/u.test(character)) {
      plain += character === "đ" ? "d" : character;
      letters.push(character);
    }
  }
  return { plain, letters: letters.join(""), tone };
}

/** Says whether a word was written with any Vietnamese mark, đ included. */
export function hasMarks(word: FoldedWord): boolean {
  return word.tone !== "" || word.letters !== word.plain;
}

/** Splits a text into words: runs of letters, digits and marks. */
export function splitWords(text: string): string[] {
  return text.normalize("NFC").match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
