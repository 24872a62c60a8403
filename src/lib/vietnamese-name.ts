const dashes = /[\u2010-\u2015\u2212]/g;
const doubleQuotes = /[\u201C\u201D\u201E\u00AB\u00BB]/g;
const singleQuotes = /[\u2018\u2019\u02BC\u0060\u00B4]/g;
const invisible = /[\u200B-\u200F\u2060\uFEFF\u00AD]/g;
const spaces = /[\s\u00A0]+/g;

/** Cleans a name without changing its spelling: NFC, one space, no invisible characters. */
export function cleanName(text: string): string {
  return text.normalize("NFC").replace(invisible, "").replace(spaces, " ").trim();
}

const tonePairs = tonePairsOf("oa", "òóỏõọ", "àáảãạ").concat(tonePairsOf("oe", "òóỏõọ", "èéẻẽẹ"), tonePairsOf("uy", "ùúủũụ", "ỳýỷỹỵ"));
const secondVowelToned = /(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu;
const tonePlacement = new Map(tonePairs);

function tonePairsOf(pair: string, onFirst: string, onSecond: string): [string, string][] {
  return [...onSecond].map((toned, position) => [`${pair[0]}${toned}`, `${[...onFirst][position]}${pair[1]}`]);
}

/** Moves the tone of lower-case oà, oè, uỳ to the first vowel, so that hoà and hòa are one spelling. */
export function unifyTonePlacement(text: string): string {
  return text.replace(secondVowelToned, (found) => tonePlacement.get(found) ?? found);
}

/** Reduces a name to what counts when spellings are compared: case, spaces, dashes, quotes and tone placement do not. */
export function nameKey(text: string): string {
  const lower = cleanName(text).toLowerCase().replace(dashes, "-").replace(doubleQuotes, '"').replace(singleQuotes, "'");
  return unifyTonePlacement(lower).replace(/ ?- ?/g, "-");
}

const shortForms: ReadonlyMap<string, string> = new Map([
  ["ubnd", "ủy ban nhân dân"],
  ["hđnd", "hội đồng nhân dân"],
  ["tp", "thành phố"],
  ["tx", "thị xã"],
  ["vp", "văn phòng"],
]);

/** Reduces the key of a name further: punctuation does not count, "&" is "và", and UBND, HĐND, TP, TX, VP are written out. */
export function looseKeyOf(key: string): string {
  const words = key
    .replace(/&/g, " và ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ");
  return words.map((word) => shortForms.get(word) ?? word).join(" ");
}

/** Removes every mark, đ included, and lower-cases: for search and for names printed without marks. */
export function foldName(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Says whether a text holds any Vietnamese mark or đ. */
export function hasVietnameseMarks(text: string): boolean {
  return /[\u0300-\u0309\u0323\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý]/.test(
    text,
  );
}

/** Turns a name into an id part: lower-case ASCII words joined by "-". */
export function slugOf(text: string): string {
  return foldName(text).replace(/ /g, "-");
}
