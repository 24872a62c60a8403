import { better, matchPhrase, type PhraseMatch, type TypedWord } from "./match-phrase.ts";
import type { PreparedEntry, PreparedIndex } from "./prepare-index.ts";

/** How well an entry answers a query. */
export interface Score {
  /** Typed words that the entry does not hold. */
  missing: number;
  /** The least agreement of marks among the others: 0 contradict, 1 some left out, 2 agree. */
  agreement: number;
  points: number;
}

/** How a query fits a shared text: the match of each typed word, and the share of its best phrase that they cover. */
export interface TextMatch {
  matches: readonly (PhraseMatch | null)[];
  coverage: number;
}

const inTitle = 10;
const inOtherName = 9;
const inPlace = 8;
const forCoverage = 6;
const otherNameCounts = 0.95;
const forWholeTitle = 2;
const forOrder = 0.5;
const forOfficialAbbreviation = 0.5;
const fromOrder = 0.003;

/** Matches typed words with the shared texts of an index, once a query. */
export function matchTexts(prepared: PreparedIndex, typed: readonly TypedWord[]): TextMatch[] {
  return prepared.texts.map((phrases) => {
    const best: (PhraseMatch | null)[] = typed.map(() => null);
    let coverage = 0;
    for (const phrase of phrases) {
      let covered = 0;
      typed.forEach((word, position) => {
        const match = matchPhrase(word, phrase, { used: 0, nameMask: 0 });
        if (match === null) return;
        covered |= match.mask;
        best[position] = better(best[position] ?? null, match);
      });
      if (covered !== 0) coverage = Math.max(coverage, bits(covered) / phrase.words.length);
    }
    return { matches: best, coverage };
  });
}

/** Scores one entry; null where more typed words are missing than allowed. */
export function scoreEntry(
  { entry, title, nameMask }: PreparedEntry,
  { typed, texts, boost, missingAllowed }: { typed: readonly TypedWord[]; texts: readonly TextMatch[]; boost: number; missingAllowed: number },
): Score | null {
  let [missing, agreement, points, used, inOrder, last] = [0, 2, 0, 0, 0, -2];
  const [inPlaceText, inOthers] = [texts[entry[3]], texts[entry[5]]];
  let onlyTitle = true;
  for (let position = 0; position < typed.length; position += 1) {
    const match = matchPhrase(typed[position] as TypedWord, title, { used, nameMask });
    const place = inPlaceText?.matches[position] ?? null;
    const other = inOthers?.matches[position] ?? null;
    if (match === null && place === null && other === null) {
      missing += 1;
      if (missing > missingAllowed) return null;
      continue;
    }
    agreement = Math.min(agreement, Math.max(match?.agreement ?? 0, place?.agreement ?? 0, other?.agreement ?? 0));
    points += Math.max((match?.strength ?? 0) * inTitle, (place?.strength ?? 0) * inPlace, (other?.strength ?? 0) * inOtherName);
    if (match === null) onlyTitle = false;
    else {
      if (match.strength < 1 && other?.strength === 1) points += forOfficialAbbreviation;
      used |= match.mask;
      if (match.from === last + 1) inOrder += 1;
      last = match.to;
    }
  }
  if (missing === typed.length) return null;
  const ofTitle = nameMask === 0 ? 0 : bits(used & nameMask) / bits(nameMask);
  const coverage = Math.max(ofTitle, otherNameCounts * (inOthers?.coverage ?? 0));
  return {
    missing,
    agreement,
    points:
      points / typed.length +
      forCoverage * coverage +
      (ofTitle === 1 && onlyTitle && missing === 0 ? forWholeTitle : 0) +
      (typed.length > 1 ? (forOrder * inOrder) / (typed.length - 1) : 0) +
      boost +
      fromOrder * entry[6],
  };
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
