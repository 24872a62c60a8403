import type { SearchWords } from "./index-format.ts";
import type { Found } from "./search.ts";

/** Says how much was found, for the eye and for a screen reader. */
export function statusText({ hits, total, approximate }: Found, words: SearchWords): string {
  if (total === 0) return words.none;
  const count = (total === 1 ? words.one : hits.length === total ? words.every : words.many)
    .replace("{shown}", `${hits.length}`)
    .replace("{total}", `${total}`);
  return approximate ? `${words.approximate} ${count}` : count;
}
