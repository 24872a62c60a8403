const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const nuclei = [
  "a",
  "ă",
  "â",
  "e",
  "ê",
  "i",
  "o",
  "ô",
  "ơ",
  "u",
  "ư",
  "y",
  "ai",
  "ao",
  "au",
  "ay",
  "âu",
  "ây",
  "eo",
  "êu",
  "ia",
  "iê",
  "iêu",
  "iu",
  "oa",
  "oă",
  "oai",
  "oao",
  "oay",
  "oe",
  "oeo",
  "oi",
  "ôi",
  "ơi",
  "oo",
  "ua",
  "uâ",
  "uây",
  "uê",
  "ui",
  "uô",
  "uôi",
  "uơ",
  "uy",
  "uya",
  "uyê",
  "uyu",
  "ưa",
  "ưi",
  "ươ",
  "ươi",
  "ươu",
  "ưu",
  "yê",
  "yêu",
];
const syllable = new RegExp(
  `^(?:ngh|ng|nh|gh|gi|ph|th|tr|ch|kh|qu|[bcdđghklmnpqrstvx])?(?:${nuclei.sort((left, right) => right.length - left.length).join("|")})?(?:ch|ng|nh|[ckmnpt])?$`,
);

/** Says whether a word has the shape of one Vietnamese syllable with at most one tone. */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize("NFD");
  const toneCount = decomposed.match(tones)?.length ?? 0;
  const bare = decomposed.replace(tones, "").normalize("NFC");
  return toneCount <= 1 && /[aăâeêioôơuưy]/.test(bare) && syllable.test(bare);
}
