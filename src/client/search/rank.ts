import { anyMarks } from "./match-word.ts";
import { typedWord } from "./match-phrase.ts";
import type { PreparedEntry, PreparedIndex } from "./prepare-index.ts";
import type { Reading } from "./query.ts";
import { matchTexts, scoreEntry, type Score } from "./score.ts";

/** An entry with how well it answers a query. */
export interface Ranked extends Score {
  prepared: PreparedEntry;
}

/** How a query is answered: how many entries, how many words one may lack, how much each further reading costs. */
export interface RankOptions {
  limit: number;
  missingAllowed: number;
  laterReading: number;
}

/** Ranks the entries that answer any reading of a query, each by the reading that fits it best. */
export function rankEntries(
  prepared: PreparedIndex,
  readings: readonly Reading[],
  { limit, missingAllowed, laterReading }: RankOptions,
): { best: Ranked[]; total: number } {
  const byEntry = new Map<PreparedEntry, Ranked>();
  readings.forEach((reading, position) => {
    for (const found of ofReading(prepared, reading, missingAllowed)) {
      const ranked = { ...found, points: found.points - position * laterReading };
      const known = byEntry.get(ranked.prepared);
      if (known === undefined || byRank(ranked, known) < 0) byEntry.set(ranked.prepared, ranked);
    }
  });
  return { best: firstOf(byEntry.values(), limit), total: byEntry.size };
}

function ofReading(prepared: PreparedIndex, reading: Reading, missingAllowed: number): Ranked[] {
  const marksTyped = anyMarks(reading);
  const typed = reading.map((word, position) => typedWord(word, prepared.vocabulary, { marksTyped, isLast: position === reading.length - 1 }));
  const texts = matchTexts(prepared, typed);
  const found: Ranked[] = [];
  for (const entry of prepared.entries) {
    const boost = prepared.index.kinds[entry.entry[0]]?.boost ?? 0;
    const score = scoreEntry(entry, { typed, texts, boost, missingAllowed });
    if (score !== null) found.push({ ...score, prepared: entry });
  }
  return found;
}

const forAllMarks = 1;

/**
 * Compares two answers: what lacks fewer words, then what no typed mark contradicts, then the better fit.
 *
 * Marks that were left out beside typed ones ("ha nội") only tip the scales: "Nội vụ" in Hà Nội is no better answer than Hà Nội.
 */
function byRank(a: Ranked, b: Ranked): number {
  return a.missing - b.missing || Number(a.agreement === 0) - Number(b.agreement === 0) || fitOf(b) - fitOf(a);
}

function fitOf({ points, agreement }: Ranked): number {
  return points + (agreement === 2 ? forAllMarks : 0);
}

/** Picks the first few without sorting the rest. */
function firstOf(ranked: Iterable<Ranked>, limit: number): Ranked[] {
  const first: Ranked[] = [];
  for (const one of ranked) {
    const worst = first[first.length - 1];
    if (first.length >= limit && worst !== undefined && byRank(one, worst) >= 0) continue;
    const place = first.findIndex((other) => byRank(one, other) < 0);
    first.splice(place < 0 ? first.length : place, 0, one);
    if (first.length > limit) first.pop();
  }
  return first;
}
