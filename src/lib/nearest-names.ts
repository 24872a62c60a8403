import { editDistance } from "./edit-distance.ts";
import { foldName } from "./vietnamese-name.ts";

/**
 * Finds the names that look most like a text, nearest first.
 *
 * Marks and case do not count; a name further than half its length away is no candidate.
 */
export function nearestNames(text: string, names: Iterable<string>, count = 3): string[] {
  const wanted = foldName(text);
  const found: { name: string; distance: number }[] = [];
  for (const name of new Set(names)) {
    const folded = foldName(name);
    const limit = Math.max(2, Math.floor(Math.max(wanted.length, folded.length) / 2));
    const contained = wanted.length >= 3 && (folded.includes(wanted) || (folded.length >= 3 && wanted.includes(folded)));
    const distance = editDistance(wanted, folded, limit);
    if (distance <= limit) found.push({ name, distance: contained ? distance / 2 : distance });
    else if (contained) found.push({ name, distance: limit });
  }
  found.sort((left, right) => left.distance - right.distance || (left.name < right.name ? -1 : 1));
  return found.slice(0, count).map((entry) => entry.name);
}

/** Gives the candidate that a text is most likely a slip of: a letter in five may differ; null where none is that near. */
export function suggestedName(text: string, candidates: readonly string[]): string | null {
  const wanted = foldName(text);
  const limit = Math.max(1, Math.floor(wanted.length / 5));
  return candidates.find((name) => editDistance(wanted, foldName(name), limit) <= limit) ?? null;
}
