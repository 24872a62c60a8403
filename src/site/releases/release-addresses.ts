import type { Release } from "../../releases/release.ts";

type Named = Pick<Release, "version">;

/** The revision log as CSV. */
export const revisionsFile = "/v/sua-doi.csv";

/** The page that compares two releases, the older one first. */
export function comparisonPath(before: Named, after: Named): string {
  return `/v/so-sanh/${before.version}-${after.version}/`;
}

/** The CSV of all differences between two releases. */
export function comparisonFile(before: Named, after: Named): string {
  return `/v/so-sanh/${before.version}-${after.version}.csv`;
}

/** Pairs every release with every later one; the pairs of the newest come first. */
export function releasePairs<T extends Named>(releases: readonly T[]): [before: T, after: T][] {
  const newestFirst = [...releases].reverse();
  return newestFirst.flatMap((after, index) => newestFirst.slice(index + 1).map((before): [T, T] => [before, after]));
}
