import { isVietnameseSyllable } from "../lib/vietnamese-syllable.ts";

/** Text typed in a font whose letters are other characters underneath, with a word that shows it. */
export interface LegacyFont {
  font: "tcvn3" | "vni";
  example: string;
}

const tcvn3Letters = letterMap(
  "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ§¡¢£¤¥¦",
  "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĐĂÂÊÔƠƯ",
);

const vniMarks = letterMap("ùøûõïÙØÛÕÏ", "\u0301\u0300\u0309\u0303\u0323\u0301\u0300\u0309\u0303\u0323");
const vniHats: ReadonlyMap<string, string> = new Map([
  ["â", "\u0302"],
  ["á", "\u0302\u0301"],
  ["à", "\u0302\u0300"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
  ["ê", "\u0306"],
  ["é", "\u0306\u0301"],
  ["è", "\u0306\u0300"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
]);
const vniSingles = letterMap("ñÑôÔöÖæÆóÓòÒîÎíìÍÌ", "đĐơƠưƯỉỈĩĨịỊỵỴíìÍÌ");

const wordBeyondAscii = /[A-Za-z\u00A1-\u00FF]*[\u00A1-\u00FF][A-Za-z\u00A1-\u00FF]*/g;
/** Vietnamese letters and marks that only Unicode has. */
const unicodeOnly = /[\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u0300-\u0323]/;
const everyUnicodeOnly = new RegExp(unicodeOnly, "g");

/**
 * Recognises text typed in TCVN3 (ABC) or VNI fonts and saved as if its characters were Western European.
 *
 * Words decide: they must be no Vietnamese as they stand and become Vietnamese syllables through the font's
 * table. Unicode Vietnamese (ơ, ư, ế, …) and plain ASCII never qualify.
 */
export function legacyFontOf(text: string): LegacyFont | null {
  const sample = text.slice(0, 200_000);
  const words = (sample.match(wordBeyondAscii) ?? []).slice(0, 5_000);
  if (words.length < 2) return null;
  const unicodeLetters = sample.match(everyUnicodeOnly)?.length ?? 0;
  const found = [fontEvidence("tcvn3", words, tcvn3ToUnicode), fontEvidence("vni", words, vniToUnicode)].sort(
    (left, right) => right.count - left.count,
  );
  const best = found[0];
  if (best === undefined || best.count < 2 || best.count < words.length * 0.5 || unicodeLetters > best.count) return null;
  return { font: best.font, example: best.example };
}

/** Letters of Western Europe that no Vietnamese word has, and that these fonts are full of. */
export const foreignLetters =
  "\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF";
const foreignLetter = new RegExp(`[${foreignLetters}]`);

/**
 * Recognises one cell typed in such a font within a file that is fine otherwise, with what it says in Unicode.
 *
 * Every word beyond ASCII must read as Vietnamese, at least half of them only through the font's table.
 */
export function legacyFontOfCell(text: string): (LegacyFont & { converted: string }) | null {
  if (!foreignLetter.test(text) || unicodeOnly.test(text)) return null;
  const words = text.match(wordBeyondAscii) ?? [];
  for (const [font, convert] of [
    ["tcvn3", tcvn3ToUnicode],
    ["vni", vniToUnicode],
  ] as const) {
    const telling = words.filter((word) => isTelling(word, convert));
    if (telling.length * 2 < words.length || telling.length === 0) continue;
    if (words.every((word) => telling.includes(word) || isVietnameseSyllable(word)))
      return { font, example: telling[0] ?? "", converted: convert(text) };
  }
  return null;
}

function isTelling(word: string, convert: (word: string) => string): boolean {
  const converted = convert(word);
  return /[A-Za-z]/.test(word) && converted !== word && !isVietnameseSyllable(word) && isVietnameseSyllable(converted);
}

function fontEvidence(font: "tcvn3" | "vni", words: readonly string[], convert: (word: string) => string): LegacyFont & { count: number } {
  let count = 0;
  let example = "";
  const verdicts = new Map<string, boolean>();
  for (const word of words) {
    let telling = verdicts.get(word);
    if (telling === undefined) {
      telling = isTelling(word, convert);
      verdicts.set(word, telling);
    }
    if (!telling) continue;
    count += 1;
    if (example === "") example = word;
  }
  return { font, count, example };
}

function tcvn3ToUnicode(word: string): string {
  return [...word].map((letter) => tcvn3Letters.get(letter) ?? letter).join("");
}

function vniToUnicode(word: string): string {
  let converted = "";
  for (const letter of word) {
    const before = converted.normalize("NFD").replace(/\p{M}/gu, "").at(-1) ?? "";
    const mark = vniMarks.get(letter);
    const hat = vniHats.get(letter.toLowerCase());
    if (mark !== undefined && /[aeiouyAEIOUY]/.test(before)) converted += mark;
    else if (hat !== undefined && /[aeoAEO]/.test(before)) converted += hat;
    else converted += vniSingles.get(letter) ?? letter;
  }
  return converted.normalize("NFC");
}

function letterMap(from: string, to: string): ReadonlyMap<string, string> {
  const targets = [...to];
  return new Map([...from].map((letter, position) => [letter, targets[position] ?? letter]));
}
