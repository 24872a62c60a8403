/**
 * Ranks scores from best (1) to worst; ties share the better rank (1, 2, 2, 4).
 *
 * A missing score gets no rank: a unit that was not surveyed is not the last one.
 */
export function rankBestFirst(scores: readonly (number | null)[], { higherIsBetter = true } = {}): (number | null)[] {
  const sorted = scores.filter((score) => score !== null).sort((a, b) => (higherIsBetter ? b - a : a - b));
  const rankByScore = new Map<number, number>();
  sorted.forEach((score, index) => {
    if (!rankByScore.has(score)) rankByScore.set(score, index + 1);
  });
  return scores.map((score) => (score === null ? null : (rankByScore.get(score) ?? null)));
}

/** Counts how many scores equal each one, itself included; a missing score counts none. */
export function tiedCounts(scores: readonly (number | null)[]): number[] {
  const counts = new Map<number, number>();
  for (const score of scores) if (score !== null) counts.set(score, (counts.get(score) ?? 0) + 1);
  return scores.map((score) => (score === null ? 0 : (counts.get(score) ?? 0)));
}
