import { editDistance } from "../../lib/edit-distance.ts";
import type { FoldedWord } from "./fold.ts";

const leastLength = 3;
const leastLengthOfTwoSlips = 7;

/** Finds the known words one slip away from a typed one, two in long words, nearest first; a swap of neighbours is one slip. */
export function nearestWords(typed: FoldedWord, vocabulary: readonly FoldedWord[]): FoldedWord[] {
  if (typed.plain.length < leastLength || /\d/.test(typed.plain)) return [];
  const limit = typed.plain.length >= leastLengthOfTwoSlips ? 2 : 1;
  const distances = new Map<string, number>();
  for (const { plain } of vocabulary) {
    if (plain.length < leastLength || distances.has(plain) || /\d/.test(plain)) continue;
    const distance = isSwapped(typed.plain, plain) ? 1 : editDistance(typed.plain, plain, limit);
    if (distance <= limit) distances.set(plain, distance);
  }
  return [...distances].sort(([, a], [, b]) => a - b).map(([plain]) => ({ plain, letters: plain, tone: "" }));
}

function isSwapped(typed: string, known: string): boolean {
  if (typed.length !== known.length) return false;
  const first = [...typed].findIndex((letter, position) => letter !== known[position]);
  return first >= 0 && typed[first] === known[first + 1] && typed[first + 1] === known[first] && typed.slice(first + 2) === known.slice(first + 2);
}
